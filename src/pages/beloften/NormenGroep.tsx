import { useId } from 'react'
import type { Norm } from '~/api/normen'
import { Heading } from '~/ds'
import { NormRegels } from './NormRegels.tsx'

/** Promises of one kind; nothing at all when there are none. */
export function NormenGroep({ heading, normen }: { heading: string; normen: readonly Norm[] }) {
  const id = useId()
  if (normen.length === 0) return null
  return (
    <section className="dvt-stack" aria-labelledby={id}>
      <Heading level={2} id={id}>
        {heading}
      </Heading>
      <ul className="dvt-list dvt-list--plain dvt-normen">
        {normen.map((norm) => (
          <li key={`${norm.id} ${norm.versie}`}>
            <NormRegels norm={norm} />
          </li>
        ))}
      </ul>
    </section>
  )
}

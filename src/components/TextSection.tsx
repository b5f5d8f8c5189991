import { type ReactNode, useId } from 'react'
import { Heading } from '~/ds'

/** A heading with text under it, as a region of the page. */
export function TextSection({ heading, children }: { heading: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className="dvt-stack" aria-labelledby={id}>
      <Heading level={2} id={id}>
        {heading}
      </Heading>
      {children}
    </section>
  )
}

import type { Norm } from '~/api/normen'
import { TextSection } from '~/components/TextSection'
import { CardList } from '~/ds'
import { NormRegels } from './NormRegels.tsx'

/** Promises of one kind; nothing at all when there are none. */
export function NormenGroep({ heading, normen }: { heading: string; normen: readonly Norm[] }) {
  if (normen.length === 0) return null
  return (
    <TextSection heading={heading}>
      <CardList size="large">
        {normen.map((norm) => (
          <NormRegels key={`${norm.id} ${norm.versie}`} norm={norm} />
        ))}
      </CardList>
    </TextSection>
  )
}

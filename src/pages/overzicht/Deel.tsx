import type { ReactNode } from 'react'
import { LoadError } from '~/components/LoadError'
import { TextSection } from '~/components/TextSection'

type Props = {
  heading: string
  status: 'ok' | 'onvolledig' | 'onbereikbaar'
  opnieuw: () => void
  bezig: boolean
  children: ReactNode
}

/** A part of the overview. When its source is down only this part says so. */
export const Deel = ({ heading, status, opnieuw, bezig, children }: Props) => (
  <TextSection heading={heading}>
    {status === 'onbereikbaar' ? <LoadError headingLevel={3} onRetry={opnieuw} retrying={bezig} /> : children}
  </TextSection>
)

import { type ReactNode, useRef } from 'react'
import { LoadError } from '~/components/LoadError'
import { TextSection } from '~/components/TextSection'

type Props = {
  heading: string
  status: 'ok' | 'onvolledig' | 'onbereikbaar'
  opnieuw: () => Promise<unknown>
  bezig: boolean
  children: ReactNode
}

/** A part of the overview. When its source is down only this part says so. */
export function Deel({ heading, status, opnieuw, bezig, children }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const probeer = async () => {
    await opnieuw()
    // when it worked the button is gone, and the focus must land somewhere
    if (document.activeElement === document.body) box.current?.focus()
  }
  return (
    <TextSection heading={heading}>
      <div className="dvt-stack" ref={box} tabIndex={-1}>
        {status === 'onbereikbaar' ? (
          <LoadError about={heading} headingLevel={3} onRetry={() => void probeer()} retrying={bezig} />
        ) : (
          children
        )}
      </div>
    </TextSection>
  )
}

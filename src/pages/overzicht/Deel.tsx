import { type ReactNode, useEffect, useRef, useState } from 'react'
import { focusHeading } from '~/components/focus-heading'
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
  const [pogingen, setPogingen] = useState(0)
  const probeer = async () => {
    await opnieuw()
    setPogingen((aantal) => aantal + 1)
  }
  // when it worked the button is gone, and the focus must land somewhere
  useEffect(() => {
    if (pogingen > 0 && status !== 'onbereikbaar') focusHeading(box.current)
  }, [pogingen, status])
  return (
    <TextSection heading={heading}>
      <div className="dvt-stack" ref={box}>
        {status === 'onbereikbaar' ? (
          <LoadError
            about={heading}
            headingLevel={3}
            onRetry={() => void probeer()}
            retrying={bezig}
            failedAgain={pogingen > 0 && !bezig}
          />
        ) : (
          children
        )}
      </div>
    </TextSection>
  )
}

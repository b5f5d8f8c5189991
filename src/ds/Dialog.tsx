import { Heading } from '@amsterdam/design-system-react/dist/Heading/index.js'
import { type ReactNode, useEffect, useId, useRef } from 'react'

type Props = {
  heading: string
  /** Escape, which a dialog must answer to */
  onCancel: () => void
  children: ReactNode
}

/** Something that must be answered first. The browser keeps the focus inside, and reads it out once when it opens. */
export function Dialog({ heading, onCancel, children }: Props) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const shown = dialog.current
    const before = document.activeElement
    shown?.showModal()
    return () => {
      shown?.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [])
  return (
    <dialog
      className="dvt-dialog dvt-stack"
      ref={dialog}
      role="alertdialog"
      aria-labelledby={`${id}-heading`}
      aria-describedby={`${id}-text`}
      onCancel={(event) => {
        event.preventDefault()
        onCancel()
      }}
    >
      <Heading level={2} id={`${id}-heading`}>
        {heading}
      </Heading>
      <div className="dvt-stack" id={`${id}-text`}>
        {children}
      </div>
    </dialog>
  )
}

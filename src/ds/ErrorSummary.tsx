import { Alert } from '@amsterdam/design-system-react/dist/Alert/index.js'
import { useEffect, useRef } from 'react'

type Props = {
  heading: string
  errors: readonly { field: string; message: string }[]
  /** goes up each time that sending was tried, and then the focus comes here; the library's own takes it only once */
  attempt: number
}

/** Everything that is wrong in a form, above it, in the words that stand at the fields; each leads to its field. */
export function ErrorSummary({ heading, errors, attempt }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [attempt])
  return (
    <Alert heading={heading} headingLevel={2} severity="error" className="dvt-ring" tabIndex={-1} ref={box}>
      <ul className="dvt-list dvt-list--plain">
        {errors.map(({ field, message }) => (
          <li key={field}>
            <a
              className="ams-link"
              href={`#${field}`}
              onClick={(event) => {
                // the address stays as it is: a step back must leave the form
                event.preventDefault()
                document.getElementById(field)?.focus()
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </Alert>
  )
}

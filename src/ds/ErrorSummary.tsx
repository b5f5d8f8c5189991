import { Alert } from '@amsterdam/design-system-react/dist/Alert/index.js'
import { type RefObject } from 'react'

type Props = {
  heading: string
  errors: readonly { field: string; message: string }[]
  /** takes the focus each time that sending was tried; the library's own takes it only once */
  ref: RefObject<HTMLDivElement | null>
}

/** Everything that is wrong in a form, above it, in the words that stand at the fields; each leads to its field. */
export const ErrorSummary = ({ heading, errors, ref }: Props) => (
  <Alert heading={heading} headingLevel={2} severity="error" className="dvt-ring" tabIndex={-1} ref={ref}>
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

import { ErrorMessage } from '@amsterdam/design-system-react/dist/ErrorMessage/index.js'
import { type ReactNode, type Ref, useId } from 'react'
import { DocumentIcon } from './ams-icons.tsx'

/** Its children are `FileRow`s. */
export const FileList = ({ children, ref }: { children: ReactNode; ref?: Ref<HTMLUListElement> }) => (
  <ul className="dvt-documents" ref={ref}>
    {children}
  </ul>
)

type RowProps = {
  name: string
  /** kind and size, or how far it is */
  meta: ReactNode
  /** from 0 to 1, while it is on its way */
  progress: number | undefined
  error: string | undefined
  errorPrefix: string
  actions: ReactNode
}

/** A file that somebody chose, with how it stands and what can be done with it. */
export function FileRow({ name, meta, progress, error, errorPrefix, actions }: RowProps) {
  const id = useId()
  return (
    <li className="dvt-document dvt-file">
      <DocumentIcon />
      <div className="dvt-file__text">
        <span id={id} className="dvt-file__name">
          {name}
        </span>
        <small>{meta}</small>
        {progress !== undefined && <progress value={progress} max={1} aria-labelledby={id} />}
        {error !== undefined && <ErrorMessage prefix={errorPrefix}>{error}</ErrorMessage>}
      </div>
      <div className="dvt-row">{actions}</div>
    </li>
  )
}

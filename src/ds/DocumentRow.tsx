import { type ReactNode, useId } from 'react'
import { DocumentIcon } from './ams-icons.tsx'

/** Its children are `DocumentRow`s. */
export const DocumentList = ({ children }: { children: ReactNode }) => (
  <ul className="dvt-documents">{children}</ul>
)

type RowProps = {
  /** address of the file itself; the browser downloads it */
  href: string
  /** title with kind and size, "Ons besluit (pdf, 120 kB)" */
  title: ReactNode
  /** who sent it and when */
  meta: ReactNode
}

/** The link is named with its date too: two letters can have the same title. */
export const DocumentRow = ({ href, title, meta }: RowProps) => {
  const id = useId()
  return (
    <li className="dvt-document">
      <DocumentIcon />
      <span>
        <a
          className="ams-link dvt-cover"
          href={href}
          download
          id={`${id}-titel`}
          aria-labelledby={`${id}-titel ${id}-meta`}
        >
          {title}
        </a>
        <small id={`${id}-meta`}>{meta}</small>
      </span>
    </li>
  )
}

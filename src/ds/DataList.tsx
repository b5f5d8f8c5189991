import type { ReactNode } from 'react'

/** Names and values under each other. Its children are `DataRow`s. */
export const DataList = ({ children }: { children: ReactNode }) => (
  <dl className="dvt-datalist">{children}</dl>
)

type RowProps = {
  term: ReactNode
  children: ReactNode
  /** what can be done with this value; its name must say with which */
  action?: ReactNode
}

export const DataRow = ({ term, children, action }: RowProps) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
    {action !== undefined && <dd>{action}</dd>}
  </div>
)

import type { ReactNode } from 'react'

/** A few names and values in little room, such as in a card. Its children are `Fact`s. */
export const Facts = ({ children }: { children: ReactNode }) => <dl className="dvt-facts">{children}</dl>

export const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
)

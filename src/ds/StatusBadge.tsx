import type { ReactElement, ReactNode } from 'react'

/** How loud a status is. Never the only difference: words and icon say the same. */
export type Tone = 'neutral' | 'info' | 'soon' | 'action' | 'changed' | 'late' | 'late-strong' | 'done'

type Props = { tone: Tone; icon: (props: object) => ReactElement; children: ReactNode }

export const StatusBadge = ({ tone, icon: StatusIcon, children }: Props) => (
  <span className={`dvt-badge dvt-badge--${tone}`}>
    <StatusIcon />
    {children}
  </span>
)

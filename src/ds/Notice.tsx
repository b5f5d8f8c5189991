import type { ReactElement, ReactNode } from 'react'

type Props = { icon: (props: object) => ReactElement; children: ReactNode }

/** One line over the full width that is read out when it appears. */
export const Notice = ({ icon: NoticeIcon, children }: Props) => (
  <output className="dvt-notice">
    <span className="dvt-wrap dvt-notice__line">
      <NoticeIcon />
      {children}
    </span>
  </output>
)

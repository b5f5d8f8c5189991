import type { ReactElement, ReactNode } from 'react'

type Props = { icon: (props: object) => ReactElement; children: ReactNode }

/** One line over the full width that is read out when it appears. */
export const Notice = ({ icon: NoticeIcon, children }: Props) => (
  <div className="dvt-notice" role="status">
    <div className="dvt-wrap">
      <p>
        <NoticeIcon />
        {children}
      </p>
    </div>
  </div>
)

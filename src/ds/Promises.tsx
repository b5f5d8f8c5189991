import type { ReactNode } from 'react'
import { CheckIcon, ClockIcon, LateIcon } from './ams-icons.tsx'

/** Its children are `PromiseRow`s. */
export const PromiseList = ({ children }: { children: ReactNode }) => (
  <ul className="dvt-promises">{children}</ul>
)

type PromiseProps = {
  /** kept, broken, or `null` while that is open */
  kept: boolean | null
  /** the same in a word */
  label: string
  children: ReactNode
}

export const PromiseRow = ({ kept, label, children }: PromiseProps) => {
  const PromiseIcon = kept === null ? ClockIcon : kept ? CheckIcon : LateIcon
  return (
    <li className={`dvt-promise dvt-promise--${kept === null ? 'open' : kept ? 'kept' : 'broken'}`}>
      <PromiseIcon />
      <span>
        <strong>{label}:</strong> {children}
      </span>
    </li>
  )
}

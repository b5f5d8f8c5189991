import type { ReactNode } from 'react'
import { CheckIcon, ClockIcon, DashIcon } from './ams-icons.tsx'

/** What was done, what happens now and what comes later, in order. Its children are `StepRow`s. */
export const StepList = ({ children }: { children: ReactNode }) => <ol className="dvt-steps">{children}</ol>

type StepProps = {
  status: 'klaar' | 'nu' | 'later'
  /** the status in a word: shape and colour never say it alone */
  label: string
  title: ReactNode
  /** who and when */
  children: ReactNode
}

const icons = { klaar: CheckIcon, nu: ClockIcon, later: DashIcon }

export const StepRow = ({ status, label, title, children }: StepProps) => {
  const StepIcon = icons[status]
  return (
    <li className={`dvt-step dvt-step--${status}`} aria-current={status === 'nu' ? 'step' : undefined}>
      <span className="dvt-step__mark">
        <StepIcon />
      </span>
      <div>
        <strong>{title}</strong>
        <p className="dvt-subtle">
          {label}. {children}
        </p>
      </div>
    </li>
  )
}

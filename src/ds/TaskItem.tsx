import { Heading } from '@amsterdam/design-system-react/dist/Heading/index.js'
import type { ReactNode } from 'react'
import { ClockIcon, LateIcon } from './ams-icons.tsx'
import { CoverLink } from './Link.tsx'

/** Its children are `TaskItem`s, the most urgent first. */
export const TaskList = ({ children }: { children: ReactNode }) => <ul className="dvt-tasks">{children}</ul>

type TaskProps = {
  title: string
  headingLevel: 2 | 3
  /** where the task is done; left out when that is not possible here */
  href?: string
  /** "Uiterlijk vrijdag 23 oktober 2026" */
  due: ReactNode
  /** the last day has passed */
  late: boolean
  /** which case, which documents, and what to do when it cannot be done here */
  children: ReactNode
}

export const TaskItem = ({ title, headingLevel, href, due, late, children }: TaskProps) => (
  <li className={late ? 'dvt-task dvt-task--late' : 'dvt-task'}>
    <Heading level={headingLevel} size="level-4">
      {href === undefined ? title : <CoverLink href={href}>{title}</CoverLink>}
    </Heading>
    <span className="dvt-task__due">
      {late ? <LateIcon /> : <ClockIcon />}
      {due}
    </span>
    {children}
  </li>
)

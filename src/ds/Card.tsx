import { Heading } from '@amsterdam/design-system-react/dist/Heading/index.js'
import type { ReactNode } from 'react'
import { CoverLink } from './Link.tsx'

/** Cards side by side where there is room. Its children are `Card`s. */
export const CardList = ({ size, children }: { size?: 'small' | 'large'; children: ReactNode }) => (
  <ul className={size === undefined ? 'dvt-cards' : `dvt-cards dvt-cards--${size}`}>{children}</ul>
)

type CardProps = {
  heading: string
  headingLevel: 2 | 3
  /** where the whole card leads; without it the card is only read */
  href?: string
  /** the language of the heading, when it is not the language of the page */
  headingLang?: string
  children: ReactNode
}

export const Card = ({ heading, headingLevel, href, headingLang, children }: CardProps) => (
  <li>
    <article className="dvt-card">
      <Heading level={headingLevel} size="level-4" lang={headingLang}>
        {href === undefined ? heading : <CoverLink href={href}>{heading}</CoverLink>}
      </Heading>
      {children}
    </article>
  </li>
)

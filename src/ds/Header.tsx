import type { ReactNode } from 'react'
import { Brand } from './Brand.tsx'

type Props = {
  /** "Gemeente Deventer" */
  owner: string
  /** "Mijn Deventer" */
  name: string
  homeHref: string
  language: ReactNode
  /** who is logged in and the way out, or the way in. Its room is kept while it is not known */
  account: ReactNode
}

/** The same boxes as the static header in index.html: change them together. */
export const Header = ({ owner, name, homeHref, language, account }: Props) => (
  <header className="dvt-header">
    <div className="dvt-wrap dvt-header__bar">
      <Brand owner={owner} name={name} href={homeHref} />
      <div className="dvt-header__account">{account}</div>
      <div className="dvt-header__language">{language}</div>
    </div>
  </header>
)

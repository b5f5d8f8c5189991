import type { ReactElement } from 'react'
import { NavLink } from 'react-router'

type Item = { href: string; label: string; icon: (props: object) => ReactElement }

/** The main places. `aria-current` is on the place itself and on every page below it. */
export const MainNav = ({ label, items }: { label: string; items: readonly Item[] }) => (
  <nav className="dvt-nav" aria-label={label}>
    <ul className="dvt-wrap">
      {items.map(({ href, label: text, icon: ItemIcon }) => (
        <li key={href}>
          <NavLink to={href}>
            <ItemIcon />
            {text}
          </NavLink>
        </li>
      ))}
    </ul>
  </nav>
)

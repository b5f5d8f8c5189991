import { AppLink } from './Link.tsx'

type Props = { owner: string; label: string; links: readonly { href: string; label: string }[] }

export const Footer = ({ owner, label, links }: Props) => (
  <footer className="dvt-footer">
    <div className="dvt-wrap dvt-footer__in">
      <p lang="nl">{owner}</p>
      <nav aria-label={label}>
        <ul>
          {links.map((link) => (
            <li key={link.href}>
              <AppLink href={link.href}>{link.label}</AppLink>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  </footer>
)

import { Breadcrumb as AmsBreadcrumb } from '@amsterdam/design-system-react/dist/Breadcrumb/index.js'
import { AppLink } from './Link.tsx'

type Props = { label: string; links: readonly { href: string; label: string }[] }

/** The way back up, from the top to the parent of this page. */
export const Breadcrumb = ({ label, links }: Props) => (
  <AmsBreadcrumb accessibleName={label}>
    {links.map((link) => (
      <AmsBreadcrumb.Link key={link.href} href={link.href} linkComponent={AppLink}>
        {link.label}
      </AmsBreadcrumb.Link>
    ))}
  </AmsBreadcrumb>
)

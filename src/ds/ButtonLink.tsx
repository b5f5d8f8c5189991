import type { ReactNode } from 'react'
import { AppLink } from './Link.tsx'

/** A link that is the main thing to do on a page, and so looks like a button. It goes somewhere: it stays a link. */
export const ButtonLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <AppLink className="ams-button ams-button--primary dvt-button-link" href={href}>
    {children}
  </AppLink>
)

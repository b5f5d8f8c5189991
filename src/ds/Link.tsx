import { Link as AmsLink } from '@amsterdam/design-system-react/dist/Link/index.js'
import { StandaloneLink as AmsStandaloneLink } from '@amsterdam/design-system-react/dist/StandaloneLink/index.js'
import type { ComponentProps } from 'react'
import { Link as RouterLink } from 'react-router'

type AnchorProps = ComponentProps<'a'>

/** Answered by the host and not by a page of the app: files of the API, and the way to the identity provider. */
const BY_HOST = /^\/(v1\/|inloggen\/start\?)/

/** A link without looks: the router follows what is inside the app, the browser the rest (tel:, files, sites). */
export const AppLink = ({ href = '', children, ...rest }: AnchorProps) =>
  href.startsWith('/') && !BY_HOST.test(href) ? (
    <RouterLink to={href} {...rest}>
      {children}
    </RouterLink>
  ) : (
    <a href={href} {...rest}>
      {children}
    </a>
  )

/** A link inside a sentence. */
export const Link = (props: ComponentProps<typeof AmsLink>) => <AmsLink linkComponent={AppLink} {...props} />

/** A link on a line of its own, with an arrow. */
export const StandaloneLink = (props: ComponentProps<typeof AmsStandaloneLink>) => (
  <AmsStandaloneLink linkComponent={AppLink} {...props} />
)

/** The one link of a card, a task or a row: its target is the whole card. */
export const CoverLink = (props: AnchorProps) => (
  <AmsLink linkComponent={AppLink} className="dvt-cover" href={props.href}>
    {props.children}
  </AmsLink>
)

import type { Datum } from '#domain/datum'

/**
 * How a message to one person stands: told before there were e-mails, waiting, sent, refused by the mail system for this
 * address, or never sent because we know no address.
 */
export type Poststand = 'bekend' | 'wacht' | 'verzonden' | 'onbestelbaar' | 'geen_adres'

/** What the API tells of messages that leave the house. */
export type Post = {
  /** The day on which the last e-mail to somebody was refused; null when it arrived, or when there was none. */
  nietBezorgdOp: (persoon: string) => Promise<Datum | null>
}

/** Where no e-mails are sent: in the browser. */
export const geenPost: Post = { nietBezorgdOp: async () => null }

import { type Taal, talen, type Tekst } from '#domain/tekst'

export { type Taal, talen, type Tekst }

export const isTaal = (value: unknown): value is Taal => talen.some((taal) => taal === value)

/** What each language calls itself. */
export const taalnaam: Record<Taal, string> = { nl: 'Nederlands', en: 'English' }

/** How the browser's own formatters call each language. */
export const locale: Record<Taal, string> = { nl: 'nl-NL', en: 'en-GB' }

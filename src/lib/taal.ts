import { isTaal, type Taal, talen, type Tekst } from '#domain/tekst'

export { isTaal, type Taal, talen, type Tekst }

/** What each language calls itself. */
export const taalnaam: Record<Taal, string> = { nl: 'Nederlands', en: 'English' }

/** How the browser's own formatters call each language. */
export const locale: Record<Taal, string> = { nl: 'nl-NL', en: 'en-GB' }

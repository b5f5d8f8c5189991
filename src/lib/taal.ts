/** The languages that are complete. A further one is a folder in src/i18n and a line here. */
export const talen = ['nl', 'en'] as const

export type Taal = (typeof talen)[number]

export const isTaal = (value: unknown): value is Taal => talen.some((taal) => taal === value)

/** How the browser's own formatters call each language. */
export const locale: Record<Taal, string> = { nl: 'nl-NL', en: 'en-GB' }

/** A text from the set-up of the municipality, in every language (`Tekst` in the contract). */
export type Tekst = { readonly [taal in Taal]: string }

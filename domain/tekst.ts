/** The languages of the page. The contract names them too (`Tekst` and `Taal` in openapi/pip.yaml); a test compares. */
export const talen = ['nl', 'en'] as const

export type Taal = (typeof talen)[number]

export const isTaal = (value: unknown): value is Taal => talen.some((taal) => taal === value)

/** A text that a municipality sets itself (a product name, a document), in each language of the page. */
export type Tekst = { readonly [taal in Taal]: string }

/** The words of a source that knows one language, as they stand. */
export const inElkeTaal = (woorden: string): Tekst => ({ nl: woorden, en: woorden })

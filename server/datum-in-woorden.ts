import type { Datum } from '#domain/datum'
import type { Taal } from '#domain/tekst'

const LOCALE = { nl: 'nl-NL', en: 'en-GB' } as const satisfies Record<Taal, string>

/** A date in words where the server writes the sentence: "26 oktober 2026". */
export const datumInWoorden = (datum: Datum, taal: Taal): string =>
  new Intl.DateTimeFormat(LOCALE[taal], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(datum))

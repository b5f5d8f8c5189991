import type { Datum } from '#domain/datum'
import type { Taal } from '#domain/tekst'

const LOCALE = { nl: 'nl-NL', en: 'en-GB' } as const satisfies Record<Taal, string>

/** A date in words where the server writes the sentence: "26 oktober 2026". */
export const datumInWoorden = (datum: Datum, taal: Taal): string =>
  new Intl.DateTimeFormat(LOCALE[taal], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(datum))

/** The same with the day of the week, as the page says a date on which something is there: "maandag 26 oktober 2026". */
export const dagInWoorden = (datum: Datum, taal: Taal): string => {
  const dag = new Intl.DateTimeFormat(LOCALE[taal], { weekday: 'long', timeZone: 'UTC' })
  return `${dag.format(new Date(datum))} ${datumInWoorden(datum, taal)}`
}

/** A moment in the Netherlands, in words: "26 oktober 2026 om 09:05", "26 October 2026 at 09:05". */
export const momentInWoorden = (moment: Date, taal: Taal): string =>
  new Intl.DateTimeFormat(LOCALE[taal], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  }).format(moment)

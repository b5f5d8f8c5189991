import { locale, type Taal } from './taal.ts'

// Dates are dates: `YYYY-MM-DD` in, words out. UTC throughout, so no time zone can move a day.
// The names stand here and not in Intl: making its formatters costs a slow phone 60 ms before the first page shows.
const maanden: Record<Taal, string> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  en: 'January February March April May June July August September October November December',
}
const dagen: Record<Taal, string> = {
  nl: 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag',
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
}
/** How many letters of its name a short day has. */
const kort: Record<Taal, number> = { nl: 2, en: 3 }

const naam = (namen: string, index: number): string => namen.split(' ')[index] ?? ''

/** A date in full: "maandag 26 oktober 2026", "Monday 26 October 2026". @param datum `YYYY-MM-DD` */
export const datumInWoorden = (datum: string, taal: Taal): string =>
  `${dagInWoorden(datum, taal)} ${datumZonderDag(datum, taal)}`

/** A date without the day of the week: "26 oktober 2026". */
export const datumZonderDag = (datum: string, taal: Taal): string =>
  `${Number(datum.slice(8, 10))} ${maandInWoorden(datum, taal)}`

/** A month: "oktober 2026". Takes any date in it, or `YYYY-MM`. */
export const maandInWoorden = (datum: string, taal: Taal): string =>
  `${naam(maanden[taal], Number(datum.slice(5, 7)) - 1)} ${datum.slice(0, 4)}`

/** The name of a day: "maandag"; short: "ma". */
export function dagInWoorden(datum: string, taal: Taal, lengte: 'long' | 'short' = 'long'): string {
  const dag = naam(dagen[taal], new Date(`${datum}T00:00:00Z`).getUTCDay())
  return lengte === 'short' ? dag.slice(0, kort[taal]) : dag
}

const tussen: Record<Taal, string> = { nl: 'tot en met', en: 'up to and including' }

/** Two dates, both counting: "2 oktober 2026 tot en met 23 oktober 2026". */
export const periodeInWoorden = (van: string, tot: string, taal: Taal): string =>
  `${datumZonderDag(van, taal)} ${tussen[taal]} ${datumZonderDag(tot, taal)}`

/** A moment of today as the clock shows it here: "14:05". @param moment milliseconds since 1970 */
export const tijdInWoorden = (moment: number, taal: Taal): string =>
  new Intl.DateTimeFormat(locale[taal], { hour: '2-digit', minute: '2-digit' }).format(new Date(moment))

/** Moves a date. @param dagen calendar days, may be negative */
export function verschuif(datum: string, dagen: number): string {
  const moved = new Date(`${datum}T00:00:00Z`)
  moved.setUTCDate(moved.getUTCDate() + dagen)
  return moved.toISOString().slice(0, 10)
}

import { locale, type Taal } from './taal.ts'

// Dates are dates: `YYYY-MM-DD` in, words out. UTC throughout, so no time zone can move a day.
const formatters = new Map<string, Intl.DateTimeFormat>()

function part(datum: string, taal: Taal, options: Intl.DateTimeFormatOptions): string {
  const key = `${taal} ${JSON.stringify(options)}`
  let formatter = formatters.get(key)
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(locale[taal], { ...options, timeZone: 'UTC' })
    formatters.set(key, formatter)
  }
  return formatter.format(new Date(`${datum}T00:00:00Z`))
}

/**
 * A date in full: "maandag 26 oktober 2026", "Monday 26 October 2026". Put together from its parts, because
 * Intl puts a comma after the English weekday in some browsers and not in others.
 * @param datum `YYYY-MM-DD`
 */
export const datumInWoorden = (datum: string, taal: Taal): string =>
  `${part(datum, taal, { weekday: 'long' })} ${datumZonderDag(datum, taal)}`

/** A date without the day of the week: "26 oktober 2026". */
export const datumZonderDag = (datum: string, taal: Taal): string =>
  `${Number(datum.slice(8, 10))} ${maandInWoorden(datum, taal)}`

/** A month: "oktober 2026". Takes any date in it, or `YYYY-MM`. */
export const maandInWoorden = (datum: string, taal: Taal): string =>
  `${part(`${datum.slice(0, 7)}-01`, taal, { month: 'long' })} ${datum.slice(0, 4)}`

/** The name of a day: "maandag"; short: "ma". */
export const dagInWoorden = (datum: string, taal: Taal, lengte: 'long' | 'short' = 'long'): string =>
  part(datum, taal, { weekday: lengte })

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

import type { Datum } from './datum.ts'

/** The Swedish way of writing a date is that of the contract: 2026-10-14. Made once, because making it takes longer than all else. */
const schrijfwijze = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** The day of a moment as it is in the Netherlands. */
export const dagInNederland = (moment: Date): Datum => schrijfwijze.format(moment)

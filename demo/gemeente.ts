import type { Datum } from '#domain/datum'
import type { Tekst } from '#domain/tekst'

const openingstijden: Tekst = {
  nl: 'maandag tot en met vrijdag van 9.00 tot 17.00 uur',
  en: 'Monday to Friday from 9 am to 5 pm',
}

/** The invented municipality of the demo. A real one is configuration of the same form (architecture, rule 10). */
export const gemeente = {
  code: '0150',
  naam: 'Deventer',
  telefoon: '14 0570',
  telefoonlink: 'tel:140570',
  site: 'deventer.nl',
  openingstijden,
}

/** Days on which the town hall is closed besides weekends and holidays. */
export const sluitingsdagen: readonly Datum[] = ['2026-12-28']

/** The day it is in the demo until somebody moves the clock (decision 14). */
export const DEMO_VANDAAG: Datum = '2026-10-14'

import { dagVan, datumVan } from '#domain/datum'
import type { Gebeurtenis, Stuk, Uitkomst } from '#domain/gebeurtenis'
import { maakKalender } from '#domain/kalender'
import { werkdagNa } from '#domain/termijn'
import { sluitingsdagen } from './gemeente.ts'

const kalender = maakKalender({ sluitingsdagen })

/** `Omit` that keeps a union a union. */
type Zonder<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

/** An event of a demo case as it is written down: with a date, and with `door` only when it was not the municipality. */
export type Feit = Zonder<Gebeurtenis, 'id' | 'dag' | 'door'> & { datum: string; door?: Gebeurtenis['door'] }

export const ontvangen = (datum: string): Feit => ({ datum, soort: 'ONTVANGEN', door: 'u' })

export const bevestigd = (datum: string, aan: 'aanvrager' | 'gemachtigde' = 'aanvrager'): Feit => ({
  datum,
  soort: 'BEVESTIGING_VERZONDEN',
  aan,
})

/** The ordinary start of a request: received, confirmed the same day, booked in the next working day and with the handler. */
export function gewoonBegin(datum: string, compleet: string): readonly Feit[] {
  const morgen = datumVan(werkdagNa(kalender, dagVan(datum), 1))
  return [
    ontvangen(datum),
    bevestigd(datum),
    { datum: morgen, soort: 'INGEBOEKT' },
    { datum: morgen, soort: 'BIJ_BEHANDELAAR' },
    { datum: compleet, soort: 'COMPLEET_BRIEF' },
  ]
}

export const besluit = (datum: string, uitkomst: Uitkomst, document?: string): Feit => ({
  datum,
  soort: 'BESLUIT',
  uitkomst,
  document,
})

export const stukkenGevraagd = (datum: string, uiterlijk: string, stukken: readonly Stuk[]): Feit => ({
  datum,
  soort: 'STUKKEN_GEVRAAGD',
  uiterlijk: dagVan(uiterlijk),
  stukken,
})

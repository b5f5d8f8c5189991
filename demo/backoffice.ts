import { dagVan, type Datum } from '#domain/datum'
import type { Gebeurtenis, GebeurtenisVan } from '#domain/gebeurtenis'
import type { Kalender } from '#domain/kalender'
import { werkdagNa } from '#domain/termijn'

/** Working days that the demo takes for a question that no promise is about. */
const ZONDER_BELOFTE = 3

/**
 * What the back office of the demo does with a question: it answers on the last day of the promise, so that whoever moves
 * the clock sees the date come true.
 */
export function backoffice(
  { gesteld, uiterlijk }: { gesteld: GebeurtenisVan<'VRAAG_GESTELD'>; uiterlijk: Datum | null },
  kalender: Kalender,
): readonly Gebeurtenis[] {
  const dag = uiterlijk === null ? werkdagNa(kalender, gesteld.dag, ZONDER_BELOFTE) : dagVan(uiterlijk)
  return [
    { id: `${gesteld.id}-antwoord`, dag, door: 'gemeente', soort: 'VRAAG_BEANTWOORD', vraag: gesteld.vraag },
  ]
}

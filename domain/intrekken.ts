import { afspraakVan } from './afspraak.ts'
import type { Beoordeling } from './beloften.ts'
import type { Zaak } from './zaak.ts'

/** Whether a person can withdraw a case now, and if not why. */
export type Intrekken = 'kan' | 'afspraak' | 'klaar' | 'gestopt' | 'onbekend'

/**
 * Whether a case can be withdrawn: as long as it is neither decided nor stopped. Who still has an appointment at a desk
 * cancels that: it stops the case too, and gives the time back to others.
 */
export function intrekkenVan(zaak: Zaak, b: Beoordeling): Intrekken {
  const { toestand, voortgang } = b
  // what a register does not show, a person does not stop unseen
  if (!zaak.zichtbaar || toestand === 'concept') return 'onbekend'
  if (voortgang.klaarOp !== null) return 'klaar'
  if (voortgang.gestoptOp !== null) return 'gestopt'
  return afspraakVan(zaak, b)?.isTeWijzigen ? 'afspraak' : 'kan'
}

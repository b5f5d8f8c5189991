import type { Beoordeling } from './beloften.ts'
import type { Dag } from './datum.ts'
import type { Kalender } from './kalender.ts'
import type { NormId } from './norm.ts'
import { isBijna } from './toestand.ts'

/** The promise that is about to be missed, and its date. */
export type Signaal = { norm: NormId; datum: Dag }

/**
 * Whether a promise of an open case is about to be missed without a notice (N6, S29): its date is inside the warning window
 * (see `isBijna`), nothing was decided, and no later date was announced. Who waits for documents, an appointment or a payment
 * has no date to miss; a date that passed is no warning any more but a broken promise.
 * @returns null when there is nothing to warn of
 */
export function signaalVan(
  { hoofd, hoofdnorm, toestand, n6, vandaag }: Beoordeling,
  kalender: Kalender,
): Signaal | null {
  if (n6 === null || hoofdnorm === undefined || hoofd.nu === null) return null
  if (toestand !== 'bijna' && toestand !== 'verlengd') return null
  return isBijna(hoofdnorm, hoofd.nu, vandaag, kalender) ? { norm: hoofdnorm.id, datum: hoofd.nu } : null
}

import type { Dag } from './datum.ts'
import type { Hoofdklok } from './hoofdklok.ts'
import type { Kalender } from './kalender.ts'
import type { Norm } from './norm.ts'

/** The sixteen states of a clock (beloften, "Deadline states"). */
export type Toestand =
  | 'concept'
  | 'op_schema'
  | 'bijna'
  | 'wacht_op_u'
  | 'wacht_op_ander'
  | 'verlengd'
  | 'te_laat_met_bericht'
  | 'te_laat_zonder_bericht'
  | 'wet_te_laat'
  | 'in_gebreke'
  | 'geen_belofte'
  | 'klaar_op_tijd'
  | 'klaar_te_laat'
  | 'klaar_wet_te_laat'
  | 'gestopt'
  | 'niet_zichtbaar'

/** Who must do something now. */
export type AanZet = 'u' | 'wij' | 'ander' | 'niemand' | 'onbekend'

const BEURT: Record<Toestand, AanZet> = {
  concept: 'u',
  op_schema: 'wij',
  bijna: 'wij',
  wacht_op_u: 'u',
  wacht_op_ander: 'ander',
  verlengd: 'wij',
  te_laat_met_bericht: 'wij',
  te_laat_zonder_bericht: 'wij',
  wet_te_laat: 'wij',
  in_gebreke: 'wij',
  geen_belofte: 'wij',
  klaar_op_tijd: 'niemand',
  klaar_te_laat: 'niemand',
  klaar_wet_te_laat: 'niemand',
  gestopt: 'niemand',
  niet_zichtbaar: 'onbekend',
}

export const aanZetBij = (toestand: Toestand): AanZet => BEURT[toestand]

/**
 * Whether a date is inside its warning window: at most 1 working day left for a norm of up to 5 working days, 2 up to
 * 15, 5 for a norm in weeks; a one-day norm only on the day itself. Inclusive on the date, false after it.
 */
export function isBijna(norm: Norm, datum: Dag, vandaag: Dag, kalender: Kalender): boolean {
  if (vandaag > datum) return false
  const over = kalender.werkdagenTussen(vandaag, datum)
  const duur = norm.duur ?? 0
  if (norm.eenheid === 'week') return over <= 5
  if (duur <= 1) return vandaag === datum
  return over <= (duur <= 5 ? 1 : 2)
}

/** What happened to a case that decides its state, next to its dates. */
export type Voortgang = {
  klaarOp: Dag | null
  gestoptOp: Dag | null
  /** A request for documents that is not answered in full, its term passed or not. */
  wachtOpStukken: boolean
  /** An appointment at a desk that was not held yet. */
  wachtOpAfspraak: boolean
  /** What has to be paid first. */
  wachtOpBetaling: boolean
  /** For the signature of somebody else: for them, or for the applicant once they refused or their days were over. */
  wachtOpHandtekening: 'ander' | 'u' | null
  wachtOpAdvies: boolean
  /** A valid notice of default: received after the date of the law had passed (Awb 4:17 lid 3, 6:12). */
  inGebrekeSinds: Dag | null
}

/**
 * The state of the headline; the highest one wins: in gebreke, late by law, waiting for you, late, new date, due soon,
 * waiting for another, on schedule, no promise.
 * `te laat` starts the day after the date: a date is kept when it is done on that day (inclusive bound).
 */
export function toestandVan(
  klok: Hoofdklok,
  voortgang: Voortgang,
  norm: Norm | undefined,
  vandaag: Dag,
  kalender: Kalender,
): Toestand {
  const { eerste, nu, wet } = klok
  const { klaarOp } = voortgang
  if (voortgang.gestoptOp !== null) return 'gestopt'
  if (klaarOp !== null) {
    if (wet !== null && klaarOp > wet) return 'klaar_wet_te_laat'
    return eerste !== null && klaarOp > eerste ? 'klaar_te_laat' : 'klaar_op_tijd'
  }
  if (voortgang.inGebrekeSinds !== null) return 'in_gebreke'
  if (wet !== null && vandaag > wet) return 'wet_te_laat'
  if (voortgang.wachtOpStukken || voortgang.wachtOpAfspraak || voortgang.wachtOpBetaling) return 'wacht_op_u'
  if (voortgang.wachtOpHandtekening === 'u') return 'wacht_op_u'
  const opTijdGemeld = klok.verlengingen.some(({ opTijd }) => opTijd)
  if (nu !== null && vandaag > nu) return opTijdGemeld ? 'te_laat_met_bericht' : 'te_laat_zonder_bericht'
  if (opTijdGemeld && nu !== null) return 'verlengd'
  if (nu !== null && norm && isBijna(norm, nu, vandaag, kalender)) return 'bijna'
  if (voortgang.wachtOpAdvies || voortgang.wachtOpHandtekening === 'ander' || klok.openPauze)
    return 'wacht_op_ander'
  return nu === null ? 'geen_belofte' : 'op_schema'
}

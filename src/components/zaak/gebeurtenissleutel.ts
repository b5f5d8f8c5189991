import type { Gebeurtenissoort } from '#domain/gebeurtenis'
import type { Params } from '~/i18n/params'

/**
 * Which sentence tells an event: one that lacks its date or its reason has a sentence that says so, in place of a
 * sentence with a hole in it. A letter to the other of two people says so.
 * @param namens for whom the reader acts, when it is not for themselves
 */
export function gebeurtenissleutel(soort: Gebeurtenissoort, params: Params, namens: string | null = null) {
  if (soort === 'BEVESTIGING_VERZONDEN' && params.aan === (namens === null ? 'gemachtigde' : 'aanvrager'))
    return namens === null ? 'BEVESTIGING_VERZONDEN_gemachtigde' : 'BEVESTIGING_VERZONDEN_aanvrager'
  if (soort === 'AFSPRAAK' && params.plek !== undefined) return 'AFSPRAAK_balie'
  if (soort === 'STUKKEN_GEVRAAGD' && params.stukkenDatum === undefined)
    return 'STUKKEN_GEVRAAGD_zonder_datum'
  if (soort === 'PAUZE_START' && params.datum === undefined) return 'PAUZE_START_zonder_datum'
  if (soort === 'VERLENGING_NORM' && params.reden === undefined) return 'VERLENGING_NORM_zonder_reden'
  return soort
}

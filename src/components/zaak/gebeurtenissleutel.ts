import type { Gebeurtenissoort } from '#domain/gebeurtenis'
import type { Params } from '~/i18n/params'

/**
 * Which sentence tells an event: one that lacks its date or its reason has a sentence that says so, in place of a
 * sentence with a hole in it.
 */
export function gebeurtenissleutel(soort: Gebeurtenissoort, params: Params) {
  if (soort === 'STUKKEN_GEVRAAGD' && params.stukkenDatum === undefined)
    return 'STUKKEN_GEVRAAGD_zonder_datum'
  if (soort === 'PAUZE_START' && params.datum === undefined) return 'PAUZE_START_zonder_datum'
  if (soort === 'VERLENGING_NORM' && params.reden === undefined) return 'VERLENGING_NORM_zonder_reden'
  return soort
}

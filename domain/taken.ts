import type { Beoordeling } from './beloften.ts'
import type { Dag } from './datum.ts'
import type { Gebeurtenissoort, Stuk } from './gebeurtenis.ts'
import type { Tekst } from './tekst.ts'
import { eerste, laatste, type Zaak } from './zaak.ts'

/** Something the resident must do. `uiterlijk` is inclusive, as in the Mijn Taken API. */
export type Taak = { id: string; vorm: 'upload'; uiterlijk: Dag; teLaat: boolean; stukken: readonly Stuk[] }

/**
 * What was needed with an application and not sent along, as long as nobody asked for it and nothing came: after that the
 * task of the case says what is missing.
 */
export function ontbreektVan(zaak: Zaak, { gebeurtenissen, voortgang }: Beoordeling): readonly Tekst[] {
  const isVerder = gebeurtenissen.some(({ soort }) => VERDER.includes(soort))
  if (!zaak.zichtbaar || isVerder || voortgang.klaarOp !== null || voortgang.gestoptOp !== null) return []
  return eerste(gebeurtenissen, 'ONTVANGEN')?.ontbreekt ?? []
}

const VERDER: readonly Gebeurtenissoort[] = ['STUKKEN_GEVRAAGD', 'STUKKEN_ONTVANGEN', 'COMPLEET_BRIEF']

/** The open tasks of a case. It stands on top of the page in every state, also when we are late ourselves. */
export function takenVan(zaak: Zaak, { gebeurtenissen, voortgang, vandaag }: Beoordeling): Taak[] {
  const lijst = laatste(gebeurtenissen, 'STUKKEN_GEVRAAGD')
  const afgelopen = voortgang.klaarOp !== null || voortgang.gestoptOp !== null
  if (!zaak.zichtbaar || afgelopen || !voortgang.wachtOpStukken || lijst?.uiterlijk === undefined) return []
  const { uiterlijk, stukken } = lijst
  return [
    { id: `${zaak.kenmerk}-${lijst.id}`, vorm: 'upload', uiterlijk, teLaat: vandaag > uiterlijk, stukken },
  ]
}

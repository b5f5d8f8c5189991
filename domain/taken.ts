import type { Beoordeling } from './beloften.ts'
import type { Dag } from './datum.ts'
import type { Gevraagdstuk } from './gebeurtenis.ts'
import { handtekeningstukken, handtekeningVan } from './medeondertekening.ts'
import { stukkenlijstVan } from './stukken.ts'
import { laatste, type Zaak } from './zaak.ts'

/** Something the resident must do. `uiterlijk` is inclusive, as in the Mijn Taken API. `stukken`: with an `upload`, and the paper in place of a `handtekening`. */
export type Taak = {
  id: string
  vorm: 'upload' | 'handtekening' | 'afspraak' | 'betaal'
  uiterlijk: Dag
  teLaat: boolean
  stukken: readonly Gevraagdstuk[]
}

/** The open tasks of a case. It stands on top of the page in every state, also when we are late ourselves. */
export function takenVan(zaak: Zaak, b: Beoordeling): Taak[] {
  const { klaarOp, gestoptOp } = b.voortgang
  return !zaak.zichtbaar || klaarOp !== null || gestoptOp !== null
    ? []
    : [...stukken(zaak, b), ...handtekening(zaak, b), ...betaling(zaak, b), ...afspraak(zaak, b)]
}

function stukken(zaak: Zaak, b: Beoordeling): Taak[] {
  const lijst = stukkenlijstVan(zaak, b)
  if (!b.voortgang.wachtOpStukken || !lijst || lijst.verzoek === null || lijst.uiterlijk === null) return []
  const { uiterlijk, teLaat, stukken: gevraagd } = lijst
  return [{ id: `${zaak.kenmerk}-${lijst.verzoek}`, vorm: 'upload', uiterlijk, teLaat, stukken: gevraagd }]
}

/** A paper in place of the signature that did not come. As long as somebody else can still sign, there is nothing to do. */
function handtekening(zaak: Zaak, { gebeurtenissen, voortgang, vandaag }: Beoordeling): Taak[] {
  const gevraagd = handtekeningVan(gebeurtenissen, vandaag)
  if (voortgang.wachtOpHandtekening !== 'u' || !gevraagd) return []
  const { id, uiterlijk } = gevraagd
  const papier = handtekeningstukken(gebeurtenissen, vandaag)
  const teLaat = vandaag > uiterlijk
  return [{ id: `${zaak.kenmerk}-${id}`, vorm: 'handtekening', uiterlijk, teLaat, stukken: papier }]
}

function betaling(zaak: Zaak, { gebeurtenissen, voortgang, vandaag }: Beoordeling): Taak[] {
  const gevraagd = laatste(gebeurtenissen, 'BETALING_GEVRAAGD')
  if (!voortgang.wachtOpBetaling || !gevraagd) return []
  const { id, uiterlijk } = gevraagd
  return [
    { id: `${zaak.kenmerk}-${id}`, vorm: 'betaal', uiterlijk, teLaat: vandaag > uiterlijk, stukken: [] },
  ]
}

/** Somebody has to come to the desk. After that day there is nothing left to do here: then one calls. */
function afspraak(zaak: Zaak, { gebeurtenissen, voortgang, vandaag }: Beoordeling): Taak[] {
  const komt = laatste(gebeurtenissen, 'AFSPRAAK')
  if (!voortgang.wachtOpAfspraak || !komt || komt.op < vandaag) return []
  return [
    { id: `${zaak.kenmerk}-${komt.id}`, vorm: 'afspraak', uiterlijk: komt.op, teLaat: false, stukken: [] },
  ]
}

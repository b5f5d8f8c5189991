import type { Beoordeling } from './beloften.ts'
import type { Dag } from './datum.ts'
import { type Gevraagdstuk, stukkenlijstVan } from './stukken.ts'
import type { Zaak } from './zaak.ts'

/** Something the resident must do. `uiterlijk` is inclusive, as in the Mijn Taken API. */
export type Taak = {
  id: string
  vorm: 'upload'
  uiterlijk: Dag
  teLaat: boolean
  stukken: readonly Gevraagdstuk[]
}

/** The open tasks of a case. It stands on top of the page in every state, also when we are late ourselves. */
export function takenVan(zaak: Zaak, b: Beoordeling): Taak[] {
  const lijst = stukkenlijstVan(zaak, b)
  if (!b.voortgang.wachtOpStukken || !lijst || lijst.verzoek === null || lijst.uiterlijk === null) return []
  const { uiterlijk, teLaat, stukken } = lijst
  return [{ id: `${zaak.kenmerk}-${lijst.verzoek}`, vorm: 'upload', uiterlijk, teLaat, stukken }]
}

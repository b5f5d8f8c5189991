import type { Dag, Datum } from './datum.ts'
import { datumVan } from './datum.ts'
import type { Reden, Uitkomst } from './gebeurtenis.ts'
import type { Tekst } from './tekst.ts'

/** The values that a sentence needs. A screen turns them into words; nothing here is in a language of its own. */
export type Params = {
  zaaktype?: Tekst
  datum?: Datum
  oudeDatum?: Datum
  nieuweDatum?: Datum
  wetDatum?: Datum
  berichtDatum?: Datum
  startDatum?: Datum
  stukkenDatum?: Datum
  klaarDatum?: Datum
  bezwaarDatum?: Datum
  organisatie?: string
  team?: string
  reden?: Reden
  uitkomst?: Uitkomst
  dag?: number
  bedrag?: number
  werkdagen?: number
  weken?: number
  aantal?: number
  aantalBinnen?: number
  stukken?: readonly Tekst[]
  gegeven?: Tekst
  plek?: Tekst
  adres?: string
  van?: string
  tot?: string
  tijd?: string
  nummer?: string
  naam?: string
  kenmerk?: string
}

/** A day as a value for a sentence; a date that is not known is left out, never filled in. */
export const datumParam = (dag: Dag | null | undefined): Datum | undefined =>
  dag == null ? undefined : datumVan(dag)

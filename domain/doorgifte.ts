import type { Beoordeling } from './beloften.ts'
import type { Dag } from './datum.ts'
import { alle, laatste } from './zaak.ts'
import type { Tekst } from './tekst.ts'

/** To whom a change in the BRP is passed on (P5). */
export const ONTVANGERS = ['Belastingdienst', 'SVB'] as const

/** A change in the BRP, by when it is promised to be passed on, and to whom it was. */
export type Doorgifte = {
  gegeven: Tekst
  gewijzigdOp: Dag
  /** The promise; null where it does not hold or is not known. */
  uiterlijk: Dag | null
  naar: readonly { organisatie: (typeof ONTVANGERS)[number]; gedaanOp: Dag | null; teLaat: boolean }[]
}

/** What a case changed in the BRP, as it stands on a day; null when it changed nothing yet. */
export function doorgifteVan({ gebeurtenissen, klokken, vandaag }: Beoordeling): Doorgifte | null {
  const wijziging = laatste(gebeurtenissen, 'BRP_GEWIJZIGD')
  if (!wijziging) return null
  const uiterlijk = klokken.find(({ norm }) => norm === 'P5')?.datum ?? null
  const doorgegeven = alle(gebeurtenissen, 'DOORGEGEVEN')
  return {
    gegeven: wijziging.gegeven,
    gewijzigdOp: wijziging.dag,
    uiterlijk,
    naar: ONTVANGERS.map((organisatie) => {
      const gedaanOp = doorgegeven.find(({ aan }) => aan === organisatie)?.dag ?? null
      return { organisatie, gedaanOp, teLaat: uiterlijk !== null && (gedaanOp ?? vandaag) > uiterlijk }
    }),
  }
}

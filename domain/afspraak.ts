import type { Beoordeling } from './beloften.ts'
import type { Dag } from './datum.ts'
import type { Balieafspraak } from './gebeurtenis.ts'
import { eerste, laatste, type Zaak } from './zaak.ts'

/** An appointment of a case as it stands: the last that was made. `balie` is null for a talk that a team made itself. */
export type Afspraak = {
  op: Dag
  /** On the clock here. */
  tijd: string
  balie: Balieafspraak | null
  stand: 'komt' | 'geweest' | 'afgezegd'
  /** Whether it can still be moved or cancelled here. On the day itself people are waiting: then one calls. */
  isTeWijzigen: boolean
}

/** The appointment of a case; null when there never was one, or when the case is not shown. */
export function afspraakVan(
  zaak: Zaak,
  { gebeurtenissen, voortgang, vandaag }: Beoordeling,
): Afspraak | null {
  const afspraak = laatste(gebeurtenissen, 'AFSPRAAK')
  if (!afspraak || !zaak.zichtbaar) return null
  const { op, tijd, balie = null } = afspraak
  const { gestoptOp, klaarOp } = voortgang
  const isAfgezegd = gestoptOp !== null && gestoptOp <= op && !eerste(gebeurtenissen, 'AANGEVRAAGD')
  const isGeweest = op < vandaag || klaarOp !== null || eerste(gebeurtenissen, 'AANGEVRAAGD') !== undefined
  const stand = isAfgezegd ? 'afgezegd' : isGeweest ? 'geweest' : 'komt'
  return { op, tijd, balie, stand, isTeWijzigen: stand === 'komt' && balie !== null && op > vandaag }
}

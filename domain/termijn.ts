import type { Dag } from './datum.ts'
import type { Kalender } from './kalender.ts'

/** Terms longer than this are not moved off a free day (Atw art. 4). In weeks. */
const LANGSTE_TERMIJN_MET_ATW = 12

/**
 * The n-th working day after day 0 (rule 1: the day of the event does not count).
 * @param telt leaves out days on which the clock stood still
 */
export function werkdagNa(
  kalender: Kalender,
  start: Dag,
  aantal: number,
  telt: (dag: Dag) => boolean = () => true,
): Dag {
  let dag = start
  for (let over = aantal; over > 0;) {
    dag += 1
    if (kalender.isWerkdag(dag) && telt(dag)) over -= 1
  }
  return dag
}

/** The day itself, or the first working day after it. */
export function vooruitNaarWerkdag(kalender: Kalender, dag: Dag): Dag {
  while (!kalender.isWerkdag(dag)) dag += 1
  return dag
}

/** The day itself, or the last working day before it. */
export function terugNaarWerkdag(kalender: Kalender, dag: Dag): Dag {
  while (!kalender.isWerkdag(dag)) dag -= 1
  return dag
}

/** Where a term in a law that would end on this day really ends: the next day that is not free (Atw art. 1 lid 1). */
export function atwEinde(kalender: Kalender, ruw: Dag): Dag {
  while (kalender.isAtwVrij(ruw)) ruw += 1
  return ruw
}

/**
 * The last day of a statutory term in weeks.
 * @param weken length of the term, extensions by law included
 * @param pauzedagen days on which the term stood still (Awb 4:15); they move the end and do not make the term longer
 */
export function einddagWeken(
  kalender: Kalender,
  start: Dag,
  weken: number,
  pauzedagen = 0,
): { ruw: Dag; uiterlijk: Dag } {
  const ruw = start + 7 * weken + pauzedagen
  return { ruw, uiterlijk: weken <= LANGSTE_TERMIJN_MET_ATW ? atwEinde(kalender, ruw) : ruw }
}

/**
 * The last day of a statutory term in days. A term of three days or more is lengthened until it holds two days that
 * are no Saturday, Sunday or holiday (Atw art. 2), and its end moves off a free day (art. 1), up to ninety days (art. 4).
 */
export function einddagDagen(kalender: Kalender, start: Dag, dagen: number): { ruw: Dag; uiterlijk: Dag } {
  const ruw = start + dagen
  if (dagen > 90) return { ruw, uiterlijk: ruw }
  let uiterlijk = ruw
  if (dagen >= 3) while (gewoneDagen(kalender, start, uiterlijk) < 2) uiterlijk += 1
  return { ruw, uiterlijk: atwEinde(kalender, uiterlijk) }
}

function gewoneDagen(kalender: Kalender, start: Dag, einde: Dag): number {
  let aantal = 0
  for (let dag = start + 1; dag <= einde && aantal < 2; dag++) if (!kalender.isAtwVrij(dag)) aantal += 1
  return aantal
}

/** The last day to object: six weeks from the day after the decision was sent (Awb 6:7, 6:8; Atw art. 1). */
export const eindeBezwaartermijn = (kalender: Kalender, besluitVerzonden: Dag): Dag =>
  einddagWeken(kalender, besluitVerzonden, 6).uiterlijk

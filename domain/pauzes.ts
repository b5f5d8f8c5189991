import type { Dag } from './datum.ts'
import type { Gebeurtenis, Reden } from './gebeurtenis.ts'

/** A stretch in which the term stands still (Awb 4:15). */
export type Pauze = {
  /** Id of the event that started it. */
  id: string
  gevraagdOp: Dag
  /** First day that does not count: the day after the request. */
  van: Dag
  /** Last day that does not count; while the pause is open, the last day if nothing is sent. */
  totEnMet: Dag
  /** Last day of the set term. */
  tot: Dag
  /** Still standing still on the day of asking. */
  open: boolean
  /** We wait for the resident, not for somebody else. */
  wachtOpU: boolean
  reden: Reden
}

/** A request that pauses nothing, because no due date was given (ECLI:NL:RVS:2016:2527; decision 5). */
export type PauzeZonderDatum = { id: string; dag: Dag; reden: Reden }

/**
 * The pauses of a case as they stand at the end of `peildag`: from the day after the request through the day before
 * completion, or through the last day of the set term when that passes unused (rule 4).
 */
export function pauzesVan(
  gebeurtenissen: readonly Gebeurtenis[],
  peildag: Dag,
): { pauzes: Pauze[]; zonderDatum: PauzeZonderDatum[] } {
  const pauzes: Pauze[] = []
  const zonderDatum: PauzeZonderDatum[] = []
  gebeurtenissen.forEach((g, plaats) => {
    if (g.soort !== 'STUKKEN_GEVRAAGD' && g.soort !== 'PAUZE_START') return
    const wachtOpU = g.soort === 'STUKKEN_GEVRAAGD'
    const reden: Reden = wachtOpU ? { code: 'stukken' } : g.reden
    const tot = wachtOpU ? g.uiterlijk : g.tot
    if (tot === undefined) {
      zonderDatum.push({ id: g.id, dag: g.dag, reden })
      return
    }
    const einde = gebeurtenissen.slice(plaats + 1).find((later) => isEindeVanPauze(later, wachtOpU))
    pauzes.push({
      id: g.id,
      gevraagdOp: g.dag,
      van: g.dag + 1,
      totEnMet: einde ? Math.min(einde.dag - 1, tot) : tot,
      tot,
      open: !einde && peildag <= tot,
      wachtOpU,
      reden,
    })
  })
  return { pauzes, zonderDatum }
}

/** A part of the documents does not end the pause; the letter that all is complete does, also when no receipt was booked. */
function isEindeVanPauze(g: Gebeurtenis, wachtOpU: boolean): boolean {
  if (!wachtOpU) return g.soort === 'PAUZE_EIND'
  return (g.soort === 'STUKKEN_ONTVANGEN' && g.volledig !== false) || g.soort === 'COMPLEET_BRIEF'
}

/** The number of days in the union of the pauses; days that two pauses share count once. `pauzes` oldest request first. */
export function dagenStil(pauzes: readonly Pauze[]): number {
  let dagen = 0
  let gehad = -Infinity
  for (const { van, totEnMet } of pauzes) {
    dagen += Math.max(0, totEnMet - Math.max(van - 1, gehad))
    gehad = Math.max(gehad, totEnMet)
  }
  return dagen
}

/** Whether the term stands still on that day in one of the pauses. */
export const isStil = (pauzes: readonly Pauze[], dag: Dag): boolean =>
  pauzes.some(({ van, totEnMet }) => van <= dag && dag <= totEnMet)

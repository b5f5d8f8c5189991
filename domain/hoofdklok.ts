import type { Dag } from './datum.ts'
import type { Gebeurtenis, Reden } from './gebeurtenis.ts'
import type { Kalender } from './kalender.ts'
import { getekendOp } from './medeondertekening.ts'
import type { Norm } from './norm.ts'
import { dagenStil, isStil, type Pauze, type PauzeZonderDatum, pauzesVan } from './pauzes.ts'
import {
  eindeBezwaartermijn,
  einddagWeken,
  terugNaarWerkdag,
  vooruitNaarWerkdag,
  werkdagNa,
} from './termijn.ts'
import { eerste, type Zaak } from './zaak.ts'

/** A notice of a new date. `opTijd`: sent before the date it replaces, with a reason and a later date (N6). */
export type Verlenging = { id: string; dag: Dag; oud: Dag | null; nieuw: Dag; reden?: Reden; opTijd: boolean }

/** The clock of the headline: our promise and the law beside it, as they stand at the end of a day. */
export type Hoofdklok = {
  /** Day 0 of our promise; null when there is no receipt. */
  start: Dag | null
  /** Day 0 of the law: another day for an objection. */
  wetStart: Dag | null
  /** The first promise, pauses included; null when there is none or when the term stands still. */
  eerste: Dag | null
  /** The date that holds now: the last one that was announced in time. */
  nu: Dag | null
  /** The newest date we named, also when that notice came too late. */
  genoemd: Dag | null
  wet: Dag | null
  /** Where the law would end before it moves off a free day (Atw art. 1). */
  wetRuw: Dag | null
  /** Weeks of the law, extensions included. */
  wetWeken: number
  /** The date of the law if we used the extension that it allows. */
  wetMogelijk: { datum: Dag; weken: number; grond: string } | null
  /** While the term stands still: the dates that hold if nothing is sent. */
  alsNietsKomt: { tot: Dag; belofte: Dag | null; wet: Dag | null } | null
  openPauze: Pauze | null
  /** The pauses that move the promise, and those that move the law: a pause moves no date that had passed. */
  pauzesBelofte: readonly Pauze[]
  pauzesWet: readonly Pauze[]
  pauzes: readonly Pauze[]
  zonderDatum: readonly PauzeZonderDatum[]
  verlengingen: readonly Verlenging[]
  wetVerlengingen: readonly { id: string; dag: Dag; weken: number; grond: string; geldt: boolean }[]
}

/**
 * Works out the promise and the law of a case from its events (calculation rules 1 to 6).
 * @param gebeurtenissen the events up to and including `peildag`; later ones must not be in it
 * @param norm the promise of the headline in the version of the receipt date; undefined when none holds
 */
export function hoofdklok(
  zaak: Zaak,
  gebeurtenissen: readonly Gebeurtenis[],
  norm: Norm | undefined,
  kalender: Kalender,
  peildag: Dag,
): Hoofdklok {
  const { pauzes, zonderDatum } = pauzesVan(gebeurtenissen, peildag)
  const { wet: termijn } = zaak.zaaktype
  const ontvangen = eerste(gebeurtenissen, 'ONTVANGEN')
  const start = norm ? startVan(norm, gebeurtenissen) : (ontvangen?.dag ?? null)
  const wetStart =
    termijn?.vanaf === 'einde_bezwaartermijn' && zaak.besluitVerzonden !== null
      ? eindeBezwaartermijn(kalender, zaak.besluitVerzonden)
      : (ontvangen?.dag ?? null)

  let pauzesBelofte: Pauze[] = []
  let pauzesNu: Pauze[] = []
  const pauzesWet: Pauze[] = []
  const verlengingen: Verlenging[] = []
  const wetVerlengingen: { id: string; dag: Dag; weken: number; grond: string; geldt: boolean }[] = []
  let genoemd: Dag | null = null
  let extraWeken = 0

  const heeftBelofte = start !== null && norm !== undefined && heeftTermijn(norm, termijn?.weken)
  const eersteBelofte = () => (heeftBelofte ? belofteDag(norm, kalender, start, pauzesBelofte) : null)
  let basis: Dag | null = null
  const nu = () => (basis === null ? eersteBelofte() : opgeschoven(kalender, basis, dagenStil(pauzesNu)))
  const wet = (extra = extraWeken) => {
    if (wetStart === null || !termijn) return null
    if (termijn.werkdagen === undefined)
      return einddagWeken(kalender, wetStart, termijn.weken + extra, dagenStil(pauzesWet))
    const uiterlijk = werkdagNa(kalender, wetStart, termijn.werkdagen, (dag) => !isStil(pauzesWet, dag))
    return { ruw: uiterlijk, uiterlijk }
  }

  for (const g of gebeurtenissen) {
    if (g.soort === 'STUKKEN_GEVRAAGD' || g.soort === 'PAUZE_START') {
      const pauze = pauzes.find(({ id }) => id === g.id)
      if (!pauze) continue
      // rule 4: a request never moves a date that has already passed
      const wetNu = wet()?.uiterlijk ?? -Infinity
      const nuDag = basis === null ? -Infinity : (nu() ?? -Infinity)
      if (g.dag <= (eersteBelofte() ?? -Infinity)) pauzesBelofte = [...pauzesBelofte, pauze]
      if (g.dag <= nuDag) pauzesNu = [...pauzesNu, pauze]
      if (g.dag <= wetNu) pauzesWet.push(pauze)
    } else if (g.soort === 'VERLENGING_NORM') {
      const oud = nu()
      const opTijd = oud !== null && g.dag < oud && g.nieuw > oud && g.reden !== undefined
      verlengingen.push({ id: g.id, dag: g.dag, oud, nieuw: g.nieuw, reden: g.reden, opTijd })
      genoemd = g.nieuw
      if (opTijd) {
        basis = g.nieuw
        pauzesNu = []
      }
    } else if (g.soort === 'VERLENGING_WET') {
      const einde = wet()?.uiterlijk ?? null
      const geldt = einde !== null && g.dag <= einde
      if (geldt) extraWeken += g.weken
      wetVerlengingen.push({ id: g.id, dag: g.dag, weken: g.weken, grond: g.grond, geldt })
    }
  }

  const staatStil = (deze: readonly Pauze[]) => deze.some(({ open }) => open)
  const openPauze = pauzes.findLast(({ open }) => open) ?? null
  const belofteStil = staatStil(basis === null ? pauzesBelofte : pauzesNu)
  const wetStil = staatStil(pauzesWet)
  const einde = wet()
  const mogelijk = termijn?.verlenging && extraWeken === 0 ? wet(termijn.verlenging.weken) : null
  return {
    start,
    wetStart,
    eerste: staatStil(pauzesBelofte) ? null : eersteBelofte(),
    nu: belofteStil ? null : nu(),
    genoemd: genoemd ?? (belofteStil ? null : nu()),
    wet: wetStil ? null : (einde?.uiterlijk ?? null),
    wetRuw: wetStil ? null : (einde?.ruw ?? null),
    wetWeken: (termijn?.weken ?? 0) + extraWeken,
    wetMogelijk:
      mogelijk && termijn?.verlenging && !wetStil
        ? { datum: mogelijk.uiterlijk, ...termijn.verlenging }
        : null,
    alsNietsKomt:
      openPauze && (belofteStil || wetStil)
        ? { tot: openPauze.tot, belofte: nu(), wet: einde?.uiterlijk ?? null }
        : null,
    openPauze,
    pauzesBelofte,
    pauzesWet,
    pauzes,
    zonderDatum,
    verlengingen,
    wetVerlengingen,
  }
}

/** Whether the municipality set a length, and one for a term of this many weeks (decision 1). */
const heeftTermijn = (norm: Norm, weken: number | undefined): boolean =>
  norm.duur !== null && (norm.alleenBijWeken === undefined || norm.alleenBijWeken === weken)

/**
 * Day 0 of a promise; a product that is paid first starts at the payment (P4b "request paid", P6 "request complete"), and one
 * that a second person signs at their signature when that is later. P3 starts at the later of the notice and the moving date
 * (register A3). The law waits for neither, and neither does N4.
 */
function startVan(norm: Norm, gebeurtenissen: readonly Gebeurtenis[]): Dag | null {
  const begin = eerste(gebeurtenissen, norm.begin)
  if (!begin) return null
  const vanaf = begin.soort === 'ONTVANGEN' ? Math.max(begin.dag, begin.ingangsdatum ?? begin.dag) : begin.dag
  if (!norm.id.startsWith('P')) return vanaf
  const betaald = eerste(gebeurtenissen, 'BETALING_GEVRAAGD')
    ? (eerste(gebeurtenissen, 'BETAALD')?.dag ?? null)
    : vanaf
  const getekend = getekendOp(gebeurtenissen)
  return betaald === null || getekend === null ? null : Math.max(betaald, getekend ?? betaald)
}

/** The date of a promise that has a length (rules 2, 5; decision 2 for the one day of P3). */
export function belofteDag(norm: Norm, kalender: Kalender, start: Dag, pauzes: readonly Pauze[] = []): Dag {
  const duur = norm.duur ?? 0
  switch (norm.eenheid) {
    case 'werkdag':
      return werkdagNa(kalender, start, duur, (dag) => !isStil(pauzes, dag))
    case 'week':
      // N4: a week before the raw end of the law, and back to a working day so that it is never later (rule 5)
      return terugNaarWerkdag(kalender, start + 7 * duur + dagenStil(pauzes))
    case 'dag':
      return vooruitNaarWerkdag(kalender, start + duur)
    default:
      return start
  }
}

/** An announced date after days of standing still: a working day, and never earlier than what was announced. */
const opgeschoven = (kalender: Kalender, dag: Dag, dagen: number): Dag =>
  dagen === 0 ? dag : Math.max(dag, terugNaarWerkdag(kalender, dag + dagen))

import { besluitdagen as bekendeBesluitdagen } from './besluitdagen.ts'
import { dagVan, jaarVan, weekdag, type Dag, type Datum } from './datum.ts'
import { atwFeestdagen, type Vrijedag } from './vrije-dagen.ts'

const EERSTE_JAAR = 1990
const LAATSTE_JAAR = 2100
const ATW = 1
const DICHT = 2

/**
 * Two calendars in one object, because one list of holidays gives wrong dates every spring (requirements A, 14):
 * the Algemene termijnenwet for terms in a law, and the working days of the municipality for its own promises.
 */
export type Kalender = {
  /** Saturday, Sunday, recognised holiday or decree day: a term in a law does not end here (Atw art. 1 and 3). */
  isAtwVrij: (dag: Dag) => boolean
  /** A day on which the municipality works. A decree day is a working day unless the office is closed. */
  isWerkdag: (dag: Dag) => boolean
  /** Why a day does not count in that calendar; null when it does. */
  naamVan: (dag: Dag, soort: 'atw' | 'werk') => Vrijedag | null
  /** The number of working days in (van, tot]; 0 when tot is not after van. */
  werkdagenTussen: (van: Dag, tot: Dag) => number
  /** Whether the decree days of the year of this day are known (Atw art. 3 lid 3). */
  besluitdagenBekend: (dag: Dag) => boolean
}

export type Kalenderinstelling = {
  /** Days on which the municipality is closed besides weekends and the holidays of Atw art. 3 lid 1 and 2. */
  sluitingsdagen: readonly Datum[]
  /** Holidays on which the municipality works all the same. */
  openOp?: readonly Vrijedag[]
  /** Decree days per year; a year that is missing is unknown. */
  besluitdagen?: Readonly<Record<number, readonly Datum[]>>
}

/** Lays out both calendars for 1990–2100. Outside those years every question throws a RangeError. */
export function maakKalender({
  sluitingsdagen,
  openOp = [],
  besluitdagen = bekendeBesluitdagen,
}: Kalenderinstelling): Kalender {
  const begin = dagVan(`${EERSTE_JAAR}-01-01`)
  const aantal = dagVan(`${LAATSTE_JAAR}-12-31`) - begin + 1
  const vlaggen = new Uint8Array(aantal)
  const namen = new Map<Dag, { atw?: Vrijedag; werk?: Vrijedag }>()
  const zet = (dag: Dag, naam: Vrijedag, vlag: number) => {
    vlaggen[dag - begin] = (vlaggen[dag - begin] ?? 0) | vlag
    namen.set(dag, {
      ...namen.get(dag),
      ...(vlag & ATW && { atw: naam }),
      ...(vlag & DICHT && { werk: naam }),
    })
  }

  for (let dag = begin; dag < begin + aantal; dag++) {
    if (weekdag(dag) === 6) zet(dag, 'zaterdag', ATW | DICHT)
    if (weekdag(dag) === 0) zet(dag, 'zondag', ATW | DICHT)
  }
  for (const datum of sluitingsdagen) zet(dagVan(datum), 'sluitingsdag', DICHT)
  for (const datum of Object.values(besluitdagen).flat()) zet(dagVan(datum), 'besluitdag', ATW)
  for (let jaar = EERSTE_JAAR; jaar <= LAATSTE_JAAR; jaar++)
    for (const { dag, naam } of atwFeestdagen(jaar)) zet(dag, naam, openOp.includes(naam) ? ATW : ATW | DICHT)

  // running totals make "how many working days are left" one subtraction, however far the date is
  const totalen = new Int32Array(aantal)
  for (let i = 0, som = 0; i < aantal; i++) totalen[i] = som += (vlaggen[i] ?? 0) & DICHT ? 0 : 1

  const plaats = (dag: Dag): number => {
    const i = dag - begin
    if (i < 0 || i >= aantal)
      throw new RangeError(`De kalender loopt van ${EERSTE_JAAR} tot en met ${LAATSTE_JAAR}`)
    return i
  }
  return {
    isAtwVrij: (dag) => ((vlaggen[plaats(dag)] ?? 0) & ATW) !== 0,
    isWerkdag: (dag) => ((vlaggen[plaats(dag)] ?? 0) & DICHT) === 0,
    naamVan: (dag, soort) => namen.get(dag)?.[soort] ?? null,
    werkdagenTussen: (van, tot) =>
      tot <= van ? 0 : (totalen[plaats(tot)] ?? 0) - (totalen[plaats(van)] ?? 0),
    besluitdagenBekend: (dag) => jaarVan(dag) in besluitdagen,
  }
}

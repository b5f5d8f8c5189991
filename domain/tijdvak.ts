import { type Dag, dagVan, datumVan, isDatum, jaarVan, weekdag } from './datum.ts'

/** A time at a desk that somebody can choose. `tijd` is `HH:MM` on the clock here. */
export type Tijdvak = { balie: string; dag: Dag; tijd: string }

/** A time as one word, which an answer in a form and a request can hold: `deventer_2026-10-20_09:40`. */
export const tijdvakcode = ({ balie, dag, tijd }: Tijdvak): string => `${balie}_${datumVan(dag)}_${tijd}`

/** A time out of its word; null when it is none. */
export function tijdvakUit(code: string): Tijdvak | null {
  const [, balie, datum, tijd] =
    /^([a-z][a-z0-9-]{0,39})_(\d{4}-\d{2}-\d{2})_((?:[01]\d|2[0-3]):[0-5]\d)$/.exec(code) ?? []
  if (balie === undefined || datum === undefined || tijd === undefined || !isDatum(datum)) return null
  return { balie, dag: dagVan(datum), tijd }
}

const UUR = 3_600_000

/**
 * The moment of a time on the clock here, in milliseconds since 1970. Summer time (Zomertijdbesluit; 2000/84/EG) goes by
 * whole days: at night, when it changes, no desk is open.
 */
export function tijdstipVan(dag: Dag, tijd: string): number {
  const [uren = 0, minuten = 0] = tijd.split(':').map(Number)
  const voor = isZomertijd(dag) ? 2 : 1
  return dag * 24 * UUR + (uren - voor) * UUR + minuten * 60_000
}

/** From the last Sunday of March up to the last Sunday of October. */
function isZomertijd(dag: Dag): boolean {
  const jaar = jaarVan(dag)
  return dag >= laatsteZondag(jaar, 3) && dag < laatsteZondag(jaar, 10)
}

/** Of a month of 31 days. */
function laatsteZondag(jaar: number, maand: 3 | 10): Dag {
  const einde = dagVan(`${jaar}-${String(maand).padStart(2, '0')}-31`)
  return einde - weekdag(einde)
}

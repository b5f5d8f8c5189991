/** A calendar date as it goes over the wire: `YYYY-MM-DD`, no time and no zone. */
export type Datum = string

/**
 * A calendar date as the domain reckons: days since 1 January 1970. A plain number makes a term an addition and
 * leaves no time zone to get wrong (ADR 0002 says why not Temporal).
 */
export type Dag = number

const DAG_IN_MS = 86_400_000

/** `2026-10-14` → day number. Throws a RangeError on anything that is not an existing date in that form. */
export function dagVan(datum: Datum): Dag {
  const dag =
    Date.UTC(Number(datum.slice(0, 4)), Number(datum.slice(5, 7)) - 1, Number(datum.slice(8, 10))) / DAG_IN_MS
  if (datum.length !== 10 || Number.isNaN(dag) || datumVan(dag) !== datum)
    throw new RangeError(`Geen datum: ${datum}`)
  return dag
}

/** Day number → `2026-10-14`. */
export const datumVan = (dag: Dag): Datum => new Date(dag * DAG_IN_MS).toISOString().slice(0, 10)

/** Whether a text is an existing date in the form `YYYY-MM-DD`. */
export function isDatum(tekst: string): boolean {
  try {
    dagVan(tekst)
    return true
  } catch {
    return false
  }
}

/** 0 = Sunday … 6 = Saturday. Day 0 was a Thursday. */
export const weekdag = (dag: Dag): number => (((dag + 4) % 7) + 7) % 7

/** The calendar year of a day. */
export const jaarVan = (dag: Dag): number => new Date(dag * DAG_IN_MS).getUTCFullYear()

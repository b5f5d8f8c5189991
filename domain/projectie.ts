import { beloftenOf } from './beloften.ts'
import type { Dag } from './datum.ts'
import type { Kalender } from './kalender.ts'
import type { Norm } from './norm.ts'
import { takenVan } from './taken.ts'
import { talen } from './tekst.ts'
import { eerste, tot, type Zaak } from './zaak.ts'

/**
 * What a long list sorts and filters on: written with each event and rebuildable from the events. It holds no state,
 * because that depends on today (architecture, rule 1).
 */
export type Projectie = {
  kenmerk: string
  soort: string
  ontvangenOp: Dag | null
  /** The promise that holds, or that holds if nothing is sent. */
  belofte: Dag | null
  wet: Dag | null
  eindeOp: Dag | null
  /** The order by date: see `volgordeVan`. */
  volgorde: number
  /** The Dutch title in lower case, to sort on. */
  titel: string
  /** What a search looks in, in lower case: number, title and kind in both languages. */
  zoektekst: string
}

/** After every day that can occur: the year 4707 and beyond. */
const ZONDER_DATUM = 1_000_000
const NA_ALLES = 2_000_000

/**
 * The projection of a case as its events stand at the end of `vandaag`. It is reckoned on the day of the last of them,
 * so that it changes with an event only and never because a day went by.
 */
export function projectieVan(
  zaak: Zaak,
  normen: readonly Norm[],
  kalender: Kalender,
  vandaag: Dag,
): Projectie {
  const peildag = tot(zaak, vandaag).at(-1)?.dag ?? vandaag
  const beoordeling = beloftenOf(zaak, normen, kalender, peildag)
  const { hoofd, voortgang, gebeurtenissen } = beoordeling
  const [taak] = takenVan(zaak, beoordeling)
  const belofte = hoofd.nu ?? hoofd.alsNietsKomt?.belofte ?? null
  const wet = hoofd.wet ?? hoofd.alsNietsKomt?.wet ?? null
  const eindeOp = voortgang.klaarOp ?? voortgang.gestoptOp
  return {
    kenmerk: zaak.kenmerk,
    soort: zaak.zaaktype.code,
    ontvangenOp: eerste(gebeurtenissen, 'ONTVANGEN')?.dag ?? null,
    belofte,
    wet,
    eindeOp,
    volgorde: volgordeVan(taak?.uiterlijk ?? belofte ?? wet, eindeOp),
    titel: kleineLetters(zaak.titel.nl),
    // in the order of the languages and not of the fields: a database gives those back in its own
    zoektekst: kleineLetters(
      [zaak.kenmerk, ...talen.flatMap((taal) => [zaak.titel[taal], zaak.zaaktype.naam[taal]])].join(' '),
    ),
  }
}

/** By the day on which something must happen; then what has no date; then what is finished, newest first. */
const volgordeVan = (datum: Dag | null, eindeOp: Dag | null): number =>
  eindeOp === null ? (datum ?? ZONDER_DATUM) : NA_ALLES - eindeOp

/** The words of a search, as they are compared with `zoektekst`. */
export const zoekwoorden = (zoek: string): string[] => kleineLetters(zoek).split(/\s+/).filter(Boolean)

const kleineLetters = (tekst: string): string => tekst.toLocaleLowerCase('nl')

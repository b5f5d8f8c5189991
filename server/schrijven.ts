import type { Datum } from '#domain/datum'
import type { Gebeurtenis, GebeurtenisVan } from '#domain/gebeurtenis'
import type { Contactmoment } from './sources.ts'

/** One thing that a person does, by a key that the browser made, and what it was, as a hash. */
export type Handeling = { wie: string; sleutel: string; verzoek: string }

/** The answer to something that was done, as it is given again when the same request comes once more. */
export type Bewaard = { status: number; body: unknown }

/** Something that must leave the house: a question for the team of a case. */
export type Uitgaand = {
  soort: 'vraag'
  kenmerk: string
  gesteld: GebeurtenisVan<'VRAAG_GESTELD'>
  tekst: string
  /** By when we promised an answer (N7); null where there is no promise. */
  uiterlijk: Datum | null
}

/** What can be written, all of it or nothing. */
export type Schrijver = {
  /** Adds an event to a case and writes its projection anew (architecture, rule 1). Throws when the case is gone. */
  voegToe: (kenmerk: string, gebeurtenis: Gebeurtenis) => Promise<void>
  noteer: (kenmerk: string, moment: Contactmoment) => Promise<void>
  /** Hands something over that leaves the house later, at least once: the receiver knows it again by its id. */
  stuurUit: (werk: Uitgaand) => Promise<void>
}

/** Where the API writes. What was acknowledged is stored, and a key has one effect (architecture, rule 7). */
export type Schrijven = {
  /**
   * Does something in one transaction with its key and its answer.
   * @returns the answer, of now or of the first time; `ander` when the key was used for another request, `bezig` while the
   *   first request is still under way
   */
  eenmaal: (
    handeling: Handeling,
    doe: (schrijver: Schrijver) => Promise<Bewaard>,
  ) => Promise<Bewaard | 'ander' | 'bezig'>
}

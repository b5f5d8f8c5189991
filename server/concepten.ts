import type { Datum } from '#domain/datum'
import type { Antwoorden, Formulier } from '#domain/formulier'

/** Days that a draft is kept after it was last saved. */
export const BEWAARDAGEN = 30

/** A form that somebody is filling in. */
export type Concept = {
  id: string
  /** Whose it is: `inwoner:` and the BSN, or `organisatie:` and the KvK number (see `persoonsleutel`). */
  wie: string
  /** As it was when they began: a new version of a form does not change what somebody is answering. */
  formulier: Formulier
  /** One more with every save: who saves says from which it started, so that nothing is overwritten unseen. */
  stand: number
  /** Where they are. */
  stap: string
  antwoorden: Antwoorden
  /** The last day that it is kept. */
  bewaardTot: Datum
}

/** Where drafts are kept. Nobody gets one of somebody else, nor one that is past its day. */
export type Concepten = {
  /** What was saved last comes first. */
  lijst: (wie: string, vandaag: Datum) => Promise<readonly Concept[]>
  vind: (wie: string, id: string, vandaag: Datum) => Promise<Concept | undefined>
  /** Saves a draft whose `stand` is one more than what is stored; false when that is another, and then nothing changed. */
  bewaar: (concept: Concept) => Promise<boolean>
  /** False when there was none. */
  verwijder: (wie: string, id: string) => Promise<boolean>
}

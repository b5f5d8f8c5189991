import type { Datum } from '#domain/datum'
import type { Antwoorden } from '#domain/formulier'
import type { Gebeurtenis, GebeurtenisVan } from '#domain/gebeurtenis'
import type { NormId } from '#domain/norm'
import type { Tijdvak } from '#domain/tijdvak'
import type { Zaak } from '#domain/zaak'
import type { Afschrift } from './afschriften.ts'
import type { Poging } from './betalen/betalingen.ts'
import type { Bestand } from './bestanden.ts'
import type { Concept } from './concepten.ts'
import type { Handtekeningbesluit, Handtekeningverzoek } from './ondertekenen.ts'
import type { Contactmoment, Document } from './sources.ts'
import type { Toestemmingsdossier, Toestemmingswijziging } from './toestemmingen.ts'

/** One thing that a person does, by a key that the browser made, and what it was, as a hash. */
export type Handeling = { wie: string; sleutel: string; verzoek: string }

/** The answer to something that was done, as it is given again when the same request comes once more. */
export type Bewaard = { status: number; body: unknown }

/**
 * Something that must leave the house: a question for the team of a case, a new case with what was filled in, what somebody
 * sent to a case, a document, what became of an appointment, a payment, that somebody stops, a warning about a promise, or a
 * letter.
 */
export type Uitgaand =
  | Vraagwerk
  | Aanvraagwerk
  | Stukkenwerk
  | Documentwerk
  | Afspraakwerk
  | Betaalwerk
  | Handtekeningwerk
  | Intrekwerk
  | Ingebrekewerk
  | Signaalwerk
  | Briefwerk

export type Vraagwerk = {
  soort: 'vraag'
  kenmerk: string
  gesteld: GebeurtenisVan<'VRAAG_GESTELD'>
  tekst: string
  /** By when we promised an answer (N7); null where there is no promise. */
  uiterlijk: Datum | null
}

export type Aanvraagwerk = {
  soort: 'aanvraag'
  kenmerk: string
  zaak: Zaak
  formulier: { id: string; versie: number }
  antwoorden: Antwoorden
  /** The same with the questions and with what the registers know, as the team reads it. */
  afschrift: string
  /** The promise, or where there is none the date of the law. */
  uiterlijk: Datum | null
}

/** The planner of the desks hears of an appointment that moved or that will not be held. */
export type Afspraakwerk = {
  soort: 'afspraak'
  kenmerk: string
  gebeurtenis: GebeurtenisVan<'AFSPRAAK'> | GebeurtenisVan<'AFSPRAAK_AFGEZEGD'>
}

/** The team hears that something was paid, and by when it is promised now. */
export type Betaalwerk = {
  soort: 'betaling'
  kenmerk: string
  gebeurtenis: GebeurtenisVan<'BETAALD'>
  uiterlijk: Datum | null
}

/** The team hears that a second person signed, and by when it is promised now, or that they refused. */
export type Handtekeningwerk = {
  soort: 'handtekening'
  kenmerk: string
  gebeurtenis: GebeurtenisVan<'HANDTEKENING_GEZET' | 'HANDTEKENING_GEWEIGERD'>
  uiterlijk: Datum | null
}

/** A notice of default for the team, in Dutch, whatever the language of the copy. */
export type Ingebrekewerk = {
  soort: 'ingebrekestelling'
  kenmerk: string
  gebeurtenis: GebeurtenisVan<'INGEBREKESTELLING'>
  tekst: string
  /** The last day of the two weeks. */
  uiterlijk: Datum | null
}

/** The team hears that it can stop. */
export type Intrekwerk = { soort: 'intrekking'; kenmerk: string; gebeurtenis: GebeurtenisVan<'INGETROKKEN'> }

/** That documents came that we asked for; they follow as work of their own. */
export type Stukkenwerk = {
  soort: 'stukken'
  kenmerk: string
  ontvangen: GebeurtenisVan<'STUKKEN_ONTVANGEN'>
  /** By when we promised to say whether all is there (N3); null where there is no promise. */
  uiterlijk: Datum | null
  /** By when the whole is promised now, or must be done by law; null where neither holds. */
  klaar: Datum | null
}

/** A letter must be sent in place of an e-mail that was refused: which message, by its id, and to whom (`persoonsleutel`). */
export type Briefwerk = { soort: 'brief'; kenmerk: string; bericht: string; ontvanger: string }

/** The team hears that a promise is about to be missed without a notice, while there is still time to send one (N6). */
export type Signaalwerk = { soort: 'signaal'; kenmerk: string; norm: NormId; datum: Datum; team: string }

/** A document for a case, by its id: who delivers it reads the bytes then, so that they stand nowhere twice. */
export type Documentwerk = { soort: 'document'; kenmerk: string; document: Document }

/** What can be written, all of it or nothing. */
export type Schrijver = {
  /** Adds an event to a case and writes its projection anew (architecture, rule 1). Throws when the case is gone. */
  voegToe: (kenmerk: string, gebeurtenis: Gebeurtenis) => Promise<void>
  /** Opens a case under a number that no case has. @returns the number */
  open: (zaak: Omit<Zaak, 'kenmerk'>, jaar: number) => Promise<string>
  /** Begins a draft, unless this person has one of this form. @returns the id of the one that there is now */
  begin: (concept: Concept, vandaag: Datum) => Promise<string>
  /** Takes a draft away, when it is still as it was checked; false when it is not. */
  neem: (concept: Concept) => Promise<boolean>
  /**
   * Books a time for a case. Whoever else tries for it at the same moment waits for the end of this transaction.
   * @returns false when it is booked, or when somebody else holds it
   */
  boek: (wie: string, tijdvak: Tijdvak, kenmerk: string, nu: Date) => Promise<boolean>
  /** Gives back the times that a case booked, but for this one. */
  laatLos: (kenmerk: string, behalve?: Tijdvak) => Promise<void>
  /** Begins a try to pay for a case, unless one is open. @returns the id of the open one */
  beginBetaling: (poging: Pick<Poging, 'id' | 'kenmerk' | 'bedrag'>) => Promise<string>
  /**
   * Closes a try to pay. The first that is paid for a case counts, and a later one becomes `dubbel`.
   * @returns how it stands now; null when it stood there already
   */
  rondBetalingAf: (
    id: string,
    naar: 'betaald' | 'mislukt' | 'terugbetaald',
  ) => Promise<Poging['stand'] | null>
  /**
   * Begins a file, unless this person has the same content for the same thing. What was begun on a case and never sent is
   * thrown away after a month.
   * @returns the id of the one that there is now
   */
  beginBestand: (bestand: Bestand) => Promise<string>
  /** Makes a file that is `klaar` a document of a case; false when it is that no more. */
  hecht: (kenmerk: string, bestand: Bestand, document: Document) => Promise<boolean>
  /** Asks somebody else for their signature: keeps what their code opens, and writes them the e-mail with it. */
  vraagHandtekening: (verzoek: Omit<Handtekeningverzoek, 'besluit'>) => Promise<void>
  /** Keeps what the second person did, and writes them a confirmation; false when they did something before. */
  beslisHandtekening: (id: string, besluit: Handtekeningbesluit) => Promise<boolean>
  /** Keeps what a receiver asks to see. */
  vraagToestemming: (dossier: Toestemmingsdossier) => Promise<void>
  /**
   * Changes a request for consent as it is now; whoever else does so at the same moment waits. `wijzig` gives null when
   * nothing may change any more.
   * @returns the request after it, or null when nothing changed
   */
  werkToestemmingBij: (
    id: string,
    wijzig: (nu: Toestemmingsdossier) => Toestemmingswijziging | null,
  ) => Promise<Toestemmingsdossier | null>
  /** Keeps what opens the report of who did not sign in: the hash of its code. */
  bewaarMeldcode: (hash: string, kenmerk: string) => Promise<void>
  noteer: (kenmerk: string, moment: Contactmoment) => Promise<void>
  /** Keeps the copy of the form that a case came from. */
  bewaarAfschrift: (kenmerk: string, afschrift: Afschrift) => Promise<void>
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

import type { Datum } from '#domain/datum'
import type { Taal, Tekst } from '#domain/tekst'

/** A question and what was answered; null when it was left open. */
export type Antwoordregel = { vraag: Tekst; antwoord: Tekst | null }

/** One step of a form as somebody went through it. */
export type Afschriftstap = { vraag: Tekst; regels: readonly Antwoordregel[] }

/**
 * What somebody sent and what they were told then, in every language of the page: a copy of everything that was entered, to
 * which they have a right (Wmebv). It is kept as it was, because a form, a register and a promise change later.
 */
export type Afschrift = {
  formulier: { id: string; versie: number }
  titel: Tekst
  /** The moment of sending, as an ISO 8601 instant. */
  verstuurd: string
  /** The day that counts as that of receipt. */
  ontvangenOp: Datum
  door: string
  /** For whom it was sent, when that is somebody else. */
  namens: string | null
  stappen: readonly Afschriftstap[]
  /** Our promise and the date of the law as the receipt said them; null: there was none. */
  belofte: Datum | null
  wet: Datum | null
  /** When somebody comes to a desk, and what they bring. */
  afspraak: { op: Datum; tijd: string; meenemen: readonly Tekst[] } | null
  /** In cents, and the last day to pay. */
  betaling: { bedrag: number; uiterlijk: Datum } | null
  /** What happens next, in the words of the form. */
  daarna: readonly Tekst[]
}

/** Where copies are kept, by the number of the case that a form became. */
export type Afschriften = {
  heeft: (kenmerk: string) => Promise<boolean>
  vind: (kenmerk: string) => Promise<Afschrift | undefined>
}

/** A part of a sheet of paper, in the order in which it is read. */
export type Bladdeel =
  | { soort: 'kop'; niveau: 2 | 3; tekst: string }
  | { soort: 'alinea'; tekst: string }
  | { soort: 'punten'; punten: readonly string[] }
  | { soort: 'vragen'; regels: readonly { vraag: string; antwoord: string }[] }

/** What is printed: who it is from, its title, and its parts. */
export type Blad = {
  taal: Taal
  afzender: string
  titel: string
  delen: readonly Bladdeel[]
  /** What stands below a page. @param nummer from 1 */
  voet: (nummer: number, van: number) => string
}

/** Makes a PDF of a sheet; how is up to the host: the library for it is too large for a browser. */
export type Drukker = (blad: Blad) => Promise<Uint8Array<ArrayBuffer>>

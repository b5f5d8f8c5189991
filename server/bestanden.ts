import type { Bestandsfase, Bestandsfout, Bestandsoort } from '#domain/bestand'
import type { Datum } from '#domain/datum'

/** What a file is for: a field of a draft, or a document that was asked for on a case. */
export type Bestandsdoel = { concept: string } | { kenmerk: string }

/** A file that a person sends and that is not yet part of a case. */
export type Bestand = {
  id: string
  /** Whose it is (see `persoonsleutel`). */
  wie: string
  doel: Bestandsdoel
  /** The field of the form, or the number of the document that was asked for. */
  onderdeel: string
  /** As it is shown and given back; made safe. */
  naam: string
  soort: Bestandsoort
  /** In bytes. */
  omvang: number
  /** SHA-256 of what the person chose, in hexadecimal: who chooses the same file again goes on with it. */
  hash: string
  /** How many bytes are here. */
  ontvangen: number
  fase: Bestandsfase
  /** Why it was not taken. */
  fout: Bestandsfout | null
}

/** Where files are kept until they are sent. Nobody gets one of somebody else. */
export type Bestanden = {
  /** In the order in which they were begun. */
  lijst: (wie: string, doel: Bestandsdoel) => Promise<readonly Bestand[]>
  /** Not one of a draft that is past its day. */
  vind: (wie: string, id: string, vandaag: Datum) => Promise<Bestand | undefined>
  /** Adds bytes behind those that are here; false when `vanaf` is not where they end, and then nothing changed. */
  voegToe: (bestand: Bestand, vanaf: number, bytes: Uint8Array<ArrayBuffer>) => Promise<boolean>
  inhoud: (bestand: Bestand) => Promise<Uint8Array<ArrayBuffer>>
  /**
   * Goes on from one phase to the next, with what is kept of the content; that of a file that is not taken is thrown away.
   * False when another request was first.
   */
  zet: (bestand: Bestand, naar: Overgang) => Promise<boolean>
  /** False when there was none. */
  verwijder: (wie: string, id: string) => Promise<boolean>
  /** The file that waits longest for the scanner, claimed for `leen` milliseconds so that no other process takes it too. */
  neemWachtende: (nu: number, leen: number) => Promise<Bestand | undefined>
}

export type Overgang =
  | { fase: 'wacht'; inhoud: Uint8Array<ArrayBuffer> }
  | { fase: 'klaar' }
  | { fase: 'geweigerd'; fout: Bestandsfout }

/** Looks for what harms others. Throws when it cannot tell now: then a file waits, and is never taken for clean. */
export type Scanner = (bytes: Uint8Array<ArrayBuffer>) => Promise<'schoon' | 'besmet'>

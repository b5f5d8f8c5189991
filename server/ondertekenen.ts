import type { Datum } from '#domain/datum'
import type { Taal, Tekst } from '#domain/tekst'

/** Who may sign, as far as it was known when it was asked: a parent by number, a main occupant by where they live. */
export type Ondertekenaar =
  | { rol: 'ouder'; bsn: string; kind: string }
  | { rol: 'hoofdbewoner'; postcode: string; huisnummer: number; toevoeging: string }

/** What a signature was asked for: by whom, of whom, and where to write to them, in the language of the applicant. */
export type Handtekeningverzoek = {
  /** The id of the event `HANDTEKENING_GEVRAAGD`. */
  id: string
  /** See `hashVanCode`. */
  hash: string
  kenmerk: string
  gevraagd: {
    naam: string
    email: string
    taal: Taal
    uiterlijk: Datum
    aanvrager: string
    wie: Ondertekenaar
  }
  /** What the second person did; null as long as they did nothing. */
  besluit: Handtekeningbesluit | null
}

/** `door`: see `persoonsleutel`. What it was about stands here too: who signed cannot open the case. */
export type Handtekeningbesluit = {
  door: string
  tekent: boolean
  op: Datum
  zaaktype: Tekst
  titel: Tekst
  gevoelig: boolean
}

/** The signatures that were asked for; they are written by `Schrijver`. */
export type Handtekeningverzoeken = {
  /** By the hash of a code. */
  vind: (hash: string) => Promise<Handtekeningverzoek | undefined>
  /** What one person signed or refused, newest first. */
  van: (persoon: string) => Promise<readonly Handtekeningverzoek[]>
  /** What nobody answered yet, newest first. */
  open: () => Promise<readonly Handtekeningverzoek[]>
}

import type { Dag, Datum } from './datum.ts'
import type { Tekst } from './tekst.ts'

/** Why a term stands still or a date changes. A screen has a sentence for each code (decision 5: always a visible reason). */
export type Reden = {
  code:
    | 'advies'
    | 'ingewikkeld'
    | 'anderen'
    | 'vergadering'
    | 'drukte'
    | 'storing'
    | 'op_verzoek'
    | 'stukken'
    | 'vrij'
  organisatie?: string
  datum?: Datum
  van?: Datum
  tot?: Datum
  tekst?: Tekst
}

/** The result of a case. `klaar` is for products that are made and not decided. */
export type Uitkomst = 'toegekend' | 'deels_toegekend' | 'afgewezen' | 'gegrond' | 'ongegrond' | 'klaar'

/** `voorbeeld`: what is good enough. */
export type Stuk = { naam: Tekst; waarom: Tekst; voorbeeld?: Tekst }

/** A document that we still need, with an id by which it can be sent. */
export type Gevraagdstuk = Omit<Stuk, 'waarom'> & { id: string; waarom: Tekst | null }

type Feit =
  /** `ingangsdatum`: a move on a later day; P3 starts at the later of both. `ontbreekt`: what was needed and not sent along. */
  | { soort: 'ONTVANGEN'; ingangsdatum?: Dag; ontbreekt?: readonly Tekst[] }
  | { soort: 'INGEBOEKT' }
  | { soort: 'BIJ_BEHANDELAAR' }
  | { soort: 'BEVESTIGING_VERZONDEN'; aan: 'aanvrager' | 'gemachtigde' }
  /** Awb 4:5 and 4:15. Without `uiterlijk` it pauses nothing (ECLI:NL:RVS:2016:2527). */
  | { soort: 'STUKKEN_GEVRAAGD'; uiterlijk?: Dag; stukken: readonly Stuk[] }
  /** `volledig: false` is a part: the term goes on standing still. `stukken`: which, when they were sent here. */
  | { soort: 'STUKKEN_ONTVANGEN'; volledig?: boolean; aantal?: number; stukken?: readonly string[] }
  | { soort: 'COMPLEET_BRIEF' }
  /** Awb 4:15 lid 1b and lid 2. Without `tot` it pauses nothing (decision 5). */
  | { soort: 'PAUZE_START'; tot?: Dag; reden: Reden }
  | { soort: 'PAUZE_EIND' }
  /** A new date for our own promise; never moves the date of the law (rule 6). */
  | { soort: 'VERLENGING_NORM'; nieuw: Dag; reden?: Reden }
  /** An extension that a law allows; moves only the date of the law (rule 6). */
  | { soort: 'VERLENGING_WET'; weken: number; grond: string; reden?: Reden }
  /** `balie`: at a desk, for something that a person came to arrange; not there for a talk that a team makes itself. */
  | { soort: 'AFSPRAAK'; op: Dag; tijd: string; balie?: Balieafspraak }
  | { soort: 'AFSPRAAK_AFGEZEGD' }
  /** Asked for at the desk with all that is needed (P2 starts). `wachttijd`: in minutes after the appointment (P1). */
  | { soort: 'AANGEVRAAGD'; wachttijd?: number }
  /** In cents. What is paid first is handled after it. */
  | { soort: 'BETALING_GEVRAAGD'; bedrag: number; uiterlijk: Dag }
  | { soort: 'BETAALD'; bedrag: number }
  /** A second payment for the same, that we give back. */
  | { soort: 'TERUGBETAALD'; bedrag: number }
  /** Somebody else must sign too, digitally, by a link in an e-mail. `uiterlijk`: the last day on which that link works. */
  | { soort: 'HANDTEKENING_GEVRAAGD'; naam: string; uiterlijk: Dag }
  | { soort: 'HANDTEKENING_GEZET'; naam: string }
  | { soort: 'HANDTEKENING_GEWEIGERD'; naam: string }
  | { soort: 'ADVIES_GEVRAAGD'; organisatie: string }
  | { soort: 'ADVIES_ONTVANGEN'; organisatie: string }
  | {
      soort: 'VRAAG_GESTELD'
      vraag: string
      kanaal: 'telefoon' | 'schriftelijk'
      onderwerp: Tekst
      bel?: Belafspraak
    }
  | { soort: 'VRAAG_BEANTWOORD'; vraag: string }
  | { soort: 'BRP_GEWIJZIGD'; gegeven: Tekst }
  | { soort: 'DOORGEGEVEN'; aan: 'Belastingdienst' | 'SVB' }
  | { soort: 'BESLUIT'; uitkomst: Uitkomst; document?: string }
  | { soort: 'GEREED' }
  | { soort: 'DOORGESTUURD'; naar: string }
  | { soort: 'INGETROKKEN' }
  | { soort: 'BUITEN_BEHANDELING' }
  | { soort: 'INGEBREKESTELLING' }
  | { soort: 'BEZWAAR_INGEDIEND' }

/** What somebody comes to a desk for, where, how long it takes in minutes, and what they bring. */
export type Balieafspraak = { product: string; balie: Balie; minuten: number; meenemen: readonly Tekst[] }

/** A desk of the municipality. */
export type Balie = { id: string; naam: Tekst; adres: string }

/** When and on which number we call back. */
export type Belafspraak = { van: string; tot: string; nummer: string }

/** Something that happened to a case, on a day. All dates and states are derived from these (architecture, rule 1). */
export type Gebeurtenis = Feit & { id: string; dag: Dag; door: 'u' | 'gemeente' | 'gemachtigde' | 'ander' }

export type Gebeurtenissoort = Feit['soort']

export type GebeurtenisVan<S extends Gebeurtenissoort> = Extract<Gebeurtenis, { soort: S }>

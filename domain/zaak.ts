import type { Dag } from './datum.ts'
import type { Gebeurtenis, Gebeurtenissoort, GebeurtenisVan, Reden } from './gebeurtenis.ts'
import type { NormId } from './norm.ts'
import type { Tekst } from './tekst.ts'

/** A term in a law for a kind of case. */
export type WettelijkeTermijn = {
  weken: number
  /** Instead of weeks: debt help that cannot wait (Wgs art. 4 lid 2). */
  werkdagen?: number
  /** An objection is counted from the end of the term to object (Awb 7:10 lid 1), everything else from receipt. */
  vanaf: 'ontvangst' | 'einde_bezwaartermijn'
  /** What must have happened by then. Debt help: a first talk; a complaint: an answer. */
  einde: 'besluit' | 'gesprek' | 'antwoord'
  /** The extension that the law allows, with its article. */
  verlenging?: { weken: number; grond: string }
  /** Id of the legal rule in `juridisch.ts`. */
  regel: string
}

/** What a person may do when we are late (screens C6). */
export type Rechtensoort = 'besluit' | 'bezwaar' | 'woo' | 'klacht' | 'melding' | 'product'

/** One step of a kind of case: who does it, and which event ends it. */
export type Stapdefinitie = {
  id: string
  titel: Tekst
  wie: 'u' | 'wij' | 'ander'
  klaarBij: Gebeurtenissoort
  /** Shown only when this event happened: documents and advice are not asked in every case. */
  alleenNa?: Gebeurtenissoort
  kanTerugkomen?: boolean
}

/** A kind of case as the municipality sets it up (ZGW ZaakType, with our promises keyed on `code`). */
export type Zaaktype = {
  code: string
  /** Title in the words of the resident: "Aanvraag kapvergunning". */
  titel: Tekst
  /** The noun inside a sentence: "uw kapvergunning". */
  naam: Tekst
  /** The promise that decides the headline; null when there is none about the answer itself. */
  hoofdnorm: NormId | null
  /** The other promises that hold for this kind of case (D4: not every norm for every request). */
  normen: readonly NormId[]
  wet: WettelijkeTermijn | null
  rechten: Rechtensoort
  gevoelig: boolean
  stappen: readonly Stapdefinitie[]
}

/** What a plain register knows when there is no event log (ZGW Zaak 1.5–1.7). */
export type Registerfeiten = {
  /** ZGW `einddatumGepland` */
  gepland: Dag | null
  /** ZGW `uiterlijkeEinddatumAfdoening` */
  wet: Dag | null
  /** ZGW `opschorting.reden` when `opschorting.indicatie`; the register has no dates for it (standards, trap 3). */
  staatStil: string | null
}

/** `onbekend`: who did not sign in. Nobody has a relation to that case; only its code opens it. */
export type Betrokkene =
  | { soort: 'persoon'; bsn: string; naam: string }
  | { soort: 'organisatie'; kvk: string; naam: string }
  | { soort: 'onbekend'; naam: 'onbekend' }

/** A case: facts only. Nothing in here is a date that we computed. */
export type Zaak = {
  kenmerk: string
  register: 'zaaksysteem' | 'sociaal'
  zaaktype: Zaaktype
  titel: Tekst
  aanvrager: Betrokkene
  gemachtigde: Betrokkene | null
  /** Children whom the case is about; their parents see it too. */
  kinderen: readonly { bsn: string; naam: string }[]
  team: string
  /** Why the case is large or complex (N2: 15 working days instead of 10). */
  complex: Reden | null
  /** False when the register shows no status to residents (ZGW visibility rules). */
  zichtbaar: boolean
  /** For an objection: the day the decision was sent. */
  besluitVerzonden: Dag | null
  /** For a draft: the last day that we keep it. */
  bewaardTot: Dag | null
  /** Set when the case is known only from the register, without an event log. */
  registerfeiten: Registerfeiten | null
  /** Oldest first. */
  gebeurtenissen: readonly Gebeurtenis[]
}

/** The events of a case that had happened by the end of that day, oldest first. */
export const tot = (zaak: Zaak, dag: Dag): readonly Gebeurtenis[] => {
  const { gebeurtenissen } = zaak
  const laatste = gebeurtenissen.at(-1)
  return !laatste || laatste.dag <= dag ? gebeurtenissen : gebeurtenissen.filter((g) => g.dag <= dag)
}

/** The case with one more event, after what happened on the same day and before what is still to come. */
export function metGebeurtenis(zaak: Zaak, nieuw: Gebeurtenis): Zaak {
  const plek = zaak.gebeurtenissen.findLastIndex(({ dag }) => dag <= nieuw.dag) + 1
  return { ...zaak, gebeurtenissen: zaak.gebeurtenissen.toSpliced(plek, 0, nieuw) }
}

/** The first event of a kind; undefined when it did not happen. */
export function eerste<S extends Gebeurtenissoort>(
  gebeurtenissen: readonly Gebeurtenis[],
  soort: S,
  vanaf = -Infinity,
): GebeurtenisVan<S> | undefined {
  return gebeurtenissen.find((g): g is GebeurtenisVan<S> => g.soort === soort && g.dag >= vanaf)
}

/** The last event of a kind; undefined when it did not happen. */
export function laatste<S extends Gebeurtenissoort>(
  gebeurtenissen: readonly Gebeurtenis[],
  soort: S,
): GebeurtenisVan<S> | undefined {
  return gebeurtenissen.findLast((g): g is GebeurtenisVan<S> => g.soort === soort)
}

/** All events of a kind, oldest first. */
export function alle<S extends Gebeurtenissoort>(
  gebeurtenissen: readonly Gebeurtenis[],
  soort: S,
): GebeurtenisVan<S>[] {
  return gebeurtenissen.filter((g): g is GebeurtenisVan<S> => g.soort === soort)
}

import { bijklokken, type Klok } from './bijklokken.ts'
import type { Dag } from './datum.ts'
import type { Gebeurtenis, Gebeurtenissoort } from './gebeurtenis.ts'
import { hoofdklok, type Hoofdklok } from './hoofdklok.ts'
import type { Kalender } from './kalender.ts'
import { wachtOpHandtekening } from './medeondertekening.ts'
import { type Norm, normOp } from './norm.ts'
import { pauzesVan } from './pauzes.ts'
import { toestandVan, type Toestand, type Voortgang } from './toestand.ts'
import { eerste, laatste, tot, type Zaak } from './zaak.ts'

/** Everything that follows from the events of a case on a day. Computed on reading and never stored by hand. */
export type Beoordeling = {
  vandaag: Dag
  /** The events that had happened by then, oldest first. */
  gebeurtenissen: readonly Gebeurtenis[]
  toestand: Toestand
  hoofdnorm: Norm | undefined
  hoofd: Hoofdklok
  voortgang: Voortgang
  klokken: readonly Klok[]
  /** Working days left until the promise of the headline; null without one, 0 on the day and after it. */
  werkdagenOver: number | null
  /** N6 looks at the order of events and not at a number (requirements, 5). */
  n6: Klok | null
}

/**
 * The promises of a case on a day: the one function from which pages, lists, notices and the scoreboard take dates.
 * Looks only at events up to and including `vandaag`.
 */
export function beloftenOf(
  zaak: Zaak,
  normen: readonly Norm[],
  kalender: Kalender,
  vandaag: Dag,
): Beoordeling {
  const gebeurtenissen = tot(zaak, vandaag)
  const ontvangen = eerste(gebeurtenissen, 'ONTVANGEN')
  const hoofdnorm = hoofdnormVan(zaak, normen, ontvangen?.dag)
  const klaarOp = klaarOpVan(gebeurtenissen, hoofdnorm)
  const gestoptOp = klaarOp === null ? gestoptOpVan(gebeurtenissen) : null
  const einde = klaarOp ?? gestoptOp
  // what happens after the end (an objection, a late letter) moves no date of this case
  const tellend = einde === null ? gebeurtenissen : gebeurtenissen.filter(({ dag }) => dag <= einde)
  const peildag = einde === null ? vandaag : einde
  const berekend = hoofdklok(
    zaak,
    einde === null ? tellend : sluitPauzes(tellend),
    hoofdnorm,
    kalender,
    peildag,
  )
  const onbekend = zaak.registerfeiten?.staatStil != null || gesprekGevoerd(zaak, tellend, vandaag)
  const hoofd = onbekend ? zonderDatums(berekend) : berekend

  const ingebreke = eerste(tellend, 'INGEBREKESTELLING', (hoofd.wet ?? Infinity) + 1)
  const laatsteAdvies = laatste(tellend, 'ADVIES_GEVRAAGD')
  const voortgang: Voortgang = {
    klaarOp,
    gestoptOp,
    wachtOpStukken: wachtOpStukken(tellend, vandaag),
    wachtOpAfspraak: wachtOpAfspraak(tellend),
    wachtOpBetaling: eerste(tellend, 'BETALING_GEVRAAGD') !== undefined && !eerste(tellend, 'BETAALD'),
    wachtOpHandtekening: wachtOpHandtekening(tellend, vandaag),
    wachtOpAdvies: laatsteAdvies !== undefined && !eerste(tellend, 'ADVIES_ONTVANGEN', laatsteAdvies.dag),
    inGebrekeSinds: ingebreke?.dag ?? null,
  }
  const toestand =
    eigenToestand(zaak, ontvangen !== undefined, einde) ??
    toestandVan(hoofd, voortgang, hoofdnorm, vandaag, kalender)
  const klokken = bijklokken(zaak, gebeurtenissen, normen, kalender, vandaag, einde)
  const n6norm = ontvangen && zaak.zaaktype.normen.includes('N6') && normOp(normen, 'N6', ontvangen.dag)
  return {
    vandaag,
    gebeurtenissen,
    toestand,
    hoofdnorm,
    hoofd,
    voortgang,
    klokken,
    werkdagenOver: hoofd.nu === null ? null : kalender.werkdagenTussen(vandaag, hoofd.nu),
    n6: n6norm ? bericht(n6norm, hoofd, toestand, zaak.registerfeiten !== null, einde ?? vandaag) : null,
  }
}

const hoofdnormVan = (
  { zaaktype: { hoofdnorm } }: Zaak,
  normen: readonly Norm[],
  ontvangen: Dag | undefined,
): Norm | undefined =>
  hoofdnorm === null || ontvangen === undefined ? undefined : normOp(normen, hoofdnorm, ontvangen)

/** States that do not depend on dates: a draft, a case that is not shown, a register that only says that it stands still. */
function eigenToestand(zaak: Zaak, ontvangen: boolean, einde: Dag | null): Toestand | null {
  if (!ontvangen) return 'concept'
  if (!zaak.zichtbaar) return 'niet_zichtbaar'
  return einde === null && zaak.registerfeiten?.staatStil != null ? 'niet_zichtbaar' : null
}

const klaarOpVan = (g: readonly Gebeurtenis[], norm: Norm | undefined): Dag | null =>
  g.find(({ soort }) => soort === 'BESLUIT' || soort === 'GEREED' || (norm && soort === norm.eind))?.dag ??
  null

const gestoptOpVan = (g: readonly Gebeurtenis[]): Dag | null =>
  g.find(({ soort }) => STOPPEN.includes(soort))?.dag ?? null

/** Without an appointment there is nothing to go on with: who still wants it asks anew. */
const STOPPEN: readonly Gebeurtenissoort[] = [
  'INGETROKKEN',
  'BUITEN_BEHANDELING',
  'DOORGESTUURD',
  'AFSPRAAK_AFGEZEGD',
]

/** Somebody has yet to come to the desk: what they asked for begins there (P2). */
const wachtOpAfspraak = (g: readonly Gebeurtenis[]): boolean =>
  laatste(g, 'AFSPRAAK')?.balie !== undefined && !eerste(g, 'AANGEVRAAGD')

/** A list with a due date was sent and not answered in full; without a due date it may not be called waiting (rule 4). */
const wachtOpStukken = (g: readonly Gebeurtenis[], vandaag: Dag): boolean => {
  const lijst = laatste(g, 'STUKKEN_GEVRAAGD')
  if (!lijst || lijst.uiterlijk === undefined) return false
  const { pauzes } = pauzesVan(g, vandaag)
  const pauze = pauzes.find(({ id }) => id === lijst.id)
  return pauze !== undefined && (pauze.open || !isBeantwoord(g, lijst))
}

const isBeantwoord = (g: readonly Gebeurtenis[], lijst: Gebeurtenis): boolean =>
  g
    .slice(g.indexOf(lijst) + 1)
    .some(
      (later) =>
        (later.soort === 'STUKKEN_ONTVANGEN' && later.volledig !== false) || later.soort === 'COMPLEET_BRIEF',
    )

/** Debt help: the law asks for a first talk; once that was held there is no date left to keep. */
const gesprekGevoerd = (zaak: Zaak, g: readonly Gebeurtenis[], vandaag: Dag): boolean =>
  zaak.zaaktype.wet?.einde === 'gesprek' && g.some((a) => a.soort === 'AFSPRAAK' && a.op <= vandaag)

/** A register that says the term stands still gives no dates for it: everything is unknown, nothing is invented (rule 6). */
const zonderDatums = (klok: Hoofdklok): Hoofdklok => ({
  ...klok,
  eerste: null,
  nu: null,
  genoemd: null,
  wet: null,
  wetRuw: null,
  wetMogelijk: null,
})

/** A decision ends a pause that was still open: the days up to it stood still. */
function sluitPauzes(g: readonly Gebeurtenis[]): readonly Gebeurtenis[] {
  const einde = g.at(-1)
  if (!einde) return g
  const sluit = { dag: einde.dag, door: 'gemeente' } as const
  return [
    ...g,
    { ...sluit, id: 'einde-stukken', soort: 'COMPLEET_BRIEF' },
    { ...sluit, id: 'einde-pauze', soort: 'PAUZE_EIND' },
  ]
}

/** N6: a date that will be missed is announced in writing before that date, with the reason. */
function bericht(norm: Norm, hoofd: Hoofdklok, toestand: Toestand, uitRegister: boolean, dag: Dag): Klok {
  const basis = { norm: norm.id, versie: norm.versie, begin: norm.begin, start: null, klaarOp: null }
  const [eersteBericht] = hoofd.verlengingen
  const gemist = (hoofd.eerste !== null && dag > hoofd.eerste) || (hoofd.wet !== null && dag > hoofd.wet)
  const onbekend = {
    ...basis,
    datum: null,
    voldaan: null,
    toestand: 'niet_zichtbaar',
    zin: 'onbekend',
  } as const
  if (toestand === 'niet_zichtbaar') return onbekend
  const opTijd = hoofd.verlengingen.find((v) => v.opTijd)
  if (opTijd) {
    const teLaat =
      toestand === 'te_laat_met_bericht' || toestand === 'wet_te_laat' || toestand === 'in_gebreke'
    const zin = teLaat ? 'te_laat_met_bericht' : toestand.startsWith('klaar') ? 'klaar_op_tijd' : 'verlengd'
    return { ...basis, datum: opTijd.oud, klaarOp: opTijd.dag, voldaan: true, toestand: zin, zin }
  }
  if (gemist && uitRegister) return onbekend
  if (gemist && eersteBericht)
    return {
      ...basis,
      datum: hoofd.eerste,
      klaarOp: eersteBericht.dag,
      voldaan: false,
      toestand: 'klaar_te_laat',
      zin: 'klaar_te_laat',
    }
  if (gemist)
    return {
      ...basis,
      datum: hoofd.eerste,
      voldaan: false,
      toestand: 'te_laat_zonder_bericht',
      zin: 'te_laat_zonder_bericht',
    }
  if (toestand.startsWith('klaar') || toestand === 'gestopt')
    return { ...basis, datum: null, voldaan: null, toestand: 'klaar_op_tijd', zin: 'niet_nodig' }
  const zin = toestand === 'bijna' ? 'bijna' : 'op_schema'
  return { ...basis, datum: hoofd.eerste, voldaan: null, toestand: zin, zin }
}

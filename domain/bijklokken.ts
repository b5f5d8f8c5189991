import type { Dag } from './datum.ts'
import type { Gebeurtenis, Gebeurtenissoort } from './gebeurtenis.ts'
import type { Kalender } from './kalender.ts'
import { type Norm, type NormId, normOp } from './norm.ts'
import { isBijna, type Toestand } from './toestand.ts'
import { werkdagNa } from './termijn.ts'
import { alle, eerste, laatste, type Zaak } from './zaak.ts'

/** Which sentence tells how one promise stands. */
export type ZinSleutel =
  | 'op_schema'
  | 'bijna'
  | 'wacht_op_u'
  | 'verlengd'
  | 'te_laat_met_bericht'
  | 'te_laat_zonder_bericht'
  | 'klaar_op_tijd'
  | 'klaar_te_laat'
  | 'niet_nodig'
  | 'geen_belofte'
  | 'nog_niet_begonnen'
  | 'onbekend'
  | 'gestopt'

/** One promise of a case with its date and state. */
export type Klok = {
  norm: NormId
  versie: number
  /** The event that starts it. */
  begin: Gebeurtenissoort
  /** Day 0; null when the clock does not run yet or the day is unknown. */
  start: Dag | null
  datum: Dag | null
  klaarOp: Dag | null
  /** Kept or broken; null while that is open. */
  voldaan: boolean | null
  toestand: Toestand
  zin: ZinSleutel
  /** The question that a question clock is about (N7). */
  vraag?: string
}

type Loop = {
  start: Dag | null
  klaarOp: Dag | null
  duur?: number
  nietNodig?: boolean
  /** Goes on when the case is done: it begins with what the case ends in. */
  blijft?: boolean
  /** Kept or broken, where days do not tell. */
  voldaan?: boolean
  vraag?: string
}

/**
 * The promises of a case besides its headline: P1, N1, N2, N3, N7a, N7b, N9 and P5, each in the version of the receipt date.
 * @param gebeurtenissen the events up to and including `vandaag`
 * @param klaarOp the day the case ended or stopped; clocks that did not end by then stop with it, but for P5
 */
export function bijklokken(
  zaak: Zaak,
  gebeurtenissen: readonly Gebeurtenis[],
  normen: readonly Norm[],
  kalender: Kalender,
  vandaag: Dag,
  klaarOp: Dag | null,
): Klok[] {
  const ontvangen = eerste(gebeurtenissen, 'ONTVANGEN')
  if (!ontvangen) return []
  const klokken: Klok[] = []
  for (const id of zaak.zaaktype.normen) {
    const norm = normOp(normen, id, ontvangen.dag)
    if (!norm || id === zaak.zaaktype.hoofdnorm) continue
    for (const loop of lopenVan(norm, zaak, gebeurtenissen, ontvangen.dag))
      klokken.push(klokVan(norm, loop, isOnbekend(zaak, loop), kalender, vandaag, klaarOp))
  }
  return klokken
}

function lopenVan(norm: Norm, zaak: Zaak, g: readonly Gebeurtenis[], ontvangen: Dag): Loop[] {
  switch (norm.id) {
    case 'P1':
      return wachttijd(norm, g)
    case 'N1':
      return [{ start: ontvangen, klaarOp: bevestigd(zaak, g) }]
    case 'N2':
      return [stukkenlijst(norm, zaak, g, ontvangen)]
    case 'N3':
      return compleetheid(g)
    case 'N7a':
    case 'N7b':
      return vragen(norm.id, g)
    case 'N9':
      return [overdracht(g)]
    case 'P5':
      return [doorgifte(g)]
    default:
      return []
  }
}

/** P1 is about minutes on the day of the appointment; what was measured at the desk decides (register A3). */
function wachttijd({ duur }: Norm, g: readonly Gebeurtenis[]): Loop[] {
  const afspraak = laatste(g, 'AFSPRAAK')
  if (!afspraak?.balie) return []
  const gekomen = eerste(g, 'AANGEVRAAGD')
  const { wachttijd: minuten } = gekomen ?? {}
  return [
    {
      start: afspraak.op,
      klaarOp: gekomen?.dag ?? null,
      ...(minuten !== undefined && { voldaan: minuten <= (duur ?? 0) }),
    },
  ]
}

/** N1: the applicant and the representative must both have it; the later one counts. */
function bevestigd(zaak: Zaak, g: readonly Gebeurtenis[]): Dag | null {
  const verzonden = alle(g, 'BEVESTIGING_VERZONDEN')
  const aanvrager = verzonden.find(({ aan }) => aan === 'aanvrager')?.dag ?? null
  if (!zaak.gemachtigde) return aanvrager
  const gemachtigde = verzonden.find(({ aan }) => aan === 'gemachtigde')?.dag ?? null
  return aanvrager === null || gemachtigde === null ? null : Math.max(aanvrager, gemachtigde)
}

/** N2: the list, or the finding that nothing is missing; a decision says the same. 15 days when complex. */
function stukkenlijst(norm: Norm, zaak: Zaak, g: readonly Gebeurtenis[], start: Dag): Loop {
  const lijst = eerste(g, 'STUKKEN_GEVRAAGD')
  const compleet = eerste(g, 'COMPLEET_BRIEF')
  // in a register that holds no letters a decision does not say that no list was sent
  const besluit = zaak.registerfeiten ? undefined : eerste(g, 'BESLUIT')
  const duur = zaak.complex && norm.uitzondering ? norm.uitzondering.duur : (norm.duur ?? 0)
  if (lijst) return { start, klaarOp: lijst.dag, duur }
  const zonder = compleet?.dag ?? besluit?.dag ?? null
  return { start, klaarOp: zonder, duur, nietNodig: zonder !== null }
}

/** N3: from the last of the documents, or from the set day when only a part came (register A3). One clock per request. */
function compleetheid(g: readonly Gebeurtenis[]): Loop[] {
  const lopen: Loop[] = []
  const verzoeken = alle(g, 'STUKKEN_GEVRAAGD')
  verzoeken.forEach((verzoek, i) => {
    const volgend = verzoeken[i + 1]
    const ontvangsten = alle(g, 'STUKKEN_ONTVANGEN').filter(
      ({ dag }) => dag >= verzoek.dag && (volgend === undefined || dag < volgend.dag),
    )
    const compleet = ontvangsten.find(({ volledig }) => volledig !== false)
    const start = compleet?.dag ?? (ontvangsten.length > 0 ? (verzoek.uiterlijk ?? null) : null)
    if (start === null) return
    const brief = eerste(g, 'COMPLEET_BRIEF', start)?.dag ?? volgend?.dag ?? null
    lopen.push({ start, klaarOp: brief })
  })
  return lopen
}

/** N7: a phone call and a written question each have their own clock. */
function vragen(id: NormId, g: readonly Gebeurtenis[]): Loop[] {
  const kanaal = id === 'N7a' ? 'telefoon' : 'schriftelijk'
  const antwoorden = new Map(
    // the first answer counts, and of two with one key a map keeps the last
    alle(g, 'VRAAG_BEANTWOORD')
      .toReversed()
      .map((a) => [a.vraag, a.dag]),
  )
  return alle(g, 'VRAAG_GESTELD')
    .filter((v) => v.kanaal === kanaal)
    .map(({ vraag, dag }) => ({
      start: dag,
      vraag,
      klaarOp: antwoorden.get(vraag) ?? null,
    }))
}

/** N9 starts at booking in, not at receipt. */
const overdracht = (g: readonly Gebeurtenis[]): Loop => ({
  start: eerste(g, 'INGEBOEKT')?.dag ?? null,
  klaarOp: eerste(g, 'BIJ_BEHANDELAAR')?.dag ?? null,
})

/** P5: done when both the Belastingdienst and the SVB have it. */
function doorgifte(g: readonly Gebeurtenis[]): Loop {
  const dagen = ['Belastingdienst', 'SVB'].map(
    (aan) => alle(g, 'DOORGEGEVEN').find((d) => d.aan === aan)?.dag ?? null,
  )
  const [belasting = null, svb = null] = dagen
  return {
    start: laatste(g, 'BRP_GEWIJZIGD')?.dag ?? null,
    blijft: true,
    klaarOp: belasting === null || svb === null ? null : Math.max(belasting, svb),
  }
}

/** A plain register holds no letters and no bookings: what it does not show may have been done (calculation rule 6). */
const isOnbekend = (zaak: Zaak, loop: Loop): boolean => zaak.registerfeiten !== null && loop.klaarOp === null

function klokVan(
  norm: Norm,
  loop: Loop,
  onbekend: boolean,
  kalender: Kalender,
  vandaag: Dag,
  zaakKlaarOp: Dag | null,
): Klok {
  const { start, klaarOp, vraag } = loop
  const basis = {
    norm: norm.id,
    versie: norm.versie,
    begin: norm.begin,
    start,
    klaarOp,
    ...(vraag !== undefined && { vraag }),
  }
  if (norm.duur === null)
    return { ...basis, datum: null, voldaan: null, toestand: 'geen_belofte', zin: 'geen_belofte' }
  if (onbekend) return { ...basis, datum: null, voldaan: null, toestand: 'niet_zichtbaar', zin: 'onbekend' }
  if (start === null)
    return { ...basis, datum: null, voldaan: null, toestand: 'op_schema', zin: 'nog_niet_begonnen' }
  const opDeDag = norm.eenheid === 'minuut'
  const datum = opDeDag ? start : werkdagNa(kalender, start, loop.duur ?? norm.duur)
  if (klaarOp !== null) {
    const voldaan = loop.voldaan ?? klaarOp <= datum
    const zin = loop.nietNodig ? 'niet_nodig' : voldaan ? 'klaar_op_tijd' : 'klaar_te_laat'
    return {
      ...basis,
      datum,
      voldaan: voldaan || loop.nietNodig === true,
      toestand: voldaan ? 'klaar_op_tijd' : 'klaar_te_laat',
      zin,
    }
  }
  if (zaakKlaarOp !== null && zaakKlaarOp <= datum && loop.blijft !== true)
    return { ...basis, datum, voldaan: null, toestand: 'gestopt', zin: 'gestopt' }
  // who did not come did not wait
  if (opDeDag && vandaag > datum)
    return { ...basis, datum, voldaan: null, toestand: 'wacht_op_u', zin: 'wacht_op_u' }
  if (vandaag > datum)
    return {
      ...basis,
      datum,
      voldaan: false,
      toestand: 'te_laat_zonder_bericht',
      zin: 'te_laat_zonder_bericht',
    }
  const toestand = !opDeDag && isBijna(norm, datum, vandaag, kalender) ? 'bijna' : 'op_schema'
  return { ...basis, datum, voldaan: null, toestand, zin: toestand }
}

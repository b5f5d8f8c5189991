import type { Beoordeling } from './beloften.ts'
import type { Klok } from './bijklokken.ts'
import { jaarVan, type Dag } from './datum.ts'
import type { Gebeurtenissoort, Reden } from './gebeurtenis.ts'
import type { Kalender } from './kalender.ts'
import { getekendOp } from './medeondertekening.ts'
import { inElkeTaal } from './tekst.ts'
import type { Vrijedag } from './vrije-dagen.ts'
import { eerste, type WettelijkeTermijn, type Zaak } from './zaak.ts'

/** One step in the explanation of a date; a screen has a sentence for each `soort`, in any language. */
export type UitlegRegel = {
  soort:
    | 'start'
    | 'start_bezwaartermijn'
    | 'start_ingeboekt'
    | 'start_stukken'
    | 'start_vraag'
    | 'start_brp'
    | 'start_balie'
    | 'start_later'
    | 'start_betaald'
    | 'start_na_betaling'
    | 'start_getekend'
    | 'start_na_handtekening'
    | 'wet_weken'
    | 'wet_werkdagen'
    | 'norm_werkdagen'
    | 'norm_dag'
    | 'norm_direct'
    | 'norm_week_eerder'
    | 'vrije_dag'
    | 'weekend'
    | 'pauze'
    | 'pauze_telt_niet'
    | 'pauze_loopt'
    | 'verschoven_wet'
    | 'verschoven_belofte'
    | 'verlenging_norm'
    | 'verlenging_te_laat'
    | 'verlenging_wet'
    | 'uitkomst_belofte'
    | 'uitkomst_wet'
    | 'geen_belofte'
    | 'onbekend'
    | 'geen_besluitdagen'
  datum?: Dag
  van?: Dag
  tot?: Dag
  naar?: Dag
  dagen?: number
  weken?: number
  jaar?: number
  naam?: Vrijedag
  waarom?: 'geen_datum' | 'datum_voorbij'
  reden?: Reden
  /** Id in `juridisch.ts`. */
  regel?: string
}

/** Why the headline has these dates, step by step as a resident can check by hand (calculation rule 8). */
export function uitlegHoofd(zaak: Zaak, b: Beoordeling, kalender: Kalender): UitlegRegel[] {
  const { hoofd } = b
  const { wet: termijn } = zaak.zaaktype
  if (zaak.registerfeiten?.staatStil != null)
    return [
      {
        soort: 'onbekend',
        reden: {
          code: 'vrij',
          tekst: inElkeTaal(zaak.registerfeiten.staatStil),
        },
      },
    ]
  return [
    ...startregels(hoofd.start, beginVan(b)),
    ...(termijn ? wetBegin(termijn, b) : []),
    ...pauzeregels(b),
    ...belofteregels(b, kalender),
    ...verlengingsregels(b),
    ...(hoofd.nu === null ? [] : [{ soort: 'uitkomst_belofte', datum: hoofd.nu } as const]),
    ...(termijn ? wetEinde(b, kalender) : []),
    ...zonderBesluitdagen(kalender, [hoofd.nu, hoofd.wet]),
  ]
}

/** Which event our promise counts from: the last of what a product waits for. */
function beginVan({ hoofdnorm, hoofd, gebeurtenissen }: Beoordeling): Gebeurtenissoort {
  const begin = hoofdnorm?.begin ?? 'ONTVANGEN'
  if (hoofdnorm?.id.startsWith('P') !== true) return begin
  const ontvangen = eerste(gebeurtenissen, 'ONTVANGEN')
  const isLater = hoofd.start !== ontvangen?.dag && hoofd.start !== ontvangen?.ingangsdatum
  if (isLater && getekendOp(gebeurtenissen) === hoofd.start) return 'HANDTEKENING_GEZET'
  return gebeurtenissen.some(({ soort }) => soort === 'BETAALD') ? 'BETAALD' : begin
}

/** Which event is day 0: a request, its booking in, the last documents, a question, a change in the BRP. */
const STARTZIN: Partial<Record<Gebeurtenissoort, UitlegRegel['soort']>> = {
  INGEBOEKT: 'start_ingeboekt',
  STUKKEN_ONTVANGEN: 'start_stukken',
  VRAAG_GESTELD: 'start_vraag',
  BRP_GEWIJZIGD: 'start_brp',
  AANGEVRAAGD: 'start_balie',
  BETAALD: 'start_betaald',
  HANDTEKENING_GEZET: 'start_getekend',
}

const startregels = (start: Dag | null, begin: Gebeurtenissoort): UitlegRegel[] =>
  start === null ? [] : [{ soort: STARTZIN[begin] ?? 'start', datum: start }]

function belofteregels(b: Beoordeling, kalender: Kalender): UitlegRegel[] {
  const { hoofd, hoofdnorm } = b
  if (!hoofdnorm || hoofd.eerste === null || hoofd.start === null) {
    if (hoofd.openPauze !== null) return []
    if (hoofd.start !== null) return [{ soort: 'geen_belofte' }]
    if (b.voortgang.wachtOpHandtekening) return [{ soort: 'start_na_handtekening' }]
    return [{ soort: b.voortgang.wachtOpBetaling ? 'start_na_betaling' : 'start_later' }]
  }
  switch (hoofdnorm.eenheid) {
    case 'werkdag':
      return werkdagregels(kalender, hoofd.start, hoofd.eerste, hoofdnorm.duur ?? 0)
    case 'week':
      return weekEerder(kalender, b)
    case 'dag':
      return [{ soort: 'norm_dag', dagen: hoofdnorm.duur ?? 0 }]
    default:
      return [{ soort: 'norm_direct' }]
  }
}

const verlengingsregels = ({ hoofd }: Beoordeling): UitlegRegel[] =>
  hoofd.verlengingen.map((v) => ({
    soort: v.opTijd ? 'verlenging_norm' : 'verlenging_te_laat',
    datum: v.dag,
    naar: v.nieuw,
    reden: v.reden,
    regel: 'awb-4-14',
  }))

/** Why one of the other promises has its date. */
export function uitlegKlok(
  klok: Klok,
  begin: Gebeurtenissoort,
  kalender: Kalender,
  werkdagen: number,
): UitlegRegel[] {
  if (klok.zin === 'onbekend' || klok.start === null) return [{ soort: 'onbekend' }]
  if (klok.datum === null) return [{ soort: 'geen_belofte' }]
  return [
    ...startregels(klok.start, begin),
    ...werkdagregels(kalender, klok.start, klok.datum, werkdagen),
    { soort: 'uitkomst_belofte', datum: klok.datum },
  ]
}

function werkdagregels(kalender: Kalender, start: Dag, einde: Dag, aantal: number): UitlegRegel[] {
  const regels: UitlegRegel[] = [{ soort: 'norm_werkdagen', dagen: aantal }]
  let weekend = 0
  for (let dag = start + 1; dag <= einde; dag++) {
    const naam = kalender.naamVan(dag, 'werk')
    if (naam === 'zaterdag' || naam === 'zondag') weekend += 1
    else if (naam) regels.push({ soort: 'vrije_dag', datum: dag, naam })
  }
  if (weekend > 0) regels.push({ soort: 'weekend', dagen: weekend })
  return regels
}

function weekEerder(kalender: Kalender, { hoofd, hoofdnorm }: Beoordeling): UitlegRegel[] {
  const regels: UitlegRegel[] = [{ soort: 'norm_week_eerder', weken: hoofdnorm?.duur ?? 0 }]
  const { wetRuw, eerste } = hoofd
  if (wetRuw === null || eerste === null || eerste >= wetRuw - 7) return regels
  // the pauses of the law and of the promise can differ; the shift is told only where it is the calendar's
  for (let dag = eerste + 1; dag <= wetRuw - 7; dag++) if (kalender.isWerkdag(dag)) return regels
  return [
    ...regels,
    {
      soort: 'verschoven_belofte',
      van: wetRuw - 7,
      naar: eerste,
      naam: kalender.naamVan(wetRuw - 7, 'werk') ?? undefined,
    },
  ]
}

function pauzeregels({ hoofd }: Beoordeling): UitlegRegel[] {
  const geteld = new Set([...hoofd.pauzesBelofte, ...hoofd.pauzesWet].map(({ id }) => id))
  const regels: UitlegRegel[] = []
  for (const p of hoofd.pauzes) {
    const { van, reden } = p
    if (!geteld.has(p.id))
      regels.push({
        soort: 'pauze_telt_niet',
        datum: p.gevraagdOp,
        waarom: 'datum_voorbij',
        reden,
        regel: 'awb-4-15',
      })
    else if (p.open) regels.push({ soort: 'pauze_loopt', van, tot: p.tot, reden, regel: 'awb-4-15' })
    else if (p.totEnMet >= van)
      regels.push({
        soort: 'pauze',
        van,
        tot: p.totEnMet,
        dagen: p.totEnMet - van + 1,
        reden,
        regel: 'awb-4-15',
      })
  }
  for (const { dag, reden } of hoofd.zonderDatum)
    regels.push({ soort: 'pauze_telt_niet', datum: dag, waarom: 'geen_datum', reden, regel: 'awb-4-15' })
  return regels
}

function wetBegin(termijn: WettelijkeTermijn, { hoofd }: Beoordeling): UitlegRegel[] {
  const regels: UitlegRegel[] = []
  if (termijn.vanaf === 'einde_bezwaartermijn' && hoofd.wetStart !== null)
    regels.push({ soort: 'start_bezwaartermijn', datum: hoofd.wetStart, regel: 'awb-6-7' })
  regels.push(
    termijn.werkdagen === undefined
      ? { soort: 'wet_weken', weken: termijn.weken, regel: termijn.regel }
      : { soort: 'wet_werkdagen', dagen: termijn.werkdagen, regel: termijn.regel },
  )
  for (const v of hoofd.wetVerlengingen)
    if (v.geldt) regels.push({ soort: 'verlenging_wet', datum: v.dag, weken: v.weken, regel: termijn.regel })
  return regels
}

function wetEinde({ hoofd: { wet, wetRuw } }: Beoordeling, kalender: Kalender): UitlegRegel[] {
  if (wet === null || wetRuw === null) return []
  const regels: UitlegRegel[] = []
  for (let dag = wetRuw; dag < wet; dag++) {
    const naam = kalender.naamVan(dag, 'atw')
    if (naam && naam !== 'zaterdag' && naam !== 'zondag')
      regels.push({ soort: 'vrije_dag', datum: dag, naam, regel: 'atw-3' })
  }
  const naam = kalender.naamVan(wetRuw, 'atw') ?? undefined
  if (wet > wetRuw) regels.push({ soort: 'verschoven_wet', van: wetRuw, naar: wet, naam, regel: 'atw-1' })
  return [...regels, { soort: 'uitkomst_wet', datum: wet }]
}

/** The years that dates of this case touch and for which no decree days are known (Atw art. 3 lid 3). */
export function zonderBesluitdagen(kalender: Kalender, dagen: readonly (Dag | null)[]): UitlegRegel[] {
  const jaren = dagen
    .filter((dag): dag is Dag => dag !== null && !kalender.besluitdagenBekend(dag))
    .map(jaarVan)
  return [...new Set(jaren)].map((jaar) => ({ soort: 'geen_besluitdagen', jaar, regel: 'atw-3-3' }))
}

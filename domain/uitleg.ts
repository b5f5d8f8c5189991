import type { Beoordeling } from './beloften.ts'
import type { Klok } from './bijklokken.ts'
import { jaarVan, type Dag } from './datum.ts'
import type { Reden } from './gebeurtenis.ts'
import type { Kalender } from './kalender.ts'
import type { Vrijedag } from './vrije-dagen.ts'
import type { Zaak } from './zaak.ts'

/** One step in the explanation of a date; a screen has a sentence for each `soort`, in any language. */
export type UitlegRegel = {
  soort:
    | 'start'
    | 'start_bezwaartermijn'
    | 'wet_weken'
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
  const { hoofd, hoofdnorm } = b
  const { wet: termijn } = zaak.zaaktype
  if (zaak.registerfeiten?.staatStil != null)
    return [
      {
        soort: 'onbekend',
        reden: {
          code: 'vrij',
          tekst: { nl: zaak.registerfeiten.staatStil, en: zaak.registerfeiten.staatStil },
        },
      },
    ]
  const regels: UitlegRegel[] = []
  if (hoofd.start !== null) regels.push({ soort: 'start', datum: hoofd.start })
  regels.push(...pauzeregels(b))
  if (hoofdnorm && hoofd.eerste !== null && hoofd.start !== null) {
    if (hoofdnorm.eenheid === 'werkdag')
      regels.push(...werkdagregels(kalender, hoofd.start, hoofd.eerste, hoofdnorm.duur ?? 0))
    if (hoofdnorm.eenheid === 'dag') regels.push({ soort: 'norm_dag', dagen: hoofdnorm.duur ?? 0 })
    if (hoofdnorm.eenheid === 'direct') regels.push({ soort: 'norm_direct' })
    if (hoofdnorm.eenheid === 'week') regels.push(...weekEerder(kalender, b))
  } else if (hoofd.openPauze === null) regels.push({ soort: 'geen_belofte' })
  for (const v of hoofd.verlengingen)
    regels.push({
      soort: v.opTijd ? 'verlenging_norm' : 'verlenging_te_laat',
      datum: v.dag,
      naar: v.nieuw,
      reden: v.reden,
      regel: 'awb-4-14',
    })
  if (hoofd.nu !== null) regels.push({ soort: 'uitkomst_belofte', datum: hoofd.nu })
  if (termijn) regels.push(...wetregels(zaak, b, kalender))
  return [...regels, ...zonderBesluitdagen(kalender, [hoofd.nu, hoofd.wet])]
}

/** Why one of the other promises has its date. */
export function uitlegKlok(klok: Klok, kalender: Kalender, werkdagen: number): UitlegRegel[] {
  if (klok.zin === 'onbekend' || klok.start === null) return [{ soort: 'onbekend' }]
  if (klok.datum === null) return [{ soort: 'geen_belofte' }]
  return [
    { soort: 'start', datum: klok.start },
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

function wetregels(zaak: Zaak, { hoofd }: Beoordeling, kalender: Kalender): UitlegRegel[] {
  const { wet: termijn } = zaak.zaaktype
  if (!termijn) return []
  const regels: UitlegRegel[] = []
  if (termijn.vanaf === 'einde_bezwaartermijn' && hoofd.wetStart !== null)
    regels.push({ soort: 'start_bezwaartermijn', datum: hoofd.wetStart, regel: 'awb-6-7' })
  regels.push({ soort: 'wet_weken', weken: termijn.weken, regel: termijn.regel })
  for (const v of hoofd.wetVerlengingen)
    if (v.geldt) regels.push({ soort: 'verlenging_wet', datum: v.dag, weken: v.weken, regel: termijn.regel })
  const { wet, wetRuw } = hoofd
  if (wet === null || wetRuw === null) return regels
  if (wet > wetRuw) {
    for (let dag = wetRuw; dag < wet; dag++) {
      const naam = kalender.naamVan(dag, 'atw')
      if (naam && naam !== 'zaterdag' && naam !== 'zondag')
        regels.push({ soort: 'vrije_dag', datum: dag, naam, regel: 'atw-3' })
    }
    regels.push({
      soort: 'verschoven_wet',
      van: wetRuw,
      naar: wet,
      naam: kalender.naamVan(wetRuw, 'atw') ?? undefined,
      regel: 'atw-1',
    })
  }
  return [...regels, { soort: 'uitkomst_wet', datum: wet }]
}

/** The years that dates of this case touch and for which no decree days are known (Atw art. 3 lid 3). */
export function zonderBesluitdagen(kalender: Kalender, dagen: readonly (Dag | null)[]): UitlegRegel[] {
  const jaren = dagen
    .filter((dag): dag is Dag => dag !== null && !kalender.besluitdagenBekend(dag))
    .map(jaarVan)
  return [...new Set(jaren)].map((jaar) => ({ soort: 'geen_besluitdagen', jaar, regel: 'atw-3-3' }))
}

import type { Beoordeling } from './beloften.ts'
import { dwangsomOp, dwangsomVan, kentDwangsom } from './dwangsom.ts'
import { handtekeningVan } from './medeondertekening.ts'
import type { NormId } from './norm.ts'
import { datumParam, type Params } from './params.ts'
import { inElkeTaal } from './tekst.ts'
import { verwachtOp } from './verwacht.ts'
import { eerste, laatste, type Zaak } from './zaak.ts'

/** Which sentence stands above a case. One state can have several: with or without a law, a reason, a right. */
export type KopSleutel =
  | 'concept'
  | 'op_schema'
  | 'bijna'
  | 'wacht_op_u'
  | 'wacht_op_u_te_laat'
  | 'betalen'
  | 'handtekening'
  | 'handtekening_verlopen'
  | 'handtekening_geweigerd'
  | 'afspraak'
  | 'afspraak_voorbij'
  | 'wacht_op_ander'
  | 'wacht_op_ander_wet'
  | 'staat_stil'
  | 'verlengd'
  | 'te_laat_met_bericht'
  | 'te_laat_met_bericht_verlopen'
  | 'te_laat_zonder_bericht'
  | 'te_laat_zonder_datum'
  | 'te_laat_uit_register'
  | 'wet_te_laat'
  | 'wet_te_laat_zonder_recht'
  | 'in_gebreke'
  | 'in_gebreke_woo'
  | 'in_gebreke_verlopen'
  | 'in_gebreke_woo_verlopen'
  | 'geen_belofte'
  | 'geen_belofte_gesprek'
  | 'geen_belofte_antwoord'
  | 'geen_datum'
  | 'klaar_op_tijd'
  | 'klaar_zonder_belofte'
  | 'klaar_te_laat'
  | 'klaar_wet_te_laat'
  | 'klaar_wet_te_laat_geld'
  | 'gestopt_ingetrokken'
  | 'gestopt_niet_compleet'
  | 'gestopt_afgezegd'
  | 'doorgestuurd'
  | 'niet_zichtbaar'
  | 'niet_zichtbaar_stil'

/** The headline. `reeks` is the norm whose own sentences to use ("Uw paspoort is uiterlijk … klaar"), else `zaak`. */
export type Kop = { reeks: 'zaak' | NormId; sleutel: KopSleutel; params: Params }

/** Promises on products and questions, which are not about a decision and have sentences of their own. */
const EIGEN_ZINNEN: readonly NormId[] = ['P2', 'P3', 'P4b', 'N7a', 'N7b']
const MET_EIGEN_ZIN: readonly KopSleutel[] = [
  'op_schema',
  'bijna',
  'wacht_op_u',
  'verlengd',
  'te_laat_met_bericht',
  'te_laat_zonder_bericht',
  'klaar_op_tijd',
  'klaar_te_laat',
]

/** The sentence for the state of a case: actor, verb, object and date (evidence B1, decision 3). */
export function kopVan(zaak: Zaak, beoordeling: Beoordeling): Kop {
  const [sleutel, eigen] = zin(zaak, beoordeling)
  const { hoofdnorm } = zaak.zaaktype
  const metEigenZin =
    hoofdnorm !== null && EIGEN_ZINNEN.includes(hoofdnorm) && MET_EIGEN_ZIN.includes(sleutel)
  return {
    reeks: metEigenZin ? hoofdnorm : 'zaak',
    sleutel,
    params: { zaaktype: zaak.zaaktype.naam, ...eigen },
  }
}

function zin(zaak: Zaak, b: Beoordeling): [KopSleutel, Params] {
  const { hoofd, voortgang, gebeurtenissen: g, vandaag } = b
  const datum = datumParam(hoofd.nu)
  const wetDatum = datumParam(hoofd.wet)
  const klaarDatum = datumParam(voortgang.klaarOp)
  switch (b.toestand) {
    case 'concept':
      return ['concept', { datum: datumParam(zaak.bewaardTot) }]
    case 'niet_zichtbaar':
      return zaak.registerfeiten?.staatStil != null
        ? [
            'niet_zichtbaar_stil',
            {
              reden: {
                code: 'vrij',
                tekst: inElkeTaal(zaak.registerfeiten.staatStil),
              },
            },
          ]
        : ['niet_zichtbaar', {}]
    case 'gestopt':
      return gestopt(b)
    case 'klaar_wet_te_laat': {
      const geld = dwangsomVan(zaak, b)?.bedrag ?? 0
      return geld > 0
        ? ['klaar_wet_te_laat_geld', { ...uitkomst(b), wetDatum, klaarDatum, bedrag: geld }]
        : ['klaar_wet_te_laat', { ...uitkomst(b), wetDatum, klaarDatum }]
    }
    case 'klaar_te_laat':
      return ['klaar_te_laat', { ...uitkomst(b), datum: datumParam(hoofd.eerste), klaarDatum }]
    case 'klaar_op_tijd':
      return hoofd.eerste === null
        ? ['klaar_zonder_belofte', { ...uitkomst(b), klaarDatum }]
        : ['klaar_op_tijd', { ...uitkomst(b), datum: datumParam(hoofd.eerste), klaarDatum }]
    case 'in_gebreke':
      return inGebreke(zaak, b)
    case 'wet_te_laat':
      return [kanIngebrekestellen(zaak) ? 'wet_te_laat' : 'wet_te_laat_zonder_recht', { wetDatum }]
    case 'wacht_op_u': {
      if (!voortgang.wachtOpStukken) {
        if (voortgang.wachtOpHandtekening === 'u') return handtekening(b)
        return voortgang.wachtOpBetaling ? betalen(b) : afspraak(b)
      }
      const lijst = laatste(g, 'STUKKEN_GEVRAAGD')
      const stukken = lijst?.stukken.map(({ naam }) => naam)
      const teLaat = lijst?.uiterlijk !== undefined && vandaag > lijst.uiterlijk
      return [
        teLaat ? 'wacht_op_u_te_laat' : 'wacht_op_u',
        { stukkenDatum: datumParam(lijst?.uiterlijk), stukken },
      ]
    }
    case 'te_laat_met_bericht': {
      // both dates that we missed: the first promise, and the one that came in its place
      const bericht = hoofd.verlengingen.findLast(({ opTijd }) => opTijd)
      const params = {
        oudeDatum: datumParam(hoofd.verlengingen.find(({ opTijd }) => opTijd)?.oud),
        nieuweDatum: datum,
        berichtDatum: datumParam(bericht?.dag),
        reden: bericht?.reden,
      }
      const verwacht = verwachtOp(b)
      return verwacht === null
        ? ['te_laat_met_bericht_verlopen', params]
        : ['te_laat_met_bericht', { ...params, datum: datumParam(verwacht) }]
    }
    case 'te_laat_zonder_bericht':
      // a plain register holds no letters: whether we wrote beforehand is not known there
      if (zaak.registerfeiten) return ['te_laat_uit_register', { oudeDatum: datumParam(hoofd.nu) }]
      return hoofd.wet === null && zaak.zaaktype.wet
        ? ['te_laat_zonder_datum', { oudeDatum: datumParam(hoofd.nu) }]
        : ['te_laat_zonder_bericht', { oudeDatum: datumParam(hoofd.nu), wetDatum }]
    case 'verlengd': {
      const bericht = hoofd.verlengingen.findLast(({ opTijd }) => opTijd)
      return ['verlengd', { oudeDatum: datumParam(bericht?.oud), datum, reden: bericht?.reden }]
    }
    case 'wacht_op_ander': {
      if (voortgang.wachtOpHandtekening === 'ander') return handtekening(b)
      if (hoofd.openPauze)
        return ['staat_stil', { datum: datumParam(hoofd.openPauze.tot), reden: hoofd.openPauze.reden }]
      const organisatie = laatste(g, 'ADVIES_GEVRAAGD')?.organisatie
      return hoofd.nu === null
        ? ['wacht_op_ander_wet', { organisatie, wetDatum }]
        : ['wacht_op_ander', { organisatie, datum }]
    }
    case 'geen_belofte':
      return geenBelofte(zaak, b)
    default:
      return [b.toestand, { datum, ...belafspraak(b) }]
  }
}

/** Whether a late decision gives the right to a notice of default (screens C6). */
export const kanIngebrekestellen = (zaak: Zaak): boolean =>
  kentDwangsom(zaak) || zaak.zaaktype.rechten === 'woo'

const uitkomst = (b: Beoordeling): Params => ({
  uitkomst: eerste(b.gebeurtenissen, 'BESLUIT')?.uitkomst ?? 'klaar',
})

function belafspraak(b: Beoordeling): Params {
  const bel = laatste(b.gebeurtenissen, 'VRAAG_GESTELD')?.bel
  return bel ? { van: bel.van, tot: bel.tot, nummer: bel.nummer } : {}
}

function betalen({ gebeurtenissen }: Beoordeling): [KopSleutel, Params] {
  const { bedrag, uiterlijk } = eerste(gebeurtenissen, 'BETALING_GEVRAAGD') ?? {}
  return ['betalen', { bedrag, datum: datumParam(uiterlijk) }]
}

/**
 * How the signature of a second person stands, in the sentence of the headline: to say also where the headline is about something
 * else, such as an appointment. Null when everybody signed, and when the case is over.
 */
export const handtekeningkopVan = (zaak: Zaak, b: Beoordeling): Kop | null => {
  const { wachtOpHandtekening, klaarOp, gestoptOp } = b.voortgang
  if (!zaak.zichtbaar || wachtOpHandtekening === null || klaarOp !== null || gestoptOp !== null) return null
  const [sleutel, params] = handtekening(b)
  return { reeks: 'zaak', sleutel, params }
}

/** Who must still sign, and by when; or that they did not. */
function handtekening({ gebeurtenissen, vandaag }: Beoordeling): [KopSleutel, Params] {
  const gevraagd = handtekeningVan(gebeurtenissen, vandaag)
  const params = {
    organisatie: gevraagd?.naam,
    datum: datumParam(gevraagd?.uiterlijk),
    berichtDatum: datumParam(gevraagd?.op),
  }
  if (gevraagd?.stand === 'geweigerd') return ['handtekening_geweigerd', params]
  return [gevraagd?.stand === 'verlopen' ? 'handtekening_verlopen' : 'handtekening', params]
}

/** An appointment at a desk: the sentence of P1, until its day has passed. */
function afspraak({ gebeurtenissen, vandaag }: Beoordeling): [KopSleutel, Params] {
  const komt = laatste(gebeurtenissen, 'AFSPRAAK')
  const params = { datum: datumParam(komt?.op), tijd: komt?.tijd }
  return [komt && komt.op < vandaag ? 'afspraak_voorbij' : 'afspraak', params]
}

function gestopt(b: Beoordeling): [KopSleutel, Params] {
  const datum = datumParam(b.voortgang.gestoptOp)
  const doorgestuurd = eerste(b.gebeurtenissen, 'DOORGESTUURD')
  if (doorgestuurd) return ['doorgestuurd', { datum, organisatie: doorgestuurd.naar }]
  if (eerste(b.gebeurtenissen, 'AFSPRAAK_AFGEZEGD')) return ['gestopt_afgezegd', { datum }]
  return [
    eerste(b.gebeurtenissen, 'INGETROKKEN') ? 'gestopt_ingetrokken' : 'gestopt_niet_compleet',
    { datum },
  ]
}

function inGebreke(zaak: Zaak, { hoofd, voortgang, vandaag }: Beoordeling): [KopSleutel, Params] {
  const sinds = voortgang.inGebrekeSinds ?? vandaag
  const { beslissenVoor, dag, bedrag } = dwangsomOp(hoofd.wet ?? sinds, sinds, vandaag)
  const params = { berichtDatum: datumParam(sinds), datum: datumParam(beslissenVoor) }
  const metDwangsom = kentDwangsom(zaak)
  if (vandaag <= beslissenVoor) return [metDwangsom ? 'in_gebreke' : 'in_gebreke_woo', params]
  return metDwangsom
    ? ['in_gebreke_verlopen', { ...params, dag, bedrag }]
    : ['in_gebreke_woo_verlopen', params]
}

function geenBelofte(zaak: Zaak, { hoofd, klokken }: Beoordeling): [KopSleutel, Params] {
  if (hoofd.wet === null) {
    const ontvangst = klokken.find(({ norm }) => norm === 'N1')
    return ['geen_datum', { datum: datumParam(ontvangst?.klaarOp === null ? ontvangst.datum : null) }]
  }
  const einde = zaak.zaaktype.wet?.einde
  const sleutel =
    einde === 'gesprek'
      ? 'geen_belofte_gesprek'
      : einde === 'antwoord'
        ? 'geen_belofte_antwoord'
        : 'geen_belofte'
  return [sleutel, { wetDatum: datumParam(hoofd.wet) }]
}

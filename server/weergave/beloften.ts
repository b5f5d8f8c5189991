import type { Beoordeling } from '#domain/beloften'
import type { Klok } from '#domain/bijklokken'
import { datumParam, type Params } from '#domain/params'
import { eerste, laatste, type Zaak } from '#domain/zaak'
import type { components } from '#openapi/pip.gen'
import { datumOfNull, paramsOpDeLijn } from './samenvatting.ts'

type Schemas = components['schemas']
type Zinsleutel = Schemas['BelofteZin']['sleutel']

/** One line per promise: the headline first, then the others in the order of the register. */
export function beloftenOpDeLijn(zaak: Zaak, b: Beoordeling): Schemas['Belofte'][] {
  const rest = [...b.klokken, ...(b.n6 ? [b.n6] : [])].map((klok) => belofteOpDeLijn(zaak, b, klok))
  return b.hoofdnorm ? [hoofdbelofte(zaak, b, b.hoofdnorm), ...rest] : rest
}

function hoofdbelofte(
  zaak: Zaak,
  b: Beoordeling,
  norm: NonNullable<Beoordeling['hoofdnorm']>,
): Schemas['Belofte'] {
  const { hoofd, voortgang, toestand } = b
  const gemist = hoofd.eerste !== null && (voortgang.klaarOp ?? b.vandaag) > hoofd.eerste
  return {
    norm: norm.id,
    versie: norm.versie,
    toestand,
    start: datumOfNull(hoofd.start),
    datum: datumOfNull(hoofd.nu),
    oorspronkelijk: datumOfNull(hoofd.eerste),
    wet: datumOfNull(hoofd.wet),
    klaarOp: datumOfNull(voortgang.klaarOp),
    // an extension of our own never counts as kept (decision 6)
    voldaan: hoofd.eerste === null ? null : gemist ? false : voortgang.klaarOp === null ? null : true,
    hoofd: true,
    zin: {
      sleutel: hoofdzin(b),
      params: paramsOpDeLijn(hoofdparams(zaak, b)),
    },
  }
}

/** The values of the line of the headline, whatever the headline itself names: its state can be that of the law. */
function hoofdparams(zaak: Zaak, b: Beoordeling): Params {
  const { hoofd, voortgang, gebeurtenissen } = b
  const bericht = hoofd.verlengingen.find(({ opTijd }) => opTijd)
  const lijst = laatste(gebeurtenissen, 'STUKKEN_GEVRAAGD')
  const isKlaar = voortgang.klaarOp !== null
  return {
    zaaktype: zaak.zaaktype.naam,
    datum: datumParam(isKlaar ? hoofd.eerste : hoofd.nu),
    oudeDatum: datumParam(bericht?.oud ?? hoofd.nu),
    berichtDatum: datumParam(bericht?.dag),
    klaarDatum: datumParam(voortgang.klaarOp),
    stukkenDatum: datumParam(lijst?.uiterlijk),
    reden: hoofd.verlengingen.findLast(({ opTijd }) => opTijd)?.reden,
    werkdagen: b.werkdagenOver ?? undefined,
    ...laatste(gebeurtenissen, 'VRAAG_GESTELD')?.bel,
  }
}

/** The headline has more states than a line has sentences: what the law adds stands in the headline already. */
function hoofdzin(b: Beoordeling): Zinsleutel {
  const teLaat = b.hoofd.verlengingen.some(({ opTijd }) => opTijd)
    ? 'te_laat_met_bericht'
    : 'te_laat_zonder_bericht'
  switch (b.toestand) {
    case 'wet_te_laat':
    case 'in_gebreke':
      return b.hoofd.nu === null ? 'geen_belofte' : teLaat
    case 'klaar_wet_te_laat':
      return b.hoofd.eerste === null ? 'geen_belofte' : 'klaar_te_laat'
    case 'klaar_op_tijd':
      return b.hoofd.eerste === null ? 'geen_belofte' : 'klaar_op_tijd'
    case 'wacht_op_u':
      if (b.hoofd.start === null) return 'nog_niet_begonnen'
      // once the day for the documents has passed the term runs again
      if (b.hoofd.openPauze) return 'wacht_op_u'
      return b.hoofd.nu === null ? 'geen_belofte' : b.vandaag > b.hoofd.nu ? teLaat : 'op_schema'
    case 'wacht_op_ander':
      if (b.hoofd.start === null) return 'nog_niet_begonnen'
      return b.hoofd.nu === null ? 'geen_belofte' : 'op_schema'
    case 'niet_zichtbaar':
      return 'onbekend'
    case 'concept':
      return 'nog_niet_begonnen'
    default:
      return b.toestand
  }
}

function belofteOpDeLijn(zaak: Zaak, b: Beoordeling, klok: Klok): Schemas['Belofte'] {
  return {
    norm: klok.norm,
    versie: klok.versie,
    toestand: klok.toestand,
    start: datumOfNull(klok.start),
    datum: datumOfNull(klok.datum),
    oorspronkelijk: datumOfNull(klok.datum),
    wet: null,
    klaarOp: datumOfNull(klok.klaarOp),
    voldaan: klok.voldaan,
    hoofd: false,
    zin: { sleutel: klok.zin, params: paramsOpDeLijn(paramsVan(zaak, b, klok)) },
  }
}

function paramsVan(zaak: Zaak, { gebeurtenissen, hoofd }: Beoordeling, klok: Klok): Params {
  const lijst = laatste(gebeurtenissen, 'STUKKEN_GEVRAAGD')
  const vraag = gebeurtenissen.find((g) => g.soort === 'VRAAG_GESTELD' && g.vraag === klok.vraag)
  return {
    zaaktype: zaak.zaaktype.naam,
    datum: datumParam(klok.datum),
    oudeDatum: datumParam(klok.datum),
    klaarDatum: datumParam(klok.klaarOp),
    startDatum: datumParam(klok.start),
    berichtDatum: datumParam(hoofd.verlengingen[0]?.dag),
    team: zaak.team,
    gegeven: eerste(gebeurtenissen, 'BRP_GEWIJZIGD')?.gegeven,
    tijd: laatste(gebeurtenissen, 'AFSPRAAK')?.tijd,
    ...(lijst && {
      stukken: lijst.stukken.map(({ naam }) => naam),
      aantal: lijst.stukken.length,
      stukkenDatum: datumParam(lijst.uiterlijk),
    }),
    ...(vraag?.soort === 'VRAAG_GESTELD' && vraag.bel),
  }
}

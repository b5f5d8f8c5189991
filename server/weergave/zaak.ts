import type { Beoordeling } from '#domain/beloften'
import { agendadagenVan } from '#domain/agenda'
import { datumVan } from '#domain/datum'
import { dwangsomVan } from '#domain/dwangsom'
import type { Kalender } from '#domain/kalender'
import { handtekeningkopVan } from '#domain/kop'
import { intrekkenVan } from '#domain/intrekken'
import { ingebrekestellingOpDeLijn } from './ingebrekestelling.ts'
import { besluitVan, rechtenVan } from '#domain/rechten'
import { stappenVan } from '#domain/stappen'
import { ontbreektVan } from '#domain/stukken'
import { takenVan } from '#domain/taken'
import { aanZetBij } from '#domain/toestand'
import { zonderBesluitdagen } from '#domain/uitleg'
import { beslissenVoorVan, verwachtOp } from '#domain/verwacht'
import { eerste, type Zaak } from '#domain/zaak'
import type { components } from '#openapi/pip.gen'
import type { Identiteit } from '#server/identiteit'
import { beloftenOpDeLijn } from './beloften.ts'
import { gebeurtenisOpDeLijn } from './gebeurtenis.ts'
import { datumOfNull, kopMetParams, kopOpDeLijn, namensVan } from './samenvatting.ts'

type Schemas = components['schemas']

/** A case with everything that the case page shows, except what is kept elsewhere (documents, contact, the copy). */
export function zaakOpDeLijn(
  identiteit: Identiteit,
  zaak: Zaak,
  b: Beoordeling,
  kalender: Kalender,
): Omit<Schemas['Zaak'], 'afschrift'> {
  const { hoofd, voortgang } = b
  const besluit = besluitVan(zaak, b, kalender)
  const dwangsom = dwangsomVan(zaak, b)
  const toon = zaak.zichtbaar
  const handtekening = handtekeningkopVan(zaak, b)
  const bevestiging = b.klokken.find(({ norm }) => norm === 'N1')
  return {
    kenmerk: zaak.kenmerk,
    titel: zaak.titel,
    zaaktype: zaak.zaaktype.naam,
    soort: zaak.zaaktype.code,
    toestand: b.toestand,
    kop: kopOpDeLijn(zaak, b),
    aanZet: aanZetBij(b.toestand),
    ontbreekt: [...ontbreektVan(zaak, b)],
    handtekening: handtekening && kopMetParams(handtekening),
    belofte: toon ? datumOfNull(hoofd.nu) : null,
    wet: toon ? datumOfNull(hoofd.wet) : null,
    verwacht: toon ? datumOfNull(verwachtOp(b)) : null,
    beslissenVoor: toon ? datumOfNull(beslissenVoorVan(b)) : null,
    wetMogelijk:
      toon && hoofd.wetMogelijk && voortgang.klaarOp === null && voortgang.gestoptOp === null
        ? { ...hoofd.wetMogelijk, datum: datumVan(hoofd.wetMogelijk.datum) }
        : null,
    alsNietsKomt: hoofd.alsNietsKomt && {
      tot: datumVan(hoofd.alsNietsKomt.tot),
      belofte: datumOfNull(hoofd.alsNietsKomt.belofte),
      wet: datumOfNull(hoofd.alsNietsKomt.wet),
    },
    registerdatums: registerdatumsVan(zaak),
    gevoelig: zaak.zaaktype.gevoelig,
    namens: namensVan(identiteit, zaak),
    team: zaak.team,
    ontvangenOp: datumOfNull(eerste(b.gebeurtenissen, 'ONTVANGEN')?.dag),
    klaarOp: datumOfNull(voortgang.klaarOp),
    beloften: toon ? beloftenOpDeLijn(zaak, b) : [],
    stappen: stappenOpDeLijn(zaak, b),
    taken: takenOpDeLijn(zaak, b),
    gebeurtenissen: toon ? b.gebeurtenissen.map(gebeurtenisOpDeLijn).toReversed() : [],
    rechten: toon
      ? rechtenVan(zaak, b, kalender).map(({ soort, tot }) => ({ soort, tot: datumOfNull(tot) }))
      : [],
    dwangsom: dwangsom && {
      ...dwangsom,
      ingebrekestellingOp: datumVan(dwangsom.ingebrekestellingOp),
      beslissenVoor: datumVan(dwangsom.beslissenVoor),
      eersteDag: datumVan(dwangsom.eersteDag),
    },
    besluit:
      toon && besluit
        ? {
            datum: datumVan(besluit.datum),
            uitkomst: besluit.uitkomst,
            bezwaarTot: datumOfNull(besluit.bezwaarTot),
            bezwaarKan: besluit.bezwaarKan,
            documentId: besluit.document,
          }
        : null,
    betrokkenen: betrokkenenVan(zaak),
    waarschuwingen: zonderBesluitdagen(kalender, [hoofd.nu, hoofd.wet]).flatMap(({ jaar }) =>
      jaar === undefined ? [] : [jaar],
    ),
    agenda: agendadagenVan(zaak, b, kalender).length > 0,
    complex: zaak.complex,
    intrekken: intrekkenVan(zaak, b),
    ingebrekestelling: ingebrekestellingOpDeLijn(zaak, b),
    uiterlijkNieuwsOver: bevestiging?.klaarOp === null ? datumOfNull(bevestiging.datum) : null,
  }
}

export const stappenOpDeLijn = (zaak: Zaak, b: Beoordeling): Schemas['Stap'][] =>
  stappenVan(zaak, b).map((stap) => ({ ...stap, datum: datumOfNull(stap.datum) }))

/** The open tasks of a case, for the case page and for the overview. */
export const takenOpDeLijn = (zaak: Zaak, b: Beoordeling): Schemas['Taak'][] =>
  takenVan(zaak, b).map(({ uiterlijk, stukken, ...taak }) => ({
    ...taak,
    kenmerk: zaak.kenmerk,
    zaaktitel: zaak.titel,
    uiterlijk: datumVan(uiterlijk),
    stukken: stukken.flatMap(({ naam, waarom }) => (waarom ? [{ naam, waarom }] : [])),
  }))

/** What a plain register says of itself and what it does not know (ZGW einddatumGepland, uiterlijkeEinddatumAfdoening, opschorting). */
function registerdatumsVan({ registerfeiten }: Zaak): Schemas['Zaak']['registerdatums'] {
  if (!registerfeiten) return null
  const { gepland, wet, staatStil } = registerfeiten
  return {
    gepland: datumOfNull(gepland),
    wet: datumOfNull(wet),
    onbekend: ['inboeken', 'stappen', ...(staatStil === null ? [] : (['pauze'] as const))],
  }
}

function betrokkenenVan(zaak: Zaak): Schemas['Betrokkene'][] {
  return [
    { rol: 'aanvrager', naam: zaak.aanvrager.naam },
    ...(zaak.gemachtigde ? [{ rol: 'gemachtigde', naam: zaak.gemachtigde.naam } as const] : []),
    ...zaak.kinderen.map(({ naam }) => ({ rol: 'kind', naam }) as const),
    { rol: 'team', naam: zaak.team },
  ]
}

import * as v from 'valibot'
import type { Persoon } from '#server/brp/persoon'
import { Bronfout } from '#server/sources/http/bronfout'

// Only what we asked for is taken over. A field that we do not know is no mistake, and null is the same as absent. But a
// value of another form than agreed fails the answer as a whole: left out, the page would say that there is nothing.

/** May be absent, or null. */
const mag = <S extends v.GenericSchema>(vorm: S) =>
  v.optional(
    v.pipe(
      v.nullable(vorm),
      v.transform((waarde) => waarde ?? undefined),
    ),
  )

const tekst = v.string()
const waarde = v.object({ code: mag(tekst), omschrijving: mag(tekst) })
const lijst = <S extends v.GenericSchema>(vorm: S) => mag(v.array(vorm))

const langFormaat = tekst
const heelGetal = v.pipe(v.number(), v.integer())
const datum = v.variant('type', [
  v.object({ type: v.literal('Datum'), datum: v.pipe(tekst, v.isoDate()), langFormaat }),
  v.object({ type: v.literal('JaarMaandDatum'), jaar: heelGetal, maand: heelGetal, langFormaat }),
  v.object({ type: v.literal('JaarDatum'), jaar: heelGetal, langFormaat }),
  v.object({ type: v.literal('DatumOnbekend'), onbekend: v.literal(true), langFormaat }),
])
const alleenDatum = mag(v.object({ datum: mag(datum) }))

const inOnderzoek = mag(v.object({ datumIngangOnderzoek: mag(datum) }))
const deelnaam = { voornamen: mag(tekst), voorvoegsel: mag(tekst), geslachtsnaam: mag(tekst) }
const naam = mag(v.object(deelnaam))

const nationaliteit = v.variant('type', [
  v.object({
    type: v.literal('Nationaliteit'),
    nationaliteit: waarde,
    datumIngangGeldigheid: mag(datum),
    inOnderzoek,
  }),
  v.object({
    type: v.picklist([
      'Staatloos',
      'BehandeldAlsNederlander',
      'VastgesteldNietNederlander',
      'NationaliteitOnbekend',
    ]),
    datumIngangGeldigheid: mag(datum),
    inOnderzoek,
  }),
])

const plek = { datumVan: mag(datum), inOnderzoek }
const verblijfplaats = v.variant('type', [
  v.object({
    type: v.literal('Adres'),
    ...plek,
    functieAdres: mag(waarde),
    verblijfadres: mag(
      v.object({
        korteStraatnaam: mag(tekst),
        officieleStraatnaam: mag(tekst),
        huisnummer: mag(heelGetal),
        huisletter: mag(tekst),
        huisnummertoevoeging: mag(tekst),
        postcode: mag(tekst),
        woonplaats: mag(tekst),
        inOnderzoek,
      }),
    ),
  }),
  v.object({
    type: v.literal('Locatie'),
    ...plek,
    verblijfadres: mag(v.object({ locatiebeschrijving: mag(tekst), inOnderzoek })),
  }),
  v.object({
    type: v.literal('VerblijfplaatsBuitenland'),
    ...plek,
    verblijfadres: mag(
      v.object({
        regel1: mag(tekst),
        regel2: mag(tekst),
        regel3: mag(tekst),
        land: mag(waarde),
        inOnderzoek,
      }),
    ),
  }),
  v.object({ type: v.literal('VerblijfplaatsOnbekend'), ...plek }),
])

/** The BRP says apart whether the place is in doubt and whether its street and number are; the page shows one address. */
function eenOnderzoek(gelezen: v.InferOutput<typeof verblijfplaats>): Persoon['verblijfplaats'] {
  if (gelezen.type === 'VerblijfplaatsOnbekend') return gelezen
  return { ...gelezen, inOnderzoek: gelezen.inOnderzoek ?? gelezen.verblijfadres?.inOnderzoek }
}

const nummer = v.pipe(tekst, v.regex(/^\d{9}$/))
const verwant = v.object({ naam, geboorte: alleenDatum })
const kind = v.object({ burgerservicenummer: mag(nummer), naam, geboorte: alleenDatum })
const gezagsouder = v.object({
  burgerservicenummer: mag(nummer),
  naam: mag(v.object({ volledigeNaam: mag(tekst) })),
})
const persoon = v.object({
  // the one field without which nobody can tell whose data these are
  burgerservicenummer: nummer,
  geheimhoudingPersoonsgegevens: mag(v.boolean()),
  geslacht: mag(waarde),
  naam: mag(
    v.object({
      ...deelnaam,
      volledigeNaam: mag(tekst),
      aanduidingNaamgebruik: mag(waarde),
      inOnderzoek,
    }),
  ),
  geboorte: mag(v.object({ datum: mag(datum), plaats: mag(waarde), land: mag(waarde), inOnderzoek })),
  nationaliteiten: lijst(nationaliteit),
  verblijfplaats: mag(v.pipe(verblijfplaats, v.transform(eenOnderzoek))),
  gemeenteVanInschrijving: mag(waarde),
  datumInschrijvingInGemeente: mag(datum),
  partners: lijst(
    v.object({ naam, soortVerbintenis: mag(waarde), aangaanHuwelijkPartnerschap: alleenDatum }),
  ),
  kinderen: lijst(kind),
  ouders: lijst(verwant),
  gezag: lijst(
    v.object({
      type: tekst,
      minderjarige: mag(v.object({ burgerservicenummer: mag(nummer) })),
      ouder: mag(gezagsouder),
      ouders: lijst(gezagsouder),
    }),
  ),
  uitsluitingKiesrecht: mag(v.object({ uitgeslotenVanKiesrecht: v.boolean() })),
})

const antwoord = v.object({
  type: v.literal('RaadpleegMetBurgerservicenummer'),
  personen: v.pipe(v.array(persoon), v.maxLength(1)),
})

/**
 * The person in an answer of the BRP to RaadpleegMetBurgerservicenummer; undefined when the list is empty.
 * @throws {Bronfout} `other form`, without a word of what was in it
 */
export function persoonUit(json: unknown): Persoon | undefined {
  const { success, output } = v.safeParse(antwoord, json, { abortEarly: true })
  if (!success) throw new Bronfout('other form')
  return output.personen[0]
}

/**
 * A person as BRP Personen 2.7 answers on RaadpleegMetBurgerservicenummer: the fields that we ask for. The unions are
 * written out here, because the published contract leaves them to a `type` that generators do not follow. A field that
 * the BRP does not have is absent and never null.
 */
export type Persoon = {
  burgerservicenummer?: string
  geheimhoudingPersoonsgegevens?: boolean
  geslacht?: Waarde
  naam?: Naam & { volledigeNaam?: string; aanduidingNaamgebruik?: Waarde; inOnderzoek?: InOnderzoek }
  geboorte?: { datum?: BrpDatum; plaats?: Waarde; land?: Waarde; inOnderzoek?: InOnderzoek }
  nationaliteiten?: readonly Nationaliteit[]
  verblijfplaats?: Verblijfplaats
  gemeenteVanInschrijving?: Waarde
  datumInschrijvingInGemeente?: BrpDatum
  partners?: readonly {
    soortVerbintenis?: Waarde
    naam?: Naam
    aangaanHuwelijkPartnerschap?: { datum?: BrpDatum }
  }[]
  kinderen?: readonly { burgerservicenummer?: string; naam?: Naam; geboorte?: { datum?: BrpDatum } }[]
  ouders?: readonly { naam?: Naam; geboorte?: { datum?: BrpDatum } }[]
  gezag?: readonly {
    type: string
    minderjarige?: { burgerservicenummer?: string }
    ouder?: Gezagsouder
    ouders?: readonly Gezagsouder[]
  }[]
  uitsluitingKiesrecht?: { uitgeslotenVanKiesrecht: boolean }
}

/** A parent with custody. The number says who may sign for a child too; it leaves the server in no answer. */
export type Gezagsouder = { burgerservicenummer?: string; naam?: { volledigeNaam?: string } }

/** A value out of a BRP table; without a code when it is none of its rows, such as a place abroad. */
export type Waarde = { code?: string; omschrijving?: string }

export type Naam = { voornamen?: string; voorvoegsel?: string; geslachtsnaam?: string; voorletters?: string }

/** Dates can be known in part: a year and a month, a year, or nothing. */
export type BrpDatum =
  | { type: 'Datum'; datum: string; langFormaat: string }
  | { type: 'JaarMaandDatum'; jaar: number; maand: number; langFormaat: string }
  | { type: 'JaarDatum'; jaar: number; langFormaat: string }
  | { type: 'DatumOnbekend'; onbekend: true; langFormaat: string }

/** Which fields are under investigation; comes by itself and may not be asked for. */
export type InOnderzoek = { type?: boolean; datumIngangOnderzoek?: BrpDatum }

export type Nationaliteit =
  | {
      type: 'Nationaliteit'
      nationaliteit: Waarde
      datumIngangGeldigheid?: BrpDatum
      inOnderzoek?: InOnderzoek
    }
  | {
      type: 'Staatloos' | 'BehandeldAlsNederlander' | 'VastgesteldNietNederlander' | 'NationaliteitOnbekend'
      datumIngangGeldigheid?: BrpDatum
      inOnderzoek?: InOnderzoek
    }

export type Verblijfplaats =
  | {
      type: 'Adres'
      functieAdres?: Waarde
      datumVan?: BrpDatum
      verblijfadres?: {
        korteStraatnaam?: string
        officieleStraatnaam?: string
        huisnummer?: number
        huisletter?: string
        huisnummertoevoeging?: string
        postcode?: string
        woonplaats?: string
      }
      inOnderzoek?: InOnderzoek
    }
  | {
      type: 'Locatie'
      datumVan?: BrpDatum
      verblijfadres?: { locatiebeschrijving?: string }
      inOnderzoek?: InOnderzoek
    }
  | {
      type: 'VerblijfplaatsBuitenland'
      datumVan?: BrpDatum
      verblijfadres?: { regel1?: string; regel2?: string; regel3?: string; land?: Waarde }
      inOnderzoek?: InOnderzoek
    }
  | { type: 'VerblijfplaatsOnbekend'; datumVan?: BrpDatum; inOnderzoek?: InOnderzoek }

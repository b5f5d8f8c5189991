import { personas } from './personas.ts'

const vol = (datum: string, langFormaat: string) => ({ type: 'Datum', datum, langFormaat }) as const
const deventer = { code: '0150', omschrijving: 'Deventer' } as const
const nederland = { code: '6030', omschrijving: 'Nederland' } as const
const man = { code: 'M', omschrijving: 'man' } as const
const vrouw = { code: 'V', omschrijving: 'vrouw' } as const
const eigenNaam = { code: 'E', omschrijving: 'eigen geslachtsnaam' } as const
const nederlandse = {
  type: 'Nationaliteit',
  nationaliteit: { code: '0001', omschrijving: 'Nederlandse' },
} as const
const woonadres = { code: 'W', omschrijving: 'woonadres' } as const

const adres = (straat: string, huisnummer: number, postcode: string) => ({
  korteStraatnaam: straat,
  officieleStraatnaam: straat,
  huisnummer,
  postcode,
  woonplaats: 'Deventer',
})

const inDeventer = (straat: string, huisnummer: number, postcode: string, sinds: ReturnType<typeof vol>) =>
  ({
    gemeenteVanInschrijving: deventer,
    datumInschrijvingInGemeente: sinds,
    verblijfplaats: {
      type: 'Adres',
      functieAdres: woonadres,
      datumVan: sinds,
      verblijfadres: adres(straat, huisnummer, postcode),
    },
  }) as const

/** A child of two who live apart. */
const mees = {
  burgerservicenummer: '999995017',
  naam: { voornamen: 'Mees', geslachtsnaam: 'Veldhuis' },
  geboorte: { datum: vol('2011-07-19', '19 juli 2011') },
} as const
const gezagOverMees = {
  type: 'GezamenlijkOuderlijkGezag',
  minderjarige: { burgerservicenummer: mees.burgerservicenummer },
  ouders: [
    { burgerservicenummer: personas.jan.bsn, naam: { volledigeNaam: 'Jan Veldhuis' } },
    { burgerservicenummer: personas.aylin.bsn, naam: { volledigeNaam: 'Aylin Kaya' } },
  ],
} as const

/** Children of Fatima; the data of the youngest are secret, and go to no school. */
const kinderen = [
  {
    burgerservicenummer: '999995029',
    geslacht: man,
    naam: { voornamen: 'Ilyas', voorvoegsel: 'el', geslachtsnaam: 'Amrani' },
    geboorte: { datum: vol('2014-09-01', '1 september 2014') },
  },
  {
    burgerservicenummer: '999995030',
    geheimhoudingPersoonsgegevens: true,
    geslacht: vrouw,
    naam: { voornamen: 'Lina', voorvoegsel: 'el', geslachtsnaam: 'Amrani' },
    geboorte: { datum: vol('2018-01-23', '23 januari 2018') },
  },
] as const

const bijFatima = {
  ...inDeventer('Voorbeeldstraat', 14, '7411AB', vol('2018-01-23', '23 januari 2018')),
  ouders: [{ naam: { voornamen: 'Fatima', voorvoegsel: 'el', geslachtsnaam: 'Amrani' } }],
} as const

/** Answers of BRP Personen 2.7 per test number: invented people, each with something that a page must explain. */
export const personen = new Map([
  [
    personas.fatima.bsn,
    {
      burgerservicenummer: personas.fatima.bsn,
      geslacht: vrouw,
      naam: {
        voornamen: 'Fatima',
        voorvoegsel: 'el',
        geslachtsnaam: 'Amrani',
        voorletters: 'F.',
        volledigeNaam: 'Fatima el Amrani',
        aanduidingNaamgebruik: eigenNaam,
      },
      geboorte: {
        datum: vol('1986-03-04', '4 maart 1986'),
        plaats: { code: 'Rabat', omschrijving: 'Rabat' },
        land: { code: '5022', omschrijving: 'Marokko' },
      },
      // two nationalities
      nationaliteiten: [
        { ...nederlandse, datumIngangGeldigheid: vol('2004-06-21', '21 juni 2004') },
        {
          type: 'Nationaliteit',
          nationaliteit: { code: '0131', omschrijving: 'Marokkaanse' },
          datumIngangGeldigheid: vol('1986-03-04', '4 maart 1986'),
        },
      ],
      ...inDeventer('Voorbeeldstraat', 14, '7411AB', vol('2015-05-01', '1 mei 2015')),
      kinderen: kinderen.map(({ burgerservicenummer, naam, geboorte }) => ({
        burgerservicenummer,
        naam,
        geboorte,
      })),
      gezag: kinderen.map(({ burgerservicenummer }) => ({
        type: 'EenhoofdigOuderlijkGezag',
        minderjarige: { burgerservicenummer },
        ouder: { burgerservicenummer: personas.fatima.bsn, naam: { volledigeNaam: 'Fatima el Amrani' } },
      })),
    },
  ],
  [
    personas.jan.bsn,
    {
      burgerservicenummer: personas.jan.bsn,
      geslacht: man,
      naam: {
        voornamen: 'Jan',
        geslachtsnaam: 'Veldhuis',
        voorletters: 'J.',
        volledigeNaam: 'Jan Veldhuis',
        aanduidingNaamgebruik: eigenNaam,
      },
      geboorte: { datum: vol('1971-11-30', '30 november 1971'), plaats: deventer, land: nederland },
      nationaliteiten: [{ ...nederlandse, datumIngangGeldigheid: vol('1971-11-30', '30 november 1971') }],
      ...inDeventer('Proefweg', 3, '7413CD', vol('2002-04-15', '15 april 2002')),
      // a child that lives with the other parent
      kinderen: [mees],
      gezag: [gezagOverMees],
    },
  ],
  [
    personas.aylin.bsn,
    {
      burgerservicenummer: personas.aylin.bsn,
      geslacht: vrouw,
      naam: {
        voornamen: 'Aylin',
        geslachtsnaam: 'Kaya',
        voorletters: 'A.',
        volledigeNaam: 'Aylin Kaya',
        aanduidingNaamgebruik: eigenNaam,
      },
      // only the year of birth is known
      geboorte: {
        datum: { type: 'JaarDatum', jaar: 1979, langFormaat: '1979' },
        land: { code: '6043', omschrijving: 'Turkije' },
      },
      nationaliteiten: [
        {
          ...nederlandse,
          datumIngangGeldigheid: { type: 'JaarMaandDatum', jaar: 1999, maand: 6, langFormaat: 'juni 1999' },
        },
      ],
      ...inDeventer('Testplein', 21, '7415EF', vol('1998-02-02', '2 februari 1998')),
      kinderen: [mees],
      gezag: [gezagOverMees],
    },
  ],
  [
    personas.piet.bsn,
    {
      burgerservicenummer: personas.piet.bsn,
      geslacht: man,
      naam: {
        voornamen: 'Pieter',
        geslachtsnaam: 'Brouwer',
        voorletters: 'P.',
        volledigeNaam: 'Pieter Brouwer',
        aanduidingNaamgebruik: eigenNaam,
      },
      geboorte: { datum: vol('1948-05-05', '5 mei 1948'), plaats: deventer, land: nederland },
      nationaliteiten: [{ ...nederlandse, datumIngangGeldigheid: vol('1948-05-05', '5 mei 1948') }],
      gemeenteVanInschrijving: deventer,
      datumInschrijvingInGemeente: vol('1948-05-05', '5 mei 1948'),
      // the address is under investigation
      verblijfplaats: {
        type: 'Adres',
        functieAdres: woonadres,
        datumVan: vol('1980-01-07', '7 januari 1980'),
        verblijfadres: { ...adres('Demolaan', 8, '7417GH'), huisletter: 'A' },
        inOnderzoek: { type: true, datumIngangOnderzoek: vol('2026-09-01', '1 september 2026') },
      },
    },
  ],
  [
    personas.sanne.bsn,
    {
      burgerservicenummer: personas.sanne.bsn,
      geheimhoudingPersoonsgegevens: true,
      geslacht: vrouw,
      naam: {
        voornamen: 'Sanne',
        voorvoegsel: 'de',
        geslachtsnaam: 'Groot',
        voorletters: 'S.',
        volledigeNaam: 'Sanne de Groot',
        aanduidingNaamgebruik: eigenNaam,
      },
      geboorte: {
        datum: vol('1990-08-17', '17 augustus 1990'),
        plaats: { code: '0193', omschrijving: 'Zwolle' },
        land: nederland,
      },
      nationaliteiten: [{ ...nederlandse, datumIngangGeldigheid: vol('1990-08-17', '17 augustus 1990') }],
      ...inDeventer('Schijnkade', 77, '7411JK', vol('2019-10-12', '12 oktober 2019')),
      partners: [
        {
          soortVerbintenis: { code: 'P', omschrijving: 'geregistreerd partnerschap' },
          naam: { voornamen: 'Robin', geslachtsnaam: 'Peters' },
          aangaanHuwelijkPartnerschap: { datum: vol('2021-06-18', '18 juni 2021') },
        },
      ],
    },
  ],
  [
    personas.noor.bsn,
    {
      burgerservicenummer: personas.noor.bsn,
      geslacht: vrouw,
      naam: {
        voornamen: 'Noor',
        geslachtsnaam: 'Bakker',
        voorletters: 'N.',
        volledigeNaam: 'Noor Bakker',
        aanduidingNaamgebruik: eigenNaam,
      },
      geboorte: { datum: vol('2009-02-11', '11 februari 2009'), plaats: deventer, land: nederland },
      nationaliteiten: [{ ...nederlandse, datumIngangGeldigheid: vol('2009-02-11', '11 februari 2009') }],
      ...inDeventer('Oefenhof', 5, '7412LM', vol('2009-02-11', '11 februari 2009')),
      ouders: [
        {
          naam: { voornamen: 'Karin', geslachtsnaam: 'Bakker' },
          geboorte: { datum: vol('1978-12-03', '3 december 1978') },
        },
        {
          naam: { voornamen: 'Tom', geslachtsnaam: 'Mulder' },
          geboorte: { datum: vol('1977-04-26', '26 april 1977') },
        },
      ],
      gezag: [{ type: 'GezamenlijkOuderlijkGezag' }],
    },
  ],
  [
    personas.kees.bsn,
    {
      burgerservicenummer: personas.kees.bsn,
      geslacht: man,
      naam: {
        voornamen: 'Cornelis',
        geslachtsnaam: 'Smit',
        voorletters: 'C.',
        volledigeNaam: 'Cornelis Smit',
        aanduidingNaamgebruik: eigenNaam,
      },
      geboorte: { datum: vol('1965-10-09', '9 oktober 1965'), plaats: deventer, land: nederland },
      nationaliteiten: [{ ...nederlandse, datumIngangGeldigheid: vol('1965-10-09', '9 oktober 1965') }],
      gemeenteVanInschrijving: deventer,
      datumInschrijvingInGemeente: vol('1965-10-09', '9 oktober 1965'),
      // a postal address: post arrives there, nobody lives there
      verblijfplaats: {
        type: 'Adres',
        functieAdres: { code: 'B', omschrijving: 'briefadres' },
        datumVan: vol('2025-03-01', '1 maart 2025'),
        verblijfadres: adres('Postpad', 1, '7411NP'),
      },
    },
  ],
  [
    personas.bram.bsn,
    {
      burgerservicenummer: personas.bram.bsn,
      geslacht: man,
      naam: {
        voornamen: 'Bram',
        geslachtsnaam: 'Janssen',
        voorletters: 'B.',
        volledigeNaam: 'Bram Janssen',
        aanduidingNaamgebruik: eigenNaam,
      },
      geboorte: { datum: vol('1983-01-20', '20 januari 1983'), plaats: deventer, land: nederland },
      nationaliteiten: [{ ...nederlandse, datumIngangGeldigheid: vol('1983-01-20', '20 januari 1983') }],
      gemeenteVanInschrijving: deventer,
      // the address is not known any more
      verblijfplaats: { type: 'VerblijfplaatsOnbekend', datumVan: vol('2026-07-01', '1 juli 2026') },
    },
  ],
  [
    personas.ruud.bsn,
    {
      burgerservicenummer: personas.ruud.bsn,
      geslacht: man,
      naam: {
        voornamen: 'Ruud',
        geslachtsnaam: 'Visser',
        voorletters: 'R.',
        volledigeNaam: 'Ruud Visser',
        aanduidingNaamgebruik: eigenNaam,
      },
      geboorte: { datum: vol('1958-06-30', '30 juni 1958'), plaats: deventer, land: nederland },
      nationaliteiten: [{ ...nederlandse, datumIngangGeldigheid: vol('1958-06-30', '30 juni 1958') }],
      verblijfplaats: {
        type: 'VerblijfplaatsBuitenland',
        datumVan: vol('2020-02-01', '1 februari 2020'),
        verblijfadres: {
          regel1: 'Calle del Ejemplo 5',
          regel2: '29001 Málaga',
          land: { code: '6037', omschrijving: 'Spanje' },
        },
      },
    },
  ],
  // nobody signs in as a child: what a school may see of them, when a parent says so
  [kinderen[0].burgerservicenummer, { ...kinderen[0], ...bijFatima }],
  [kinderen[1].burgerservicenummer, { ...kinderen[1], ...bijFatima }],
  [
    mees.burgerservicenummer,
    {
      ...mees,
      geslacht: man,
      ...inDeventer('Testplein', 21, '7415EF', vol('2011-07-19', '19 juli 2011')),
      ouders: [
        { naam: { voornamen: 'Jan', geslachtsnaam: 'Veldhuis' } },
        { naam: { voornamen: 'Aylin', geslachtsnaam: 'Kaya' } },
      ],
    },
  ],
] as const)

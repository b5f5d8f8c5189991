import { dagVan } from '#domain/datum'
import { besluit, bevestigd, gewoonBegin, ontvangen, stukkenGevraagd } from './feiten.ts'
import { type Demozaak, demozaak } from './zaak.ts'
import { zaaktypen } from './zaaktypen.ts'

/** Cases within their dates on 14 October 2026, or with a new date, or late. Facts after that day come with the clock. */
export const lopendeZaken: readonly Demozaak[] = [
  demozaak({
    d: 'D1',
    nummer: 1,
    zaaktype: zaaktypen.kapvergunning,
    van: 'fatima',
    team: 'Groen',
    feiten: [...gewoonBegin('2026-09-07', '2026-09-17'), besluit('2026-10-22', 'toegekend', 'besluit')],
  }),
  demozaak({
    d: 'D2',
    nummer: 2,
    zaaktype: zaaktypen.evenement,
    titel: {
      nl: 'Aanvraag evenement: feest op de Brink',
      en: 'Application for an event: party on the Brink',
    },
    van: 'oranje',
    gemachtigde: 'bram',
    team: 'Evenementen',
    feiten: [
      ontvangen('2026-08-31'),
      bevestigd('2026-08-31'),
      bevestigd('2026-09-01', 'gemachtigde'),
      { datum: '2026-09-01', soort: 'INGEBOEKT' },
      { datum: '2026-09-02', soort: 'BIJ_BEHANDELAAR' },
      { datum: '2026-09-10', soort: 'COMPLEET_BRIEF' },
      besluit('2026-10-19', 'toegekend', 'besluit'),
    ],
  }),
  demozaak({
    d: 'D3',
    nummer: 3,
    zaaktype: zaaktypen.evenement,
    titel: {
      nl: 'Aanvraag evenement: buurtfestival',
      en: 'Application for an event: neighbourhood festival',
    },
    van: 'wijkraad',
    gemachtigde: 'bram',
    team: 'Evenementen',
    complex: { code: 'ingewikkeld' },
    feiten: [
      ontvangen('2026-09-21'),
      bevestigd('2026-09-21'),
      bevestigd('2026-09-21', 'gemachtigde'),
      { datum: '2026-09-22', soort: 'INGEBOEKT' },
      { datum: '2026-09-23', soort: 'BIJ_BEHANDELAAR' },
      stukkenGevraagd('2026-10-02', '2026-10-23', [
        {
          naam: { nl: 'plattegrond van het terrein', en: 'map of the site' },
          waarom: {
            nl: 'Zo zien wij waar de hulpdiensten langs kunnen.',
            en: 'This shows us where the emergency services can pass.',
          },
          voorbeeld: {
            nl: 'Een tekening op schaal, met tenten, podium en nooduitgangen. Een foto ervan is goed.',
            en: 'A drawing to scale, with tents, stage and emergency exits. A photo of it is fine.',
          },
        },
        {
          naam: { nl: 'veiligheidsplan', en: 'safety plan' },
          waarom: {
            nl: 'Bij meer dan 500 bezoekers vragen wij dit altijd.',
            en: 'We always ask for this with more than 500 visitors.',
          },
          voorbeeld: {
            nl: 'Wat u doet bij brand, bij slecht weer en als iemand gewond raakt.',
            en: 'What you do in case of fire, bad weather or when somebody is hurt.',
          },
        },
      ]),
      { datum: '2026-10-20', soort: 'STUKKEN_ONTVANGEN', volledig: true, aantal: 2, door: 'gemachtigde' },
      { datum: '2026-10-26', soort: 'COMPLEET_BRIEF' },
      besluit('2026-11-24', 'toegekend', 'besluit'),
    ],
  }),
  demozaak({
    d: 'D4',
    nummer: 4,
    zaaktype: zaaktypen.dakkapel,
    van: 'jan',
    team: 'Bouwen en wonen',
    feiten: [
      ...gewoonBegin('2026-08-24', '2026-09-03'),
      {
        datum: '2026-10-07',
        soort: 'VERLENGING_NORM',
        nieuw: dagVan('2026-10-16'),
        reden: { code: 'advies', organisatie: 'Commissie Omgevingskwaliteit' },
      },
      besluit('2026-10-16', 'toegekend', 'besluit'),
    ],
  }),
  demozaak({
    d: 'D5',
    nummer: 5,
    zaaktype: zaaktypen.standplaats,
    titel: { nl: 'Aanvraag standplaats markt', en: 'Application for a market stall' },
    van: 'aylin',
    team: 'Markten',
    feiten: [
      ...gewoonBegin('2026-08-20', '2026-09-01'),
      {
        datum: '2026-10-06',
        soort: 'VERLENGING_NORM',
        nieuw: dagVan('2026-10-13'),
        reden: { code: 'drukte' },
      },
      {
        datum: '2026-10-14',
        soort: 'VERLENGING_NORM',
        nieuw: dagVan('2026-10-15'),
        reden: { code: 'drukte' },
      },
    ],
  }),
  demozaak({
    d: 'D6',
    nummer: 6,
    zaaktype: zaaktypen.parkeerkaart,
    van: 'piet',
    team: 'Parkeren',
    feiten: gewoonBegin('2026-08-07', '2026-08-19'),
  }),
  demozaak({
    d: 'D7',
    nummer: 7,
    zaaktype: zaaktypen.subsidie,
    titel: { nl: 'Aanvraag subsidie buurtfeest', en: 'Application for a neighbourhood party grant' },
    van: 'sanne',
    team: 'Subsidies',
    feiten: [
      ...gewoonBegin('2026-08-07', '2026-08-20'),
      { datum: '2026-10-06', soort: 'INGEBREKESTELLING', door: 'u' },
    ],
  }),
  demozaak({
    d: 'D9',
    nummer: 9,
    zaaktype: zaaktypen.woo,
    titel: {
      nl: 'Woo-verzoek over de herinrichting van de haven',
      en: 'Request for public information about the harbour',
    },
    van: 'jan',
    team: 'Informatie',
    feiten: gewoonBegin('2026-09-21', '2026-09-30'),
  }),
  demozaak({
    d: 'D10',
    nummer: 10,
    zaaktype: zaaktypen.bezwaar,
    titel: { nl: 'Bezwaar tegen besluit van 1 september', en: 'Objection to the decision of 1 September' },
    van: 'sanne',
    team: 'Bezwaar',
    besluitVerzonden: '2026-09-01',
    feiten: gewoonBegin('2026-09-30', '2026-10-08'),
  }),
  demozaak({
    d: 'D19',
    nummer: 19,
    zaaktype: zaaktypen.uitweg,
    van: 'piet',
    team: 'Wegen',
    feiten: gewoonBegin('2026-08-21', '2026-09-03'),
  }),
  demozaak({
    d: 'D22',
    nummer: 22,
    zaaktype: zaaktypen.monument,
    van: 'sanne',
    gemachtigde: 'wijkraad',
    team: 'Bouwen en wonen',
    feiten: [
      ...gewoonBegin('2026-09-14', '2026-09-24'),
      bevestigd('2026-09-14', 'gemachtigde'),
      { datum: '2026-10-01', soort: 'ADVIES_GEVRAAGD', organisatie: 'Monumentencommissie' },
      { datum: '2026-10-21', soort: 'ADVIES_ONTVANGEN', organisatie: 'Monumentencommissie' },
      besluit('2026-10-29', 'toegekend', 'besluit'),
    ],
  }),
]

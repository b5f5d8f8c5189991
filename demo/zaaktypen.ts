import type { NormId } from '#domain/norm'
import type { WettelijkeTermijn, Zaaktype } from '#domain/zaak'
import {
  aanvraagstappen,
  baliestappen,
  gesprekstappen,
  klachtstappen,
  productstappen,
  verhuisstappen,
  vraagstappen,
} from './stappen.ts'

const achtWeken: WettelijkeTermijn = { weken: 8, vanaf: 'ontvangst', einde: 'besluit', regel: 'awb-4-13' }
/** Whoever asks something has a promise, whatever it is about (N7: for everybody). */
const VRAGEN: readonly NormId[] = ['N7a', 'N7b']
const NORMEN_AANVRAAG: readonly NormId[] = ['N1', 'N9', 'N2', 'N3', 'N6', ...VRAGEN]

/** A request that ends in a decision within eight weeks: N4 holds, and all that goes with it. */
function aanvraag(code: string, titel: [string, string], naam: [string, string]): Zaaktype {
  return {
    code,
    titel: { nl: titel[0], en: titel[1] },
    naam: { nl: naam[0], en: naam[1] },
    hoofdnorm: 'N4',
    normen: NORMEN_AANVRAAG,
    wet: achtWeken,
    rechten: 'besluit',
    gevoelig: false,
    stappen: aanvraagstappen,
  }
}

/** A product with a promise of its own and no term in a law. */
function product(
  code: string,
  hoofdnorm: NormId,
  titel: [string, string],
  naam: [string, string],
  stap: [string, string],
): Zaaktype {
  return {
    code,
    titel: { nl: titel[0], en: titel[1] },
    naam: { nl: naam[0], en: naam[1] },
    hoofdnorm,
    normen: ['N1', 'N6', ...VRAGEN],
    wet: null,
    rechten: 'product',
    gevoelig: false,
    stappen: productstappen(...stap),
  }
}

/** What one asks for at a desk, on an appointment (P1): there the four working days begin (P2). */
function aanDeBalie(
  code: string,
  titel: [string, string],
  naam: [string, string],
  stap: [string, string],
): Zaaktype {
  return {
    ...product(code, 'P2', titel, naam, stap),
    normen: ['P1', 'N1', 'N6', ...VRAGEN],
    stappen: baliestappen(...stap),
  }
}

export const zaaktypen = {
  kapvergunning: aanvraag(
    'kapvergunning',
    ['Aanvraag kapvergunning', 'Application for a tree permit'],
    ['aanvraag voor een kapvergunning', 'tree permit application'],
  ),
  evenement: aanvraag(
    'evenement',
    ['Aanvraag evenement', 'Application for an event'],
    ['aanvraag voor een evenement', 'event application'],
  ),
  dakkapel: aanvraag(
    'dakkapel',
    ['Aanvraag dakkapel', 'Application for a dormer window'],
    ['aanvraag voor een dakkapel', 'dormer window application'],
  ),
  standplaats: aanvraag(
    'standplaats',
    ['Aanvraag standplaats', 'Application for a market stall'],
    ['aanvraag voor een standplaats', 'market stall application'],
  ),
  parkeerkaart: aanvraag(
    'gehandicaptenparkeerkaart',
    ['Aanvraag gehandicaptenparkeerkaart', 'Application for a disabled parking card'],
    ['aanvraag voor een gehandicaptenparkeerkaart', 'disabled parking card application'],
  ),
  subsidie: aanvraag(
    'subsidie',
    ['Aanvraag subsidie', 'Application for a grant'],
    ['aanvraag voor subsidie', 'grant application'],
  ),
  uitweg: aanvraag(
    'uitweg',
    ['Aanvraag uitweg', 'Application for a driveway'],
    ['aanvraag voor een uitweg', 'driveway application'],
  ),
  terras: aanvraag(
    'terras',
    ['Aanvraag terrasvergunning', 'Application for a terrace permit'],
    ['aanvraag voor een terrasvergunning', 'terrace permit application'],
  ),
  ontheffing: aanvraag(
    'ontheffing',
    ['Aanvraag ontheffing inrijden', 'Application for a driving exemption'],
    ['aanvraag voor een ontheffing', 'driving exemption application'],
  ),
  monument: aanvraag(
    'monument',
    ['Aanvraag monument verbouwen', 'Application to alter a monument'],
    ['aanvraag voor uw monument', 'monument application'],
  ),
  garage: aanvraag(
    'garage',
    ['Aanvraag garage bouwen', 'Application to build a garage'],
    ['aanvraag voor een garage', 'garage application'],
  ),
  wmo: {
    ...aanvraag(
      'wmo',
      ['Aanvraag hulp thuis', 'Application for help at home'],
      ['aanvraag voor hulp', 'application for help'],
    ),
    gevoelig: true,
  },
  uittreksel: product(
    'uittreksel',
    'P4b',
    ['Aanvraag uittreksel', 'Request for an extract'],
    ['aanvraag voor een uittreksel', 'request for an extract'],
    ['Wij sturen uw uittreksel', 'We send your extract'],
  ),
  uittrekselMeteen: product(
    'uittreksel-meteen',
    'P4a',
    ['Aanvraag uittreksel', 'Request for an extract'],
    ['aanvraag voor een uittreksel', 'request for an extract'],
    ['Uw uittreksel is er meteen', 'Your extract is there at once'],
  ),
  parkeervergunning: product(
    'parkeervergunning',
    'P6',
    ['Aanvraag parkeervergunning', 'Application for a parking permit'],
    ['parkeervergunning', 'parking permit'],
    ['Uw parkeervergunning geldt meteen', 'Your parking permit holds at once'],
  ),
  parkeervergunningMetStukken: aanvraag(
    'parkeervergunning-met-stukken',
    ['Aanvraag parkeervergunning', 'Application for a parking permit'],
    ['aanvraag voor een parkeervergunning', 'application for a parking permit'],
  ),
  paspoort: aanDeBalie(
    'paspoort',
    ['Aanvraag paspoort', 'Application for a passport'],
    ['paspoort', 'passport'],
    ['Uw paspoort ligt klaar bij de balie', 'Your passport is ready at the desk'],
  ),
  identiteitskaart: aanDeBalie(
    'identiteitskaart',
    ['Aanvraag identiteitskaart', 'Application for an identity card'],
    ['identiteitskaart', 'identity card'],
    ['Uw identiteitskaart ligt klaar bij de balie', 'Your identity card is ready at the desk'],
  ),
  rijbewijs: aanDeBalie(
    'rijbewijs',
    ['Aanvraag rijbewijs', 'Application for a driving licence'],
    ['rijbewijs', 'driving licence'],
    ['Uw rijbewijs ligt klaar bij de balie', 'Your driving licence is ready at the desk'],
  ),
  reisdocumenten: aanDeBalie(
    'reisdocumenten',
    ['Aanvraag reisdocumenten', 'Application for travel documents'],
    ['set documenten', 'set of documents'],
    ['Uw documenten liggen klaar bij de balie', 'Your documents are ready at the desk'],
  ),
  verhuizing: {
    ...product(
      'verhuizing',
      'P3',
      ['Verhuizing doorgeven', 'Report a move'],
      ['melding dat u verhuist', 'report that you move'],
      ['', ''],
    ),
    normen: ['N1', 'N9', 'N2', 'N3', 'P5', 'N6', ...VRAGEN],
    stappen: verhuisstappen,
  },
  terugbellen: {
    ...product(
      'terugbellen',
      'N7a',
      ['Verzoek om terug te bellen', 'Request to call you back'],
      ['verzoek', 'request'],
      ['', ''],
    ),
    normen: ['N7b'],
    rechten: 'melding',
    stappen: vraagstappen('Wij bellen u terug', 'We call you back'),
  },
  vraag: {
    ...product(
      'vraag',
      'N7b',
      ['Vraag over uw aanvraag', 'Question about your application'],
      ['vraag', 'question'],
      ['', ''],
    ),
    normen: ['N7a'],
    rechten: 'melding',
    stappen: vraagstappen('Wij schrijven u een antwoord', 'We write you an answer'),
  },
  woo: {
    ...aanvraag(
      'woo-verzoek',
      ['Woo-verzoek', 'Request for public information'],
      ['Woo-verzoek', 'request for public information'],
    ),
    wet: {
      weken: 4,
      vanaf: 'ontvangst',
      einde: 'besluit',
      verlenging: { weken: 2, grond: 'Woo art. 4.4 lid 2' },
      regel: 'woo-4-4',
    },
    rechten: 'woo',
  },
  bezwaar: {
    ...aanvraag('bezwaar', ['Bezwaar', 'Objection'], ['bezwaar', 'objection']),
    wet: {
      weken: 6,
      vanaf: 'einde_bezwaartermijn',
      einde: 'besluit',
      verlenging: { weken: 6, grond: 'Awb art. 7:10 lid 1, met een commissie' },
      regel: 'awb-7-10',
    },
    rechten: 'bezwaar',
  },
  geldzorgen: {
    ...aanvraag(
      'geldzorgen',
      ['Hulp bij geldzorgen', 'Help with money worries'],
      ['vraag om hulp', 'request for help'],
    ),
    normen: ['N1', 'N9', 'N6', ...VRAGEN],
    wet: { weken: 4, vanaf: 'ontvangst', einde: 'gesprek', regel: 'wgs-4' },
    gevoelig: true,
    stappen: gesprekstappen,
  },
  geldzorgenSpoed: {
    ...aanvraag(
      'geldzorgen-spoed',
      ['Hulp bij geldzorgen', 'Help with money worries'],
      ['vraag om hulp', 'request for help'],
    ),
    normen: ['N1', 'N9', 'N6', ...VRAGEN],
    wet: { weken: 0, werkdagen: 3, vanaf: 'ontvangst', einde: 'gesprek', regel: 'wgs-4' },
    gevoelig: true,
    stappen: gesprekstappen,
  },
  melding: {
    ...product(
      'melding',
      'N7b',
      ['Melding over de straat', 'Report about the street'],
      ['melding', 'report'],
      ['Wij lossen het op', 'We solve it'],
    ),
    hoofdnorm: null,
    normen: ['N1', 'N9', ...VRAGEN],
    rechten: 'melding',
  },
  evenementMelding: {
    ...product(
      'evenement-melding',
      'N7b',
      ['Melding klein evenement', 'Report of a small event'],
      ['melding van een klein evenement', 'report of a small event'],
      ['Wij bekijken uw melding', 'We look at your report'],
    ),
    hoofdnorm: null,
    rechten: 'melding',
  },
  gegevens: {
    ...product(
      'gegevens-kloppen-niet',
      'N7b',
      ['Uw gegevens kloppen niet', 'Your data are not right'],
      ['vraag om uw gegevens te verbeteren', 'request to correct your data'],
      ['Wij verbeteren uw gegevens', 'We correct your data'],
    ),
    hoofdnorm: null,
    normen: ['N1', 'N2', 'N3', ...VRAGEN],
  },
  klacht: {
    ...aanvraag('klacht', ['Klacht', 'Complaint'], ['klacht', 'complaint']),
    normen: ['N1', 'N9', 'N6', ...VRAGEN],
    wet: {
      weken: 6,
      vanaf: 'ontvangst',
      einde: 'antwoord',
      verlenging: { weken: 4, grond: 'Awb art. 9:11 lid 2' },
      regel: 'awb-9-11',
    },
    rechten: 'klacht',
    stappen: klachtstappen,
  },
} as const satisfies Record<string, Zaaktype>

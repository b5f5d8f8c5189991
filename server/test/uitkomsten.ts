import type { Antwoorden } from '#domain/formulier'

type Uitkomst = { soort: string; normen: string; belofte: string | null; wet: string | null }

/**
 * What each form becomes (forms C7, norm × form matrix), sent on Wednesday 14 October 2026. Where a form has more than one
 * outcome, each of them. N3 and N7 begin with documents and with a question. F3 has a suite of its own, F11 and F12 begin on a
 * case.
 */
export const UITKOMSTEN: readonly [formulier: string, keuze: Antwoorden, Uitkomst][] = [
  [
    'uittreksel-brp',
    { hoe: 'post' },
    // the promise begins at the payment
    { soort: 'uittreksel', normen: 'P4b N1 N6', belofte: null, wet: null },
  ],
  [
    'uittreksel-brp',
    { hoe: 'balie' },
    { soort: 'uittreksel-meteen', normen: 'P4a N1 N6', belofte: '2026-10-14', wet: null },
  ],
  ['verhuizing', {}, { soort: 'verhuizing', normen: 'P3 N1 N2 N6 N9 P5', belofte: '2026-10-15', wet: null }],
  // from a later day: one day after that, and 1 November is a Sunday
  [
    'verhuizing',
    { datum: '31-10-2026' },
    { soort: 'verhuizing', normen: 'P3 N1 N2 N6 N9 P5', belofte: '2026-11-02', wet: null },
  ],
  [
    'parkeervergunning',
    { plek: 'nee' },
    { soort: 'parkeervergunning', normen: 'P6 N1 N6', belofte: null, wet: null },
  ],
  [
    'parkeervergunning',
    { van_wie: 'lease' },
    {
      soort: 'parkeervergunning-met-stukken',
      normen: 'N4 N1 N2 N6 N9',
      belofte: '2026-12-02',
      wet: '2026-12-09',
    },
  ],
  [
    'bezwaar',
    { besluit: 'anders' },
    { soort: 'bezwaar', normen: 'N4 N1 N2 N6 N9', belofte: null, wet: '2026-11-25' },
  ],
  ['woo-verzoek', {}, { soort: 'woo-verzoek', normen: 'N4 N1 N2 N6 N9', belofte: null, wet: '2026-11-11' }],
  [
    'geldzorgen',
    { snel: ['geen'] },
    { soort: 'geldzorgen', normen: 'N4 N1 N6 N9', belofte: null, wet: '2026-11-11' },
  ],
  [
    'geldzorgen',
    { snel: ['uit_huis'] },
    { soort: 'geldzorgen-spoed', normen: 'N4 N1 N6 N9', belofte: null, wet: '2026-10-19' },
  ],
  [
    'evenement',
    {},
    { soort: 'evenement', normen: 'N4 N1 N2 N6 N9', belofte: '2026-12-02', wet: '2026-12-09' },
  ],
  [
    'evenement',
    { check: ['geen'] },
    { soort: 'evenement-melding', normen: 'N1 N6', belofte: null, wet: null },
  ],
  ['melding', {}, { soort: 'melding', normen: 'N1 N9', belofte: null, wet: null }],
  ['klacht', {}, { soort: 'klacht', normen: 'N4 N1 N6 N9', belofte: null, wet: '2026-11-25' }],
  [
    'gegevens-kloppen-niet',
    {},
    { soort: 'gegevens-kloppen-niet', normen: 'N1 N2', belofte: null, wet: null },
  ],
]

import { expect, test } from 'vitest'
import { demodata } from './data.ts'

/** The promises of each kind of case that a form becomes (forms C7, norm × form matrix; S17). N4 without a length stays in it. */
const MATRIX = {
  uittreksel: 'P4b N1 N6 N7',
  'uittreksel-meteen': 'P4a N1 N6 N7',
  verhuizing: 'P3 P5 N1 N2 N3 N6 N7 N9',
  paspoort: 'P1 P2 N1 N6 N7',
  identiteitskaart: 'P1 P2 N1 N6 N7',
  rijbewijs: 'P1 P2 N1 N6 N7',
  reisdocumenten: 'P1 P2 N1 N6 N7',
  parkeervergunning: 'P6 N1 N6 N7',
  'parkeervergunning-met-stukken': 'N1 N2 N3 N4 N6 N7 N9',
  bezwaar: 'N1 N2 N3 N4 N6 N7 N9',
  'woo-verzoek': 'N1 N2 N3 N4 N6 N7 N9',
  geldzorgen: 'N1 N4 N6 N7 N9',
  'geldzorgen-spoed': 'N1 N4 N6 N7 N9',
  evenement: 'N1 N2 N3 N4 N6 N7 N9',
  melding: 'N1 N7 N9',
  klacht: 'N1 N4 N6 N7 N9',
  'gegevens-kloppen-niet': 'N1 N2 N3 N7',
}

test.each(Object.entries(MATRIX))('%s has the promises of the matrix', (code, normen) => {
  const zaaktype = demodata.zaaktypen.find((een) => een.code === code)
  const heeft = [zaaktype?.hoofdnorm, ...(zaaktype?.normen ?? [])].flatMap((norm) => norm ?? [])
  const ids = heeft.map((norm) => (norm.startsWith('N7') ? 'N7' : norm))
  expect([...new Set(ids)].toSorted()).toEqual(normen.split(' ').toSorted())
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beloftenOf } from './beloften.ts'
import { maakKalender } from './kalender.ts'
import type { Gebeurtenis } from './gebeurtenis.ts'
import { handtekeningkopVan, kopVan } from './kop.ts'
import { getekendOp, handtekeningVan, isHandtekeningstuk, TEKENDAGEN } from './medeondertekening.ts'
import type { Norm } from './norm.ts'
import { stukkenlijstVan } from './stukken.ts'
import { takenVan } from './taken.ts'
import { normen as vergunning, zaakMet } from './test/willekeurig.ts'

const kalender = maakKalender({ sluitingsdagen: [] })
/** A Wednesday. */
const DAG = 20_740
const UITERLIJK = DAG + TEKENDAGEN

const ontvangen: Gebeurtenis = { id: 'o', dag: DAG, door: 'u', soort: 'ONTVANGEN' }
const gevraagd: Gebeurtenis = {
  id: 'h',
  dag: DAG,
  door: 'gemeente',
  soort: 'HANDTEKENING_GEVRAAGD',
  naam: 'T. Mulder',
  uiterlijk: UITERLIJK,
}
const gezet = (dag: number): Gebeurtenis => ({
  id: 'g',
  dag,
  door: 'ander',
  soort: 'HANDTEKENING_GEZET',
  naam: 'T. Mulder',
})
const geweigerd = (dag: number): Gebeurtenis => ({
  id: 'w',
  dag,
  door: 'ander',
  soort: 'HANDTEKENING_GEWEIGERD',
  naam: 'T. Mulder',
})
const papier = (dag: number, stuk = 'handtekening-h'): Gebeurtenis => ({
  id: 'p',
  dag,
  door: 'u',
  soort: 'STUKKEN_ONTVANGEN',
  stukken: [stuk],
})
const standOp = (vandaag: number, ...later: Gebeurtenis[]) =>
  handtekeningVan([ontvangen, gevraagd, ...later], vandaag)?.stand

describe('how a signature stands', () => {
  test('nobody was asked', () => {
    expect(handtekeningVan([ontvangen], DAG)).toBeNull()
    expect(getekendOp([ontvangen])).toBeUndefined()
  })

  test.each([
    ['on the last day one can still sign', UITERLIJK, [], 'gevraagd'],
    ['the day after one cannot', UITERLIJK + 1, [], 'verlopen'],
    ['signed', DAG + 30, [gezet(DAG + 2)], 'gezet'],
    ['refused, also after the last day', DAG + 30, [geweigerd(DAG + 2)], 'geweigerd'],
    ['refused, and then on paper', DAG + 30, [geweigerd(DAG + 2), papier(DAG + 3)], 'anders'],
    ['on paper, after the last day', DAG + 30, [papier(DAG + 20)], 'anders'],
    ['another document is no signature', DAG, [papier(DAG, 'ontbreekt-0')], 'gevraagd'],
  ] as const)('%s', (_, vandaag, later, stand) => {
    expect(standOp(vandaag, ...later)).toBe(stand)
  })

  test('asked again: what came of the first time does not count', () => {
    const weer: Gebeurtenis = { ...gevraagd, id: 'h2', dag: DAG + 5, uiterlijk: DAG + 19 }
    expect(standOp(DAG + 5, geweigerd(DAG + 2), weer)).toBe('gevraagd')
    expect(standOp(DAG + 6, geweigerd(DAG + 2), weer, papier(DAG + 6))).toBe('gevraagd')
  })
})

const product: Norm = {
  id: 'P4b',
  versie: 1,
  geldigVanaf: 0,
  bron: 'test',
  doelPercentage: 98,
  status: 'vastgesteld',
  ontvanger: 'aanvrager',
  begin: 'ONTVANGEN',
  eind: 'GEREED',
  duur: 3,
  eenheid: 'werkdag',
}
const productzaak = (later: readonly Gebeurtenis[]) => {
  const zaak = zaakMet([ontvangen, gevraagd, ...later])
  return {
    ...zaak,
    zaaktype: { ...zaak.zaaktype, hoofdnorm: 'P4b' as const, normen: ['P4b' as const], wet: null },
  }
}

describe('what follows from it', () => {
  const teDoen = fc.array(
    fc.tuple(fc.constantFrom(gezet, geweigerd, papier), fc.integer({ min: 0, max: 30 })),
    { maxLength: 3 },
  )
  const gebeurd = teDoen.map((feiten) =>
    feiten
      .map(([maak, na], i): Gebeurtenis => ({ ...maak(DAG + na), id: `e${i}` }))
      .sort((a, b) => a.dag - b.dag),
  )

  test('a promise on a product begins when all signed, and not before', () => {
    fc.assert(
      fc.property(gebeurd, fc.integer({ min: 0, max: 40 }), (later, na) => {
        const vandaag = DAG + na
        const zaak = productzaak(later)
        const b = beloftenOf(zaak, [product], kalender, vandaag)
        const getekend = getekendOp(zaak.gebeurtenissen.filter(({ dag }) => dag <= vandaag))
        expect(b.hoofd.start).toBe(getekend)
        // as long as somebody must sign it is never us who are late, and what to do is said in one way
        const wacht = getekend === null
        expect(b.toestand.startsWith('wacht_op')).toBe(wacht)
        expect(handtekeningkopVan(zaak, b) !== null).toBe(wacht)
        const stuk = stukkenlijstVan(zaak, b)?.stukken.some(isHandtekeningstuk) ?? false
        expect(stuk).toBe(wacht)
        expect(takenVan(zaak, b).length).toBe(b.toestand === 'wacht_op_u' ? 1 : 0)
      }),
    )
  })

  test('the term of the law does not wait for it: nobody asked the applicant for a document', () => {
    fc.assert(
      fc.property(gebeurd, fc.integer({ min: 0, max: 40 }), (later, na) => {
        const zonder = beloftenOf(zaakMet([ontvangen]), vergunning, kalender, DAG + na)
        const met = beloftenOf(zaakMet([ontvangen, gevraagd, ...later]), vergunning, kalender, DAG + na)
        expect([met.hoofd.wet, met.hoofd.nu]).toEqual([zonder.hoofd.wet, zonder.hoofd.nu])
      }),
    )
  })

  test.each([
    ['in time', UITERLIJK, [], 'handtekening'],
    ['over', UITERLIJK + 1, [], 'handtekening_verlopen'],
    ['refused', DAG + 1, [geweigerd(DAG + 1)], 'handtekening_geweigerd'],
  ] as const)('the headline says whom we wait for: %s', (_, vandaag, later, sleutel) => {
    const zaak = productzaak(later)
    const kop = kopVan(zaak, beloftenOf(zaak, [product], kalender, vandaag))
    expect([kop.sleutel, kop.params.organisatie]).toEqual([sleutel, 'T. Mulder'])
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dagVan, datumVan } from './datum.ts'
import {
  blokkadeVan,
  geldtTot,
  leeftijdOp,
  moetAntwoorden,
  TOESTEMMINGSVELDEN,
  type Toestemmingsgebeurtenis,
  toestemmingVan,
  voorletters,
  voorlettersVan,
} from './toestemming.ts'

const velden = fc.subarray([...TOESTEMMINGSVELDEN], { minLength: 2 })
const verloop = fc.record({ na: fc.integer({ min: 0, max: 6 }) })
const later = fc.oneof(
  fc.record({ soort: fc.constant('gegeven' as const), velden, wacht: verloop }),
  fc.record({
    soort: fc.constantFrom('geweigerd', 'ingetrokken', 'gekopieerd', 'verwijderd'),
    velden,
    wacht: verloop,
  }),
)
const geschiedenis = fc.record({
  gevraagd: velden,
  duur: fc.integer({ min: 0, max: 45 }),
  stappen: fc.array(later, { minLength: 1, maxLength: 4 }),
  mag: velden,
  dagen: fc.integer({ min: 0, max: 30 }),
  isWeg: fc.integer({ min: 0, max: 9 }).map((een) => een === 0),
})

const BEGIN = dagVan('2026-10-14')
const grond = { nl: '', en: '' }

/**
 * The same rules once more, as somebody would follow them with a calendar: day by day, with a switch that goes on when consent
 * is given in time, and off for good when it is taken back or the last day is over.
 */
function metDeHand(
  gebeurtenissen: readonly Toestemmingsgebeurtenis[],
  gevraagd: readonly string[],
  mag: readonly string[],
  { duur, laatsteDag }: { duur: number; laatsteDag: number },
  vandaag: number,
): string[] {
  let open: readonly string[] | null = null
  let isBeslist = false
  for (let dag = BEGIN; dag <= vandaag; dag += 1) {
    if (dag > laatsteDag) return []
    for (const een of gebeurtenissen.filter((gebeurtenis) => gebeurtenis.dag === dag)) {
      const isOpTijd = dag <= Math.min(BEGIN + 14, BEGIN + duur)
      if (een.soort === 'ingetrokken' && open) return []
      if (!isBeslist && isOpTijd && (een.soort === 'gegeven' || een.soort === 'geweigerd')) {
        isBeslist = true
        if (een.soort === 'gegeven') open = een.velden
      }
    }
  }
  const ja = open ?? []
  return gevraagd.filter((veld) => ja.includes(veld) && mag.includes(veld))
}

test('a school never sees more than was asked, allowed, permitted by configuration and valid at that moment: 10,000 histories', () => {
  let zag = 0
  fc.assert(
    fc.property(geschiedenis, fc.integer({ min: 0, max: 35 }), (een, na) => {
      let dag = BEGIN
      const gebeurtenissen: Toestemmingsgebeurtenis[] = [
        { soort: 'gevraagd', dag, velden: een.gevraagd, tot: BEGIN + een.duur },
      ]
      for (const { soort, velden: gekozen, wacht } of een.stappen) {
        dag += wacht.na
        gebeurtenissen.push(
          soort === 'gegeven' ? { soort, dag, velden: gekozen } : { soort: soort as 'geweigerd', dag },
        )
      }
      const vandaag = BEGIN + na
      const ontvanger = een.isWeg
        ? undefined
        : { velden: een.mag.map((veld) => ({ veld, grond })), dagen: een.dagen }
      const tot = gebeurtenissen.filter((gebeurtenis) => gebeurtenis.dag <= vandaag)
      const { zichtbaar, stand } = toestemmingVan(tot, ontvanger, vandaag)
      const mag = een.isWeg ? [] : een.mag
      const laatste = BEGIN + Math.min(een.duur, een.isWeg ? 0 : een.dagen)
      expect(zichtbaar).toEqual(
        metDeHand(tot, een.gevraagd, mag, { duur: een.duur, laatsteDag: laatste }, vandaag),
      )
      for (const veld of zichtbaar) {
        expect(een.gevraagd).toContain(veld)
        expect(mag).toContain(veld)
        expect(
          tot.some((gebeurtenis) => gebeurtenis.soort === 'gegeven' && gebeurtenis.velden.includes(veld)),
        ).toBe(true)
        expect(vandaag).toBeLessThanOrEqual(laatste)
      }
      if (stand !== 'gegeven') expect(zichtbaar).toEqual([])
      if (zichtbaar.length > 0) zag += 1
    }),
    { seed: 20261014, numRuns: 10_000 },
  )
  // a rule that shows nothing at all would pass too
  expect(zag).toBeGreaterThan(500)
})

test.each([
  ['gevraagd', [], 14],
  ['onbeantwoord', [], 15],
  ['gegeven', [{ soort: 'gegeven', dag: BEGIN, velden: ['naam'] }], 30],
  ['verlopen', [{ soort: 'gegeven', dag: BEGIN, velden: ['naam'] }], 31],
  ['geweigerd', [{ soort: 'geweigerd', dag: BEGIN }], 3],
  // too late: then nobody decided
  ['onbeantwoord', [{ soort: 'gegeven', dag: BEGIN + 15, velden: ['naam'] }], 16],
  [
    'ingetrokken',
    [
      { soort: 'gegeven', dag: BEGIN, velden: ['naam'] },
      { soort: 'ingetrokken', dag: BEGIN },
    ],
    0,
  ],
] as const)('a request is %s', (stand, daarna, na) => {
  const vraag = { soort: 'gevraagd', dag: BEGIN, velden: ['naam', 'adres'], tot: BEGIN + 30 } as const
  const ontvanger = { velden: [{ veld: 'naam' as const, grond }], dagen: 30 }
  expect(toestemmingVan([vraag, ...daarna], ontvanger, BEGIN + na).stand).toBe(stand)
})

test('what a school took over is asked back when it ended, until it says that it is gone', () => {
  const gegeven = [
    { soort: 'gevraagd', dag: BEGIN, velden: ['naam'], tot: BEGIN + 30 },
    { soort: 'gegeven', dag: BEGIN, velden: ['naam'] },
    { soort: 'gekopieerd', dag: BEGIN + 1 },
  ] as const
  const stand = (...daarna: readonly Toestemmingsgebeurtenis[]) =>
    toestemmingVan([...gegeven, ...daarna], { velden: [], dagen: 30 }, BEGIN + 2)
  const gestopt = { soort: 'ingetrokken', dag: BEGIN + 2 } as const
  const bewaard = { soort: 'bewaard', dag: BEGIN + 2 } as const
  expect(stand().kopie).toEqual({ op: BEGIN + 1, antwoord: null, antwoordOp: null })
  expect([stand(), stand(gestopt), stand(gestopt, bewaard)].map(moetAntwoorden)).toEqual([false, true, true])
  const weg = stand(gestopt, bewaard, { soort: 'verwijderd', dag: BEGIN + 2 })
  expect([weg.kopie?.antwoord, moetAntwoorden(weg)]).toEqual(['verwijderd', false])
})

test('D17: asked on 14 October for 30 days, a school can look until and including 13 November', () => {
  const vraag = { soort: 'gevraagd', dag: BEGIN, velden: ['naam'], tot: BEGIN + 90 } as const
  const { geldigTot } = toestemmingVan([vraag], { velden: [], dagen: 30 }, BEGIN)
  expect(datumVan(geldigTot)).toBe('2026-11-13')
})

test.each([
  ['a parent with custody of a child under 16', { zelf: false, leeftijd: 15, heeftGezag: true }, null],
  [
    'a parent of whom the BRP does not say so',
    { zelf: false, leeftijd: 15, heeftGezag: false },
    'gezag_onduidelijk',
  ],
  ['a parent of a child of 16', { zelf: false, leeftijd: 16, heeftGezag: true }, 'beslist_zelf'],
  ['somebody of 16', { zelf: true, leeftijd: 16, heeftGezag: false }, null],
  ['somebody of 15', { zelf: true, leeftijd: 15, heeftGezag: false }, 'ouder_beslist'],
] as const)('who decides: %s', (_, wie, verwacht) => {
  expect(blokkadeVan({ ...wie, geheim: false })).toBe(verwacht)
  // secret data go nowhere; that they are secret is for who could decide, and for nobody else
  expect(blokkadeVan({ ...wie, geheim: true })).toBe(verwacht ?? 'geheim')
})

test('an age is counted to the day', () => {
  const op = (datum: string) => leeftijdOp('2010-10-14', dagVan(datum))
  expect([op('2026-10-13'), op('2026-10-14'), op('2027-01-01')]).toEqual([15, 16, 16])
  expect([
    leeftijdOp('2008-02-29', dagVan('2026-02-28')),
    leeftijdOp('2008-02-29', dagVan('2026-03-01')),
  ]).toEqual([17, 18])
})

test('initials are the same with and without dots, and come of every first name', () => {
  expect([
    voorletters('J.P.'),
    voorletters('j p'),
    voorlettersVan('Jan Pieter'),
    voorlettersVan('Anne-Fleur'),
  ]).toEqual(['JP', 'JP', 'JP', 'AF'])
  expect(voorlettersVan('Émile')).toBe(voorletters('é.'))
})

test('what a parent allowed ends on the day before the child is 16; what it allowed itself does not', () => {
  expect([geldtTot('2010-10-20', false), geldtTot('2008-02-29', false)]).toEqual([
    dagVan('2026-10-19'),
    dagVan('2024-02-29'),
  ])
  expect(geldtTot('2010-10-20', true)).toBeUndefined()
  const vraag = { soort: 'gevraagd', dag: BEGIN, velden: ['naam'], tot: BEGIN + 30 } as const
  const gegeven = { soort: 'gegeven', dag: BEGIN, velden: ['naam'], tot: BEGIN + 5 } as const
  const ontvanger = { velden: [{ veld: 'naam' as const, grond }], dagen: 30 }
  const stand = (na: number) => toestemmingVan([vraag, gegeven], ontvanger, BEGIN + na).stand
  expect([stand(5), stand(6)]).toEqual(['gegeven', 'verlopen'])
})

test('a receiver that was taken out sees nothing, and what was decided stays decided', () => {
  const gebeurtenissen = [
    { soort: 'gevraagd', dag: BEGIN, velden: ['naam'], tot: BEGIN + 30 },
    { soort: 'gegeven', dag: BEGIN + 2, velden: ['naam'] },
  ] as const
  const { stand, zichtbaar, gaf } = toestemmingVan(gebeurtenissen, undefined, BEGIN + 3)
  expect([stand, zichtbaar, gaf]).toEqual(['verlopen', [], ['naam']])
})

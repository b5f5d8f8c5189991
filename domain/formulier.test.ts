import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dagVan } from './datum.ts'
import {
  type Antwoorden,
  doorlopen,
  type Formulier,
  stapNaast,
  type Veld,
  verschillen,
  type Voorwaarde,
} from './formulier.ts'
import { eersteOnaf, foutenIn, foutenVan, type Invulhulp } from './veldfout.ts'
import { datumUit, getalUit } from './veldwaarde.ts'

const HULP: Invulhulp = { vandaag: dagVan('2026-10-14'), bekend: [] }

const t = (nl: string) => ({ nl, en: nl })
const keuze = (id: string, waarden: readonly string[], meer: Partial<Veld> = {}): Veld => ({
  id,
  soort: 'keuze',
  label: t(id),
  opties: waarden.map((waarde) => ({ waarde, label: t(waarde) })),
  ...meer,
})
const veld = (id: string, soort: Veld['soort'], meer: Partial<Veld> = {}): Veld => ({
  id,
  soort,
  label: t(id),
  ...meer,
})
const stap = (id: string, velden: readonly Veld[], als?: readonly Voorwaarde[]) => ({
  id,
  vraag: t(id),
  velden,
  ...(als && { als }),
})
const FORMULIER: Formulier = {
  id: 'proef',
  versie: 1,
  titel: t('Proef'),
  samenvatting: t(''),
  voorWie: t(''),
  nodig: [],
  anders: t(''),
  verstuur: t(''),
  daarna: [],
  zaaktype: 'klacht',
  team: 'Proef',
  stappen: [
    stap('eerst', [keuze('a', ['ja', 'nee']), keuze('b', ['x', 'y'], { als: [{ veld: 'a', is: ['ja'] }] })]),
    stap('dan', [veld('c', 'tekst', { langst: 5 })], [{ veld: 'b', is: ['y'] }]),
    stap('laatst', [veld('d', 'datum', { optioneel: true }), veld('e', 'email')]),
  ],
}
const namen = (antwoorden: Antwoorden) => doorlopen(FORMULIER, antwoorden).stappen.map(({ id }) => id)

describe('steps', () => {
  test('a step shows when its condition holds, and a choice that hides it hides what depends on that', () => {
    expect(namen({})).toEqual(['eerst', 'laatst'])
    expect(namen({ a: 'ja', b: 'y' })).toEqual(['eerst', 'dan', 'laatst'])
    // b was answered before a became "nee": it does not count, so neither does the step behind it
    expect(namen({ a: 'nee', b: 'y' })).toEqual(['eerst', 'laatst'])
  })

  test('answers that no longer count are left out, and so is what is only spaces', () => {
    const { tellend } = doorlopen(FORMULIER, { a: 'nee', b: 'y', c: 'weg', d: '  ', e: 'a@b.nl' })
    expect(tellend).toEqual({ a: 'nee', e: 'a@b.nl' })
  })

  test('next and back follow the steps that show', () => {
    const { stappen } = doorlopen(FORMULIER, { a: 'nee' })
    expect(stapNaast(stappen, 'eerst', 1)?.id).toBe('laatst')
    expect(stapNaast(stappen, 'laatst', -1)?.id).toBe('eerst')
    expect(stapNaast(stappen, 'laatst', 1)).toBeNull()
    expect(stapNaast(stappen, 'dan', 1)).toBeNull()
  })

  test('somebody goes on in the first step that is not right', () => {
    expect(eersteOnaf(FORMULIER, { a: 'ja', b: 'y', c: 'te lang', e: 'a@b.nl' }, HULP)?.id).toBe('dan')
    expect(eersteOnaf(FORMULIER, { a: 'nee', e: 'a@b.nl' }, HULP)).toBeNull()
  })

  test('of two copies the fields that differ are named', () => {
    const gelijk = { a: 'ja', e: ['een'] }
    expect(verschillen(FORMULIER, gelijk, { a: 'ja', e: 'een', d: '' })).toEqual([])
    expect(verschillen(FORMULIER, gelijk, { a: 'nee', c: 'x' }).map(({ id }) => id)).toEqual(['a', 'c', 'e'])
  })
})

describe('conditions and ends', () => {
  const met = (stappen: Formulier['stappen']): Formulier => ({ ...FORMULIER, stappen })
  const uitleg = [t('Dit is er niet voor.')]

  test('a condition can name a number, or what it is not, and all of several must hold', () => {
    const formulier = met([
      stap('s', [veld('n', 'getal', { optioneel: true }), keuze('k', ['x', 'y'])]),
      stap('groot', [veld('g', 'tekst')], [{ veld: 'n', vanaf: 500 }]),
      stap('geen_x', [veld('h', 'tekst')], [{ veld: 'k', niet: ['x'] }]),
      stap(
        'beide',
        [veld('i', 'tekst')],
        [
          { veld: 'n', vanaf: 500 },
          { veld: 'k', is: ['x'] },
        ],
      ),
    ])
    const stappen = (antwoorden: Antwoorden) => doorlopen(formulier, antwoorden).stappen.map(({ id }) => id)
    expect(stappen({})).toEqual(['s'])
    expect(stappen({ n: '499', k: 'x' })).toEqual(['s'])
    expect(stappen({ n: '1.500', k: 'x' })).toEqual(['s', 'groot', 'beide'])
    expect(stappen({ n: '500', k: 'y' })).toEqual(['s', 'groot', 'geen_x'])
  })

  test('nothing comes after an end, and a form that ends there cannot be sent', () => {
    const formulier = met([
      stap('s', [keuze('k', ['x', 'y'])]),
      { ...stap('weg', [], [{ veld: 'k', is: ['y'] }]), uitleg, einde: true },
      { ...stap('weten', []), uitleg },
      stap('t', [veld('v', 'tekst')]),
    ])
    const { stappen } = doorlopen(formulier, { k: 'y', v: 'a' })
    expect(stappen.map(({ id }) => id)).toEqual(['s', 'weg'])
    expect(eersteOnaf(formulier, { k: 'y', v: 'a' }, HULP)?.id).toBe('weg')
    // a step of words alone is a step, and asks nothing
    expect(doorlopen(formulier, { k: 'x' }).stappen.map(({ id }) => id)).toEqual(['s', 'weten', 't'])
    expect(eersteOnaf(formulier, { k: 'x', v: 'a' }, HULP)).toBeNull()
  })
})

describe('errors', () => {
  const foutBij = (soort: Veld, antwoord?: string | string[]) =>
    foutenVan(stap('s', [soort]), antwoord === undefined ? {} : { [soort.id]: antwoord }, HULP)[soort.id] ??
    null

  test.each<[string, Veld, (string | string[])[], (string | string[] | undefined)[]]>([
    ['kies', keuze('k', ['ja', 'nee']), ['ja'], [undefined, '', 'misschien']],
    ['kies', keuze('k', ['ja', 'nee'], { soort: 'keuzes' }), ['ja', ['ja', 'nee']], [[], ['ja', 'x']]],
    ['leeg', veld('v', 'tekst', { langst: 5 }), ['vijf!', ' x'], [undefined, '   ']],
    ['te_lang', veld('v', 'regels', { langst: 5 }), ['vijf!'], ['zes!!!']],
    [
      'telefoon',
      veld('v', 'telefoon'),
      ['06-12 34.56 78', '+31 6 12345678'],
      ['12', 'bel mij', '06123456789012345'],
    ],
    ['email', veld('v', 'email'), ['a@b.nl', ' jan.de-vries@post.example.nl '], ['a@b', 'jan', 'a b@c.nl']],
    ['datum', veld('v', 'datum'), ['14-10-2026', '1 1 2026'], ['31-02-2026', 'gisteren', '2026-10-14']],
    // two weeks around Wednesday 14 October 2026
    [
      'te_vroeg',
      veld('v', 'datum', { vroegst: -5, laatst: 28 }),
      ['09-10-2026', '11-11-2026'],
      ['08-10-2026'],
    ],
    ['te_laat', veld('v', 'datum', { vroegst: -5, laatst: 28 }), ['14-10-2026'], ['12-11-2026']],
    ['getal', veld('v', 'getal'), ['0', '1.500', '12 000'], ['twee', '-1', '1,5', '12345678901']],
    ['te_klein', veld('v', 'getal', { minst: 1, meest: 20 }), ['1'], ['0']],
    ['te_groot', veld('v', 'getal', { minst: 1, meest: 20 }), ['20'], ['21']],
    ['postcode', veld('v', 'postcode'), ['7411 AB', '7411ab'], ['0411 AB', '7411', '7411 ABC']],
    ['kenteken', veld('v', 'kenteken'), ['AB-12-CD', '1 abc 23', 'G001BB'], ['ABCDEF', 'AB-12-C', '123456']],
    ['vorm', veld('v', 'bekend', { gegeven: 'naam' }), [''], ['Iemand anders']],
    ['vorm', veld('v', 'tekst', { langst: 5 }), ['a'], [['a', 'b']]],
  ])('%s', (fout, een, goed, verkeerd) => {
    expect(goed.map((antwoord) => foutBij(een, antwoord))).toEqual(goed.map(() => null))
    expect(verkeerd.map((antwoord) => foutBij(een, antwoord))).toEqual(verkeerd.map(() => fout))
  })

  test('what is optional may be left open, and is looked at when it is not', () => {
    expect(foutBij(veld('v', 'datum', { optioneel: true }))).toBeNull()
    expect(foutBij(veld('v', 'datum', { optioneel: true }), 'x')).toBe('datum')
  })

  test('a choice out of a list of somebody is right when it is in their list', () => {
    const een = veld('v', 'keuze', { uit: 'zaken', opties: [{ waarde: 'anders', label: t('anders') }] })
    const eigen = [{ waarde: 'ZAAK-2026-1000001', label: t('Kap') }]
    const fout = (antwoord: string) =>
      foutenVan(
        stap('s', [een]),
        { v: antwoord },
        {
          ...HULP,
          bekend: [{ veld: 'v', bron: 'zaken', stand: 'gevonden', opties: eigen }],
        },
      )
    expect(fout('ZAAK-2026-1000001')).toEqual({})
    expect(fout('anders')).toEqual({})
    expect(fout('ZAAK-2026-1000002')).toEqual({ v: 'kies' })
  })

  test('a number is whole, with or without dots', () => {
    expect(['1.500', '07', 'x'].map(getalUit)).toEqual([1500, 7, null])
  })

  test('a date becomes a day of the calendar', () => {
    expect(['4-1-2026', '29.02.2028', '29-02-2026'].map(datumUit)).toEqual(['2026-01-04', '2028-02-29', null])
  })
})

describe('properties', () => {
  const antwoord = fc.oneof(
    fc.constantFrom('ja', 'nee', 'x', 'y', 'a@b.nl', '14-10-2026', '', ' '),
    fc.string({ maxLength: 8 }),
    fc.array(fc.string({ maxLength: 4 }), { maxLength: 3 }),
  )
  const antwoorden = fc.dictionary(
    fc.constantFrom('a', 'b', 'c', 'd', 'e', 'constructor', '__proto__'),
    antwoord,
  )
  const vast = { seed: 20261014, numRuns: 2_000 }

  test('what counts is enough: asked again with only that, the same shows and the same is wrong', () => {
    fc.assert(
      fc.property(antwoorden, (gegeven) => {
        const eerst = doorlopen(FORMULIER, gegeven)
        expect(doorlopen(FORMULIER, eerst.tellend)).toEqual(eerst)
        expect(foutenIn(FORMULIER, eerst.tellend, HULP)).toEqual(foutenIn(FORMULIER, gegeven, HULP))
      }),
      vast,
    )
  })

  test('nothing counts that does not show, and the form can be sent when no step is wrong', () => {
    fc.assert(
      fc.property(antwoorden, (gegeven) => {
        const { stappen, tellend } = doorlopen(FORMULIER, gegeven)
        const zichtbaar = stappen.flatMap(({ velden }) => velden.map(({ id }) => id))
        expect(Object.keys(tellend).filter((id) => !zichtbaar.includes(id))).toEqual([])
        expect(eersteOnaf(FORMULIER, gegeven, HULP) === null).toBe(
          Object.keys(foutenIn(FORMULIER, gegeven, HULP)).length === 0,
        )
      }),
      vast,
    )
  })
})

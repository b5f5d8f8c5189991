import { expect, test } from 'vitest'
import type { Persoon } from '#server/brp/persoon'
import { woontOp } from './woont-op.ts'

const op = (verblijfadres: object, functie = 'W'): Persoon => ({
  verblijfplaats: { type: 'Adres', functieAdres: { code: functie }, verblijfadres },
})
const ADRES = { postcode: '7417GH', huisnummer: 8, huisletter: 'A', huisnummertoevoeging: 'bis' }
const GETYPT = { postcode: '7417 gh', huisnummer: 8, toevoeging: 'a-BIS' }

test.each([
  ['as it is typed', op(ADRES), GETYPT, true],
  ['another number', op(ADRES), { ...GETYPT, huisnummer: 9 }, false],
  ['another postal code', op(ADRES), { ...GETYPT, postcode: '7417GJ' }, false],
  ['without its addition', op(ADRES), { ...GETYPT, toevoeging: '' }, false],
  ['where only post arrives', op(ADRES, 'B'), GETYPT, false],
  ['an address that is not known', { verblijfplaats: { type: 'VerblijfplaatsOnbekend' } }, GETYPT, false],
  ['abroad', { verblijfplaats: { type: 'VerblijfplaatsBuitenland' } }, GETYPT, false],
  ['nowhere', {}, { postcode: '', huisnummer: 0, toevoeging: '' }, false],
] as const)('who lives at an address: %s', (_, persoon, adres, woont) => {
  expect(woontOp(persoon as Persoon, adres)).toBe(woont)
})

import { expect, test } from 'vitest'
import { gezagOver, gezagstand } from './gezag.ts'
import type { Persoon } from './persoon.ts'

const IK = '999991723'
const ANDER = '999992235'
const KIND = '999995017'
const ouder = (burgerservicenummer: string, volledigeNaam = 'A. Kaya') => ({
  burgerservicenummer,
  naam: { volledigeNaam },
})
const met = (gezag: object): Persoon => ({
  burgerservicenummer: IK,
  gezag: [{ type: '', minderjarige: { burgerservicenummer: KIND }, ...gezag }],
})
const samen = { type: 'GezamenlijkOuderlijkGezag', ouders: [ouder(IK), ouder(ANDER)] }

test.each([
  ['two parents', met(samen), { bsn: ANDER, naam: 'A. Kaya' }],
  ['only this parent', met({ type: 'EenhoofdigOuderlijkGezag', ouder: ouder(IK) }), 'alleen'],
  ['only the other parent', met({ type: 'EenhoofdigOuderlijkGezag', ouder: ouder(ANDER) }), null],
  ['two others', met({ ...samen, ouders: [ouder(ANDER), ouder('999993653')] }), null],
  ['an other parent without a number', met({ ...samen, ouders: [ouder(IK), { naam: {} }] }), null],
  ['of another child', met({ ...samen, minderjarige: { burgerservicenummer: '999995029' } }), null],
  ['a guardian', met({ type: 'Voogdij' }), null],
  ['not known', {}, null],
] as const)('custody of a child: %s', (_, persoon, verwacht) => {
  expect(gezagOver(persoon as Persoon, { burgerservicenummer: KIND })).toEqual(verwacht)
})

test('a child whose number is not known is not somebody else', () => {
  expect(gezagOver(met({ ...samen, minderjarige: {} }), {})).toBeNull()
})

test('custody that the BRP cannot tell is not the same as none', () => {
  const stand = (gezag: object) => gezagstand(met(gezag), { burgerservicenummer: KIND })
  expect(stand({ type: 'GezagNietTeBepalen' })).toBe('onduidelijk')
  expect(stand({ type: 'EenhoofdigOuderlijkGezag', ouder: ouder(ANDER) })).toBe('niet')
  expect(stand(samen)).toBe('heeft')
  expect(gezagstand({}, {})).toBe('niet')
})

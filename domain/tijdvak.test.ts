import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dagVan } from './datum.ts'
import { tijdstipVan, tijdvakcode, tijdvakUit } from './tijdvak.ts'

const iso = (datum: string, tijd: string) => new Date(tijdstipVan(dagVan(datum), tijd)).toISOString()

test('a time on the clock here is the moment that it is, in winter and in summer', () => {
  expect(iso('2026-10-23', '09:40')).toBe('2026-10-23T07:40:00.000Z')
  // from the last Sunday of October it is winter
  expect(iso('2026-10-25', '09:40')).toBe('2026-10-25T08:40:00.000Z')
  expect(iso('2027-03-27', '09:00')).toBe('2027-03-27T08:00:00.000Z')
  expect(iso('2027-03-28', '09:00')).toBe('2027-03-28T07:00:00.000Z')
})

test('the moment is that of the time zone of the Netherlands, on every day', () => {
  const klok = new Intl.DateTimeFormat('nl', {
    timeZone: 'Europe/Amsterdam',
    hour: '2-digit',
    minute: '2-digit',
  })
  fc.assert(
    fc.property(fc.integer({ min: dagVan('2020-01-01'), max: dagVan('2040-01-01') }), (dag) => {
      expect(klok.format(tijdstipVan(dag, '09:30'))).toBe('09:30')
    }),
  )
})

test('a time is written as a word and read back, and anything else is no time', () => {
  const tijdvak = { balie: 'olst-wijhe', dag: dagVan('2026-10-20'), tijd: '09:40' }
  expect(tijdvakcode(tijdvak)).toBe('olst-wijhe_2026-10-20_09:40')
  expect(tijdvakUit(tijdvakcode(tijdvak))).toEqual(tijdvak)
  for (const geen of ['', 'deventer', 'deventer_2026-02-30_09:00', 'deventer_2026-10-20_25:00', 'a_b_c'])
    expect(tijdvakUit(geen)).toBeNull()
})

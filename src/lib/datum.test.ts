import { describe, expect, test } from 'vitest'
import { dagInWoorden, datumInWoorden, maandInWoorden, periodeInWoorden, verschuif } from './datum.ts'
import { geldInWoorden } from './geld.ts'
import { locale, talen } from './taal.ts'

describe('a date in words', () => {
  test('names the day of the week, in the language of the page', () => {
    expect(datumInWoorden('2026-10-26', 'nl')).toBe('maandag 26 oktober 2026')
    expect(datumInWoorden('2026-10-26', 'en')).toBe('Monday 26 October 2026')
  })

  test('is the same day in every time zone, also on the days when the clock changes', () => {
    expect(datumInWoorden('2026-03-29', 'nl')).toBe('zondag 29 maart 2026')
    expect(datumInWoorden('2027-01-01', 'nl')).toBe('vrijdag 1 januari 2027')
  })

  test('a period says that its last day counts', () => {
    expect(periodeInWoorden('2026-10-02', '2026-10-23', 'nl')).toBe(
      '2 oktober 2026 tot en met 23 oktober 2026',
    )
  })

  test('every name is the one that the browser has for it', () => {
    for (let dag = 0; dag < 365; dag += 1) {
      const datum = verschuif('2026-01-01', dag)
      for (const taal of talen) {
        const inIntl = (options: Intl.DateTimeFormatOptions) =>
          new Date(datum).toLocaleDateString(locale[taal], { ...options, timeZone: 'UTC' })
        expect(maandInWoorden(datum, taal)).toBe(`${inIntl({ month: 'long' })} 2026`)
        expect(dagInWoorden(datum, taal)).toBe(inIntl({ weekday: 'long' }))
        expect(dagInWoorden(datum, taal, 'short')).toBe(inIntl({ weekday: 'short' }))
      }
    }
  })

  test('a month stands without a day', () => {
    expect(maandInWoorden('2026-10', 'en')).toBe('October 2026')
  })
})

test('a date moves over the end of a month and of a leap February', () => {
  expect(verschuif('2026-10-31', 1)).toBe('2026-11-01')
  expect(verschuif('2028-03-01', -1)).toBe('2028-02-29')
})

test('an amount in cents reads as euros', () => {
  // the space after the sign does not break
  expect(geldInWoorden(7490, 'nl')).toBe('€\u00a074,90')
  expect(geldInWoorden(144_200, 'nl')).toBe('€\u00a01.442,00')
  expect(geldInWoorden(7490, 'en')).toBe('€74.90')
})

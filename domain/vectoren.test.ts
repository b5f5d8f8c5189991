import { describe, expect, test } from 'vitest'
import { dagVan, datumVan } from './datum.ts'
import { bedragNa, dwangsomOp } from './dwangsom.ts'
import { type Kalender, maakKalender } from './kalender.ts'
import {
  einddagDagen,
  einddagWeken,
  eindeBezwaartermijn,
  terugNaarWerkdag,
  vooruitNaarWerkdag,
  werkdagNa,
} from './termijn.ts'

const kalender = maakKalender({ sluitingsdagen: [] })
const metGoedeVrijdag = maakKalender({ sluitingsdagen: [], openOp: ['goede_vrijdag'] })
const met5Mei = maakKalender({ sluitingsdagen: [], openOp: ['bevrijdingsdag'] })

const werkdagen = (start: string, aantal: number, k: Kalender = kalender) =>
  datumVan(werkdagNa(k, dagVan(start), aantal))
const weken = (start: string, aantal: number, pauze = 0) => {
  const { ruw, uiterlijk } = einddagWeken(kalender, dagVan(start), aantal, pauze)
  return { ruw: datumVan(ruw), uiterlijk: datumVan(uiterlijk) }
}
/** N4: a week before the raw end of eight weeks, back to a working day. */
const belofte = (start: string, pauze = 0) => datumVan(terugNaarWerkdag(kalender, dagVan(start) + 49 + pauze))

describe('test vectors of the promises', () => {
  test('T1 N1 over Easter, Good Friday closed', () => expect(werkdagen('2026-04-02', 3)).toBe('2026-04-09'))
  test('T2 N1 over Easter, Good Friday open: two calendars', () => {
    expect(werkdagen('2026-04-02', 3, metGoedeVrijdag)).toBe('2026-04-08')
    expect(metGoedeVrijdag.isAtwVrij(dagVan('2026-04-03'))).toBe(true)
  })
  test('T3 N9', () => expect(werkdagen('2026-04-02', 2)).toBe('2026-04-08'))
  test('T4 N2 and N2 complex, Koningsdag in between', () => {
    expect(werkdagen('2026-04-02', 10)).toBe('2026-04-20')
    expect(werkdagen('2026-04-02', 15)).toBe('2026-04-28')
  })
  test('T5 eight weeks and N4', () => {
    expect(weken('2026-04-02', 8).uiterlijk).toBe('2026-05-28')
    expect(belofte('2026-04-02')).toBe('2026-05-21')
  })
  test('T6 pause from a list on 16 April to completion on 29 April', () => {
    expect(weken('2026-04-02', 8, 12).uiterlijk).toBe('2026-06-09')
    expect(belofte('2026-04-02', 12)).toBe('2026-06-02')
  })
  test('T7 N3, 5 May closed and open', () => {
    expect(werkdagen('2026-04-29', 5)).toBe('2026-05-07')
    expect(werkdagen('2026-04-29', 5, met5Mei)).toBe('2026-05-06')
  })
  test('T8 plain autumn case', () => {
    expect(werkdagen('2026-09-07', 3)).toBe('2026-09-10')
    expect(werkdagen('2026-09-07', 2)).toBe('2026-09-09')
    expect(werkdagen('2026-09-07', 10)).toBe('2026-09-21')
    expect(werkdagen('2026-09-07', 15)).toBe('2026-09-28')
    expect(weken('2026-09-07', 8).uiterlijk).toBe('2026-11-02')
    expect(belofte('2026-09-07')).toBe('2026-10-26')
  })
  test('T9 the law ends on Christmas; the promise is counted from the raw end', () => {
    expect(weken('2026-10-30', 8)).toEqual({ ruw: '2026-12-25', uiterlijk: '2026-12-28' })
    expect(belofte('2026-10-30')).toBe('2026-12-18')
  })
  test('T10 P2', () => {
    expect(werkdagen('2026-12-01', 4)).toBe('2026-12-07')
    expect(werkdagen('2026-12-23', 4)).toBe('2026-12-30')
  })
  test('T11 P4b before Pentecost', () => expect(werkdagen('2026-05-22', 3)).toBe('2026-05-28'))
  test('T12 P3 on Saturday', () =>
    expect(datumVan(vooruitNaarWerkdag(kalender, dagVan('2026-09-12') + 1))).toBe('2026-09-14'))
  test('T13 P5', () => expect(werkdagen('2026-09-10', 2)).toBe('2026-09-14'))
  test('T14 N7a and N7b', () => {
    expect(werkdagen('2026-09-11', 1)).toBe('2026-09-14')
    expect(werkdagen('2026-09-12', 3)).toBe('2026-09-16')
  })
  test('T15 objection', () => {
    const einde = eindeBezwaartermijn(kalender, dagVan('2026-09-01'))
    expect(datumVan(einde)).toBe('2026-10-13')
    expect(weken(datumVan(einde), 6).uiterlijk).toBe('2026-11-24')
    expect(weken(datumVan(einde), 12).uiterlijk).toBe('2027-01-05')
  })
  test('T16 Woo', () => {
    expect(weken('2026-09-07', 4).uiterlijk).toBe('2026-10-05')
    expect(weken('2026-09-07', 6).uiterlijk).toBe('2026-10-19')
  })
  test('T17 complaint', () => {
    expect(weken('2026-09-07', 6).uiterlijk).toBe('2026-10-19')
    expect(weken('2026-09-07', 10).uiterlijk).toBe('2026-11-16')
  })
  test('T18 debt help', () => {
    expect(weken('2026-09-07', 4).uiterlijk).toBe('2026-10-05')
    expect(werkdagen('2026-09-07', 3)).toBe('2026-09-10')
  })
  test('T19 the whole penalty is € 1.442', () => expect(bedragNa(42)).toBe(144_200))
})

describe('worked examples of the law', () => {
  test.each([
    ['2026-03-02', 8, 0, '2026-04-27', '2026-04-28', 'Koningsdag'],
    ['2026-03-10', 8, 0, '2026-05-05', '2026-05-06', '5 May'],
    ['2026-03-20', 8, 0, '2026-05-15', '2026-05-18', 'decree day and weekend'],
    ['2026-02-06', 8, 0, '2026-04-03', '2026-04-07', 'Good Friday to Easter Monday'],
    ['2026-03-02', 8, 13, '2026-05-10', '2026-05-11', 'asked 16 March, complete 30 March'],
    ['2026-03-02', 8, 28, '2026-05-25', '2026-05-26', 'set term to 13 April unused; Pentecost'],
    ['2026-01-31', 26, 0, '2026-08-01', '2026-08-01', 'longer than twelve weeks does not move'],
    ['2026-02-07', 12, 0, '2026-05-02', '2026-05-04', 'twelve weeks is the limit'],
  ])('received %s, %i weeks, %i days still: %s becomes %s (%s)', (start, aantal, pauze, ruw, uiterlijk) => {
    expect(weken(start, aantal, pauze)).toEqual({ ruw, uiterlijk })
  })

  test('decision on 2 April 2026: objection runs over Hemelvaart and its decree day', () =>
    expect(datumVan(eindeBezwaartermijn(kalender, dagVan('2026-04-02')))).toBe('2026-05-18'))

  test.each([
    ['2026-04-24', '2026-04-30', 'Koningsdag'],
    ['2026-05-01', '2026-05-07', '5 May'],
    ['2026-05-12', '2026-05-18', 'a decree day is a working day'],
  ])('three working days from %s is %s (%s)', (start, einde) => expect(werkdagen(start, 3)).toBe(einde))

  test('an office that closes on the decree day of 15 May counts one day more', () => {
    const dicht = maakKalender({ sluitingsdagen: ['2026-05-15'] })
    expect(werkdagen('2026-05-12', 3, dicht)).toBe('2026-05-19')
  })

  test('four working days from 2 April 2026 is not the P4D of a register', () =>
    expect(werkdagen('2026-04-02', 4)).toBe('2026-04-10'))

  test('a term of three days over Christmas is lengthened (Atw art. 2)', () =>
    expect(datumVan(einddagDagen(kalender, dagVan('2026-12-24'), 3).uiterlijk)).toBe('2026-12-29'))

  test('term to 28 April, notice of default on 4 May: the penalty runs from 19 May', () => {
    const { eersteDag } = dwangsomOp(dagVan('2026-04-28'), dagVan('2026-05-04'), dagVan('2026-05-20'))
    expect(datumVan(eersteDag)).toBe('2026-05-19')
  })
})

describe('the calendar', () => {
  test.each([
    [2013, '2013-04-30', 'koninginnedag'],
    [2014, '2014-04-26', 'koningsdag'],
    [2025, '2025-04-26', 'koningsdag'],
    [2026, '2026-04-27', 'koningsdag'],
    [2016, '2016-05-05', 'hemelvaartsdag'],
    [2038, '2038-06-14', 'tweede_pinksterdag'],
  ])('%i: %s is %s', (_jaar, datum, naam) => expect(kalender.naamVan(dagVan(datum), 'atw')).toBe(naam))

  test('26 April 2027, before a Tuesday Koningsdag, is no decree day', () =>
    expect(kalender.isAtwVrij(dagVan('2027-04-26'))).toBe(false))

  test('knows which years have no decree data', () => {
    expect(kalender.besluitdagenBekend(dagVan('2026-06-01'))).toBe(true)
    expect(kalender.besluitdagenBekend(dagVan('2029-06-01'))).toBe(false)
    expect(kalender.besluitdagenBekend(dagVan('2021-06-01'))).toBe(false)
  })

  test('a day outside its years is an error and not a guess', () =>
    expect(() => kalender.isWerkdag(dagVan('2101-01-01'))).toThrow('2100'))
})

import { expect, test } from 'vitest'
import { countOver, type Figure, report } from './figure.ts'
import { median } from './median.ts'

const figure = (value: number): Figure => ({ name: 'content', value, limit: 1400, unit: 'ms' })

test('a figure at its limit is within it, one above is over', () => {
  expect(countOver([figure(1400), figure(1401)])).toBe(1)
  expect(report([figure(900)])).toMatch(/^ {2}ok {3}content +900 ms +at most 1400 ms$/)
})

test('a figure that must be reached is over when it falls short', () => {
  const rate = (value: number): Figure => ({ name: 'first page', value, atLeast: 500, unit: 'req/s' })
  expect(countOver([rate(500), rate(499)])).toBe(1)
  expect(report([rate(499)])).toMatch(/^ {2}OVER first page +499 req\/s +at least 500 req\/s$/)
})

test('a figure without a limit is printed and judged by nothing', () => {
  const beside: Figure = { name: 'the same on PGlite', value: 61.4, unit: 'req/s', note: 'beside it' }
  expect(countOver([beside])).toBe(0)
  expect(report([beside])).toMatch(/^ +the same on PGlite +61 req\/s +beside it$/)
})

test('a measurement that failed is over, and never looks like a good one', () => {
  expect(countOver([figure(median([]))])).toBe(1)
  expect(countOver([{ name: 'rate', value: Number.NaN, atLeast: 500, unit: 'req/s' }])).toBe(1)
  expect(countOver([{ name: 'beside it', value: Number.NaN, unit: 'req/s' }])).toBe(1)
})

test('the median is the middle one, the better of two middles', () => {
  expect(median([900, 100, 500])).toBe(500)
  expect(median([1, 2, 3, 4])).toBe(2)
})

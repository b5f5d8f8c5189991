import { expect, test } from 'vitest'
import { countOver, type Figure, report } from './figure.ts'
import { median } from './median.ts'

const figure = (value: number): Figure => ({ name: 'content', value, limit: 1400, unit: 'ms' })

test('a figure at its limit is within it, one above is over', () => {
  expect(countOver([figure(1400), figure(1401)])).toBe(1)
  expect(report([figure(900)])).toMatch(/^ {2}ok {3}content +900 ms +at most 1400 ms$/)
})

test('a measurement that failed is over, and never looks like a good one', () => {
  expect(countOver([figure(median([]))])).toBe(1)
})

test('the median is the middle one, the better of two middles', () => {
  expect(median([900, 100, 500])).toBe(500)
  expect(median([1, 2, 3, 4])).toBe(2)
})

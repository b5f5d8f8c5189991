import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countPlaywright, countVitest, readCounts } from './reports.mjs'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pip-reports-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function reportOf(content: object) {
  const file = join(folder, 'report.json')
  await writeFile(file, JSON.stringify(content))
  return file
}

const green = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0 }

test('counts the tests of vitest', async () => {
  expect(readCounts(await reportOf(green), 0, countVitest)).toEqual({ passed: 3, failed: 0, skipped: 1 })
})

test('a test of Playwright that passed only the second time counts as failed', async () => {
  const report = await reportOf({ stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 0 } })
  expect(readCounts(report, 1, countPlaywright)).toEqual({ passed: 5, failed: 3, skipped: 0 })
})

test('a run that broke off is a failure, with or without a report', async () => {
  expect(readCounts(await reportOf(green), 1, countVitest).failed).toBe(1)
  expect(readCounts(join(folder, 'none.json'), 1, countVitest).failed).toBe(1)
})

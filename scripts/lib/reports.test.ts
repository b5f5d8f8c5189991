import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inProject } from './paths.mjs'
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

const green = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0, testResults: [] }

test('counts the tests of vitest', async () => {
  expect(readCounts(await reportOf(green), 0, countVitest)).toEqual({
    passed: 3,
    failed: 0,
    skipped: 1,
    failures: [],
    again: [],
  })
})

test('a test that passed only the second time counts as passed, and is named', async () => {
  const spec = (results: object[]) => ({
    title: 'is there',
    ok: true,
    tests: [{ projectName: 'phone-nl', results }],
  })
  const specs = [spec([{ error: { message: 'took too long' } }, {}]), spec([{}])]
  const stats = { expected: 5, unexpected: 0, flaky: 1, skipped: 0 }
  const report = await reportOf({ stats, suites: [{ title: 'a.spec.ts', specs }] })
  expect(readCounts(report, 0, countPlaywright)).toEqual({
    passed: 6,
    failed: 0,
    skipped: 0,
    failures: [],
    again: ['[phone-nl] a.spec.ts > is there\n    took too long'],
  })
  const assertionResults = [
    { status: 'passed', fullName: 'the slow one', failureMessages: ['took too long'] },
    { status: 'passed', fullName: 'the good one', failureMessages: [] },
  ]
  const testResults = [{ name: inProject('server/a.db.test.ts'), status: 'passed', assertionResults }]
  expect(countVitest({ ...green, testResults })).toMatchObject({
    failures: [],
    again: ['server/a.db.test.ts > the slow one\n    took too long'],
  })
})

test('a run that broke off is a failure, with or without a report', async () => {
  expect(readCounts(await reportOf(green), 1, countVitest).failed).toBe(1)
  expect(readCounts(join(folder, 'none.json'), 1, countVitest).failed).toBe(1)
})

test('each failure is named with where it stands and the first lines of what it said', () => {
  const testResults = [
    {
      name: inProject('server/a.test.ts'),
      status: 'failed',
      message: '',
      assertionResults: [
        { status: 'passed', fullName: 'the good one', failureMessages: [] },
        {
          status: 'failed',
          fullName: 'the bad one',
          failureMessages: ['\u001b[31mexpected 1\u001b[39m\n\n  to be 2'],
        },
      ],
    },
    { name: inProject('server/b.test.ts'), status: 'failed', message: 'no such file', assertionResults: [] },
  ]
  expect(countVitest({ ...green, testResults }).failures).toEqual([
    'server/a.test.ts > the bad one\n    expected 1\n    to be 2',
    'server/b.test.ts\n    no such file',
  ])
  const bad = {
    title: 'is quick',
    ok: false,
    tests: [{ projectName: 'phone-nl', results: [{ error: { message: 'took too long' } }] }],
  }
  const good = { title: 'is there', ok: true, tests: [{ projectName: 'phone-nl', results: [{}] }] }
  const suites = [{ title: 'a.spec.ts', specs: [], suites: [{ title: 'a page', specs: [good, bad] }] }]
  const stats = { expected: 1, unexpected: 1, flaky: 0, skipped: 0 }
  expect(countPlaywright({ stats, suites }).failures).toEqual([
    '[phone-nl] a.spec.ts > a page > is quick\n    took too long',
  ])
})

import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { root } from './paths.mjs'

/**
 * `failures`: a line or more for each test that failed, to be said again at the very end of the run. `again`: the same
 * for each that passed only the second time. It counts as passed, because a busy machine is no mistake of ours, and it is
 * named all the same: one that comes back in run after run is a mistake.
 * @typedef {{ passed: number, failed: number, skipped: number, failures: string[], again: string[] }} Counts
 */

/** @type {Counts} */
export const NOTHING = { passed: 0, failed: 0, skipped: 0, failures: [], again: [] }

const FIRST_LINES = 6

/** @param {string} name @param {string | undefined} message what it said, with colours and a stack. */
function failure(name, message = '') {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => line.trim())
  return [name, ...lines.slice(0, FIRST_LINES).map((line) => `    ${line.trim()}`)].join('\n')
}

/** @param {any} report what vitest's JSON reporter wrote. @returns {Counts} */
export function countVitest({ testResults = [], ...report }) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: testResults.flatMap(failuresOfFile),
    again: testResults.flatMap((file) => triesThatFailed(file, 'passed')),
  }
}

/** A file that could not run at all has no tests that failed, only a message of its own. */
function failuresOfFile(file) {
  const failed = triesThatFailed(file, 'failed')
  return failed.length === 0 && file.status === 'failed'
    ? [failure(relative(root, file.name), file.message)]
    : failed
}

/** Of the tests that ended with this status: what they said the first time that they failed. */
function triesThatFailed({ name, assertionResults }, status) {
  return assertionResults
    .filter((test) => test.status === status && test.failureMessages?.length > 0)
    .map((test) => failure(`${relative(root, name)} > ${test.fullName}`, test.failureMessages[0]))
}

/** @param {any} report what Playwright's JSON reporter wrote. @returns {Counts} */
export function countPlaywright({ stats, suites = [] }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    failures: suites.flatMap((suite) => failuresOfSuite(suite, [], false)),
    again: suites.flatMap((suite) => failuresOfSuite(suite, [], true)),
  }
}

/** `ok`: whether the test passed in the end. */
function failuresOfSuite({ title, specs = [], suites = [] }, path, ok) {
  const here = [...path, title]
  return [
    ...specs
      .filter((spec) => spec.ok === ok)
      .flatMap((spec) => spec.tests.flatMap((test) => failuresOfTest(test, [...here, spec.title]))),
    ...suites.flatMap((suite) => failuresOfSuite(suite, here, ok)),
  ]
}

function failuresOfTest({ projectName, results }, path) {
  return results
    .filter((result) => result.error)
    .map((result) => failure(`[${projectName}] ${path.join(' > ')}`, result.error.message))
}

/**
 * The counts of one run of tests. A run that broke off counts as one failure, so that a crash can never look
 * like "no failures".
 * @param {string} file the JSON report
 * @param {number} code the exit code of the run
 * @param {(report: any) => Counts} count
 * @returns {Counts}
 */
export function readCounts(file, code, count) {
  let counts = NOTHING
  try {
    counts = count(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return { ...counts, failed: 1 }
  }
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

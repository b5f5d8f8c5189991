import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { root } from './paths.mjs'

/**
 * `failures`: a line or more for each test that failed, to be said again at the very end of the run.
 * @typedef {{ passed: number, failed: number, skipped: number, failures: string[] }} Counts
 */

const FIRST_LINES = 6

/** @param {string} name @param {string | undefined} message what it said, with colours and a stack. */
function failure(name, message = '') {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => line.trim())
  return [name, ...lines.slice(0, FIRST_LINES).map((line) => `    ${line.trim()}`)].join('\n')
}

/** @param {any} report what vitest's JSON reporter wrote. @returns {Counts} */
export function countVitest(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: (report.testResults ?? []).flatMap(failuresOfFile),
  }
}

/** A file that could not run at all has no tests that failed, only a message of its own. */
function failuresOfFile({ name, status, message, assertionResults }) {
  const file = relative(root, name)
  const failed = assertionResults.filter((test) => test.status === 'failed')
  if (failed.length === 0 && status === 'failed') return [failure(file, message)]
  return failed.map((test) => failure(`${file} > ${test.fullName}`, test.failureMessages[0]))
}

/** @param {any} report what Playwright's JSON reporter wrote; a flaky test failed once, so it counts as failed. @returns {Counts} */
export function countPlaywright({ stats, suites = [] }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
    failures: suites.flatMap((suite) => failuresOfSuite(suite, [])),
  }
}

function failuresOfSuite({ title, specs = [], suites = [] }, path) {
  const here = [...path, title]
  return [
    ...specs
      .filter((spec) => !spec.ok)
      .flatMap((spec) => spec.tests.flatMap((test) => failuresOfTest(test, [...here, spec.title]))),
    ...suites.flatMap((suite) => failuresOfSuite(suite, here)),
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
  let counts = { passed: 0, failed: 0, skipped: 0, failures: [] }
  try {
    counts = count(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return { ...counts, failed: 1 }
  }
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

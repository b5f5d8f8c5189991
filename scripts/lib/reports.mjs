import { readFileSync } from 'node:fs'

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/** @param {any} report what vitest's JSON reporter wrote. @returns {Counts} */
export function countVitest(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** @param {any} report what Playwright's JSON reporter wrote; a flaky test failed once, so it counts as failed. @returns {Counts} */
export function countPlaywright({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }
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
  let counts = { passed: 0, failed: 0, skipped: 0 }
  try {
    counts = count(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return { ...counts, failed: 1 }
  }
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

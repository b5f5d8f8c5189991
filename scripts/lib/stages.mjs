import { mkdirSync, rmSync } from 'node:fs'
import { BUILDS, ensureBuild } from './build.mjs'
import { CHECKS, runChecks } from './checks.mjs'
import { ensureChromium } from './chromium.mjs'
import { inProject } from './paths.mjs'
import { ensurePostgres } from './postgres.mjs'
import { countPlaywright, countVitest, NOTHING, readCounts } from './reports.mjs'
import { say, seconds, step, Stop } from './say.mjs'
import { capture } from './spawn.mjs'
import { toolPath } from './tools.mjs'

/** @typedef {import('./reports.mjs').Counts} Counts */

/** Runs a test tool that writes a JSON report; its own output is shown only when something failed. */
async function runTests(title, tool, args, { count, env }) {
  const report = inProject('.cache', `${tool}.json`)
  mkdirSync(inProject('.cache'), { recursive: true })
  rmSync(report, { force: true })
  let last = ''
  const { code, output } = await step(
    title,
    () =>
      capture(process.execPath, [toolPath(tool), ...args], {
        env: { ...process.env, ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
        onOutput: (text) => (last = text.trim().split('\n').at(-1) ?? last),
      }),
    () => (last ? `, ${last}` : ''),
  )
  const counts = readCounts(report, code, count)
  if (counts.failed > 0) say(output.trimEnd())
  return counts
}

/** @returns {Promise<Counts>} */
async function checks() {
  const start = Date.now()
  say('• Checking types, lint, formatting, unused code, import arrows and the contract …')
  const failed = await runChecks(Object.keys(CHECKS), 40)
  say(`  took ${seconds(start)}`)
  return { ...NOTHING, failed }
}

/** @returns {Promise<Counts>} */
async function unit({ install }) {
  await ensurePostgres({ install })
  return runTests('Running the unit, component and database tests', 'vitest', UNIT_ARGS, {
    count: countVitest,
  })
}

const UNIT_ARGS = ['run', '--reporter=dot', '--reporter=json', '--outputFile.json=.cache/vitest.json']

/** @returns {Promise<Counts>} */
async function build() {
  await ensureBuild(BUILDS.app)
  // one browser test runs the API inside the browser
  await ensureBuild(BUILDS.demo)
  return NOTHING
}

/** @returns {Promise<Counts>} */
async function browser({ install }) {
  const chromium = await ensureChromium({ install })
  return runTests('Running the browser tests', 'playwright', ['test', '--reporter=line,json'], {
    count: countPlaywright,
    env: { CHROMIUM: chromium },
  })
}

/** In this order. `needs` names a stage without which a stage can say nothing. */
export const STAGES = [
  { name: 'checks', run: checks },
  { name: 'unit, component and database tests', run: unit },
  { name: 'build', run: build },
  { name: 'browser tests', run: browser, needs: 'build' },
]

/**
 * Runs one stage; a Stop (a sentence for the reader) counts as one failure, so that the stages after it still run.
 * @param {{ name: string, run: (options: { install: boolean }) => Promise<Counts> }} stage
 * @param {{ install: boolean }} options
 * @returns {Promise<Counts>}
 */
export async function runStage(stage, options) {
  try {
    return await stage.run(options)
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    say(`✗ ${error.message}`)
    return { ...NOTHING, failed: 1 }
  }
}

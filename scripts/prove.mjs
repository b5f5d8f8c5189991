// npm run prove: takes each rule of who may see what out of the code, one at a time, and shows which test notices. A rule
// that nothing notices could be lost without anybody knowing, so that is a failure.
import { readFileSync, rmSync } from 'node:fs'
import { inProject } from './lib/paths.mjs'
import { ensurePostgres } from './lib/postgres.mjs'
import { runMain, say } from './lib/say.mjs'
import { setUp } from './lib/setup.mjs'
import { capture } from './lib/spawn.mjs'
import { toolPath } from './lib/tools.mjs'

const TESTS = [
  'server/authorization.test.ts',
  'server/antwoordfilter.test.ts',
  'server/host/authorization.db.test.ts',
  'server/host/api.test.ts',
  'server/host/database/inzagelog.db.test.ts',
]

/** The tests that fail without a rule, by name. */
async function failuresWithout(removal) {
  const report = inProject('.cache', 'prove.json')
  rmSync(report, { force: true })
  const config = inProject('prove.config.ts')
  const args = [
    'run',
    '--config',
    config,
    '--retry=0',
    '--reporter=json',
    '--outputFile.json',
    report,
    ...(removal.tests ?? TESTS),
  ]
  await capture(process.execPath, [toolPath('vitest'), ...args], {
    env: { ...process.env, REMOVED_RULE: JSON.stringify(removal) },
  })
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'))
  return testResults.flatMap(({ message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed').map(({ title }) => title)
    // a file that does not even load says nothing about its tests
    if (failed.length === 0 && message) throw new Error(message)
    return failed
  })
}

await runMain(async () => {
  const { rerun, install, args } = await setUp()
  if (rerun !== undefined) return rerun
  await ensurePostgres({ install })
  // TypeScript, so only after the set-up has found a Node that reads it
  const { removals } = await import('./lib/removals.ts')
  const chosen = removals.filter(({ rule }) => args.every((word) => rule.includes(word)))
  let unnoticed = 0
  for (const removal of chosen) {
    const failed = await failuresWithout(removal)
    if (failed.length === 0) unnoticed += 1
    const noticed = `${failed.length} fail, such as "${failed[0]}"`
    say(
      `${failed.length > 0 ? '✓' : '✗'} without ${removal.rule}: ${failed.length > 0 ? noticed : 'nothing fails'}`,
    )
  }
  say(`${chosen.length - unnoticed} of ${chosen.length} rules are missed when they are gone`)
  return unnoticed === 0 ? 0 : 1
})

// npm run check [-- types lint …]: types, lint, formatting, unused code, import arrows, contract.
import { CHECKS, runChecks } from './lib/checks.mjs'
import { runMain, say, Stop } from './lib/say.mjs'
import { setUp } from './lib/setup.mjs'

await runMain(async () => {
  const { rerun, args } = await setUp()
  if (rerun !== undefined) return rerun
  const unknown = args.find((name) => !(name in CHECKS))
  if (unknown)
    throw new Stop(`There is no check "${unknown}". Choose from: ${Object.keys(CHECKS).join(', ')}.`)
  const names = args.length > 0 ? args : Object.keys(CHECKS)
  const failed = await runChecks(names)
  say(failed === 0 ? `✓ All ${names.length} checks passed` : `✗ ${failed} of ${names.length} checks failed`)
  return failed === 0 ? 0 : 1
})

import { capture } from './spawn.mjs'
import { toolPath } from './tools.mjs'
import { seconds, say } from './say.mjs'

const ROOMS = ['src', 'server', 'domain', 'demo', 'openapi', 'e2e', 'scripts']

/** The checks that need no browser and run no test, each the tool and what it is asked. */
export const CHECKS = {
  types: ['tsc', '--noEmit'],
  lint: ['oxlint', '--type-aware', '--deny-warnings', '--report-unused-disable-directives'],
  formatting: [
    'prettier',
    '--check',
    '--log-level',
    'warn',
    '--cache',
    '--cache-location',
    '.cache/prettier',
    '.',
  ],
  unused: ['knip', '--no-progress'],
  arrows: ['depcruise', '--config', '.dependency-cruiser.mjs', '--output-type', 'err-long', ...ROOMS],
  contract: ['scripts/contract-lint.ts'],
}

/**
 * Runs checks two at a time (the tools use one core each) and prints one line per check.
 * @param {string[]} names keys of CHECKS
 * @param {number} [most] how many lines of a failing check to show
 * @returns {Promise<number>} how many failed
 */
export async function runChecks(names, most = Infinity) {
  const queue = [...names]
  let failed = 0
  const worker = async () => {
    for (let name = queue.shift(); name; name = queue.shift()) {
      const [tool, ...args] = CHECKS[name]
      const start = Date.now()
      const { code, output } = await capture(process.execPath, [
        tool.endsWith('.ts') ? tool : toolPath(tool),
        ...args,
      ])
      say(`  ${code === 0 ? '✓' : '✗'} ${name} (${seconds(start)})`)
      if (code === 0) continue
      failed += 1
      const lines = output.trimEnd().split('\n')
      for (const line of lines.slice(0, most)) say(`    ${line}`)
      if (lines.length > most) say(`    … ${lines.length - most} more lines: npm run check -- ${name}`)
    }
  }
  await Promise.all([worker(), worker()])
  return failed
}

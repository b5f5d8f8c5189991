import { pathToFileURL } from 'node:url'
import { onNode24 } from './node24.mjs'
import { ensurePackages } from './packages.mjs'
import { inProject } from './paths.mjs'

/**
 * What every command does first: the right Node, then the packages, and then what makes Node start sooner. Reads `--no-install` from the command line.
 * @returns {Promise<{ rerun?: number, install: boolean, args: string[] }>} rerun: the exit code when a second
 *   process on Node 24 did the work; args: the command line without our own flags
 */
export async function setUp() {
  const install = !process.argv.includes('--no-install')
  const args = process.argv.slice(2).filter((arg) => arg !== '--no-install')
  const rerun = await onNode24({ install })
  if (rerun === undefined) {
    await ensurePackages({ install })
    await importDrizzleQuickly()
  }
  return { rerun, install, args }
}

/** Here, and in every process of Node that this one starts. */
async function importDrizzleQuickly() {
  const { href } = pathToFileURL(inProject('scripts/lib/quick-drizzle.mjs'))
  await import('./quick-drizzle.mjs')
  process.env.NODE_OPTIONS = [process.env.NODE_OPTIONS, `--import=${href}`].filter(Boolean).join(' ')
}

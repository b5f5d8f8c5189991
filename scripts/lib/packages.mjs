import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { npm } from './npm.mjs'
import { inProject } from './paths.mjs'
import { Stop, step } from './say.mjs'

const readLock = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages
  } catch {
    return undefined
  }
}

/**
 * Whether node_modules holds what the lock file says.
 *
 * npm writes what it installed to node_modules/.package-lock.json as its last act. Comparing with that needs
 * no stamp of our own, sees an installation that was cut off, and also trusts one made by `npm install`.
 * @param {Record<string, { version?: string, optional?: boolean }> | undefined} wanted from package-lock.json
 * @param {Record<string, { version?: string }> | undefined} installed from node_modules/.package-lock.json
 */
export function isInstalled(wanted, installed) {
  if (!wanted || !installed) return false
  const missing = Object.entries(wanted).some(([path, entry]) => {
    if (path === '') return false
    const found = installed[path]
    return found ? found.version !== entry.version : !entry.optional
  })
  return !missing && Object.keys(installed).every((path) => path in wanted)
}

/** Number of packages that npm has put in place so far, for the progress line. */
function countInstalled() {
  const folder = inProject('node_modules')
  if (!existsSync(folder)) return 0
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .reduce((sum, name) => sum + (name.startsWith('@') ? readdirSync(`${folder}/${name}`).length : 1), 0)
}

/**
 * Installs the packages of the lock file when they are missing or stale; otherwise does nothing.
 * @param {{ install: boolean }} options
 */
export async function ensurePackages({ install }) {
  const wanted = readLock(inProject('package-lock.json'))
  const installed = readLock(inProject('node_modules', '.package-lock.json'))
  if (isInstalled(wanted, installed)) return
  if (!install) {
    throw new Stop('The packages are missing or stale. Run "npm ci", or run this without --no-install.')
  }
  const total = Object.keys(wanted ?? {}).length
  const { code, output } = await step(
    installed
      ? 'Installing the packages again: the lock file changed'
      : 'Installing the packages (about a minute)',
    () => npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']),
    () => `, ${countInstalled()} of at most ${total} packages`,
  )
  if (code !== 0) {
    throw new Stop(`"npm ci" failed. Check the network connection and read what npm says:\n${output}`)
  }
}

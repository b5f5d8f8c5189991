import { existsSync } from 'node:fs'
import { say, step, Stop } from './say.mjs'
import { capture } from './spawn.mjs'

const isDebianRoot = () => existsSync('/etc/debian_version') && process.getuid?.() === 0

/**
 * Installs a package where that is safe to do: on Debian (or Ubuntu) as root, with apt, saying so first.
 * @param {{ what: string, why: string, advice: string, size: string, packageName: string, install: boolean }} options
 *   `what` it is ("Chromium"), `why` it is needed, and what to do by hand
 * @throws {Stop} when it may not or cannot be installed
 */
export async function aptInstall({ what, why, advice, size, packageName, install }) {
  if (!install) throw new Stop(`${why} ${advice}`)
  if (!isDebianRoot()) {
    throw new Stop(`${why} It can only be installed for you on Debian as root. ${advice}`)
  }
  say(
    `• No ${what} found. It is installed now with "apt-get install ${packageName}" (about ${size}); --no-install forbids that.`,
  )
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { code, output } = await step(`Installing ${what}`, async () => {
    const update = await capture('apt-get', ['update'], { env })
    if (update.code !== 0) return update
    return capture('apt-get', ['install', '--yes', '--no-install-recommends', packageName], { env })
  })
  if (code !== 0) throw new Stop(`${what} could not be installed. ${advice}\n${output.slice(-2000)}`)
}

import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Stop, say, step } from './say.mjs'
import { capture } from './spawn.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/** @returns {string | undefined} the browser named in CHROMIUM, on PATH, or in the usual place of the system */
export function findChromium() {
  if (process.env.CHROMIUM) {
    if (existsSync(process.env.CHROMIUM)) return process.env.CHROMIUM
    throw new Stop(`CHROMIUM is ${process.env.CHROMIUM}, and there is no such file.`)
  }
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [...onPath, ...ELSEWHERE].find((file) => existsSync(file))
}

const isDebianRoot = () => existsSync('/etc/debian_version') && process.getuid?.() === 0

/**
 * Finds Chromium or Chrome, or installs it where that is safe to do: on Debian (or Ubuntu) as root, with apt.
 * @param {{ install: boolean }} options
 * @returns {Promise<string>} the path of the browser
 */
export async function ensureChromium({ install }) {
  const found = findChromium()
  if (found) return found
  const advice = 'Install Chromium or Google Chrome, or set CHROMIUM to the path of one.'
  if (!install) throw new Stop(`The browser tests need a browser. ${advice}`)
  if (!isDebianRoot()) {
    throw new Stop(
      `The browser tests need a browser, and it can only be installed for you on Debian as root. ${advice}`,
    )
  }
  say(
    '• No Chromium found. It is installed now with "apt-get install chromium" (about 300 MB); --no-install forbids that.',
  )
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { code, output } = await step('Installing Chromium', async () => {
    const update = await capture('apt-get', ['update'], { env })
    if (update.code !== 0) return update
    return capture('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], { env })
  })
  const installed = findChromium()
  if (code !== 0 || !installed)
    throw new Stop(`Chromium could not be installed. ${advice}\n${output.slice(-2000)}`)
  return installed
}

/** Without a sandbox only where the browser refuses one: as root. The rest keeps it from calling home. */
export const CHROMIUM_ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { aptInstall } from './apt.mjs'
import { Stop } from './say.mjs'

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

/**
 * Finds Chromium or Chrome, or installs it where that is safe to do.
 * @param {{ install: boolean }} options
 * @returns {Promise<string>} the path of the browser
 */
export async function ensureChromium({ install }) {
  const found = findChromium()
  if (found) return found
  const advice = 'Install Chromium or Google Chrome, or set CHROMIUM to the path of one.'
  const why = 'The browser tests need a browser.'
  await aptInstall({ what: 'Chromium', why, advice, size: '300 MB', packageName: 'chromium', install })
  const installed = findChromium()
  if (!installed) throw new Stop(`Chromium was installed and still cannot be found. ${advice}`)
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

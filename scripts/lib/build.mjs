import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { inProject } from './paths.mjs'
import { Stop, say, step } from './say.mjs'
import { toolPath } from './tools.mjs'
import { capture } from './spawn.mjs'

const INPUTS = ['src', 'server', 'domain', 'demo', 'openapi', 'public', 'scripts']
const SINGLE = ['index.html', 'vite.config.ts', 'package.json', 'package-lock.json']

/** The two builds: the app that the Node host serves, and the demo that any static host can serve. */
export const BUILDS = {
  app: { folder: 'dist', title: 'Building the app', env: {} },
  demo: {
    folder: 'dist-demo',
    title: 'Building the demo, with the API in the browser',
    env: { VITE_MOCKS: 'true' },
  },
}

/** Every file that can change the build, tests left out. Sorted, so that equal trees give equal prints. */
function inputs() {
  const found = INPUTS.filter((folder) => existsSync(inProject(folder))).flatMap((folder) =>
    readdirSync(inProject(folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
      .map((entry) => `${entry.parentPath}/${entry.name}`),
  )
  return [...found, ...SINGLE.map((name) => inProject(name)).filter((file) => existsSync(file))].sort()
}

/** A print of the inputs by content: dates say nothing after a fresh checkout. */
function printOfInputs() {
  const hash = createHash('sha256')
  for (const file of inputs()) hash.update(file).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

const stampFile = (build) => inProject('.cache', `build-${build.folder}.json`)
const resultFile = (build) => inProject(build.folder, 'index.html')

function isFresh(build, print) {
  if (!existsSync(stampFile(build)) || !existsSync(resultFile(build))) return false
  const stamp = JSON.parse(readFileSync(stampFile(build), 'utf8'))
  // the date of index.html tells a build that someone made without this script
  return stamp.print === print && stamp.made === statSync(resultFile(build)).mtimeMs
}

/**
 * Builds into the folder of the build when an input changed since the last time.
 * @param {{ folder: string, title: string, env: NodeJS.ProcessEnv }} build one of BUILDS
 * @param {{ force?: boolean }} [options] force: build even when nothing changed
 */
export async function ensureBuild(build, { force = false } = {}) {
  const print = printOfInputs()
  if (!force && isFresh(build, print)) return say(`• ${build.folder}/ is up to date`)
  const args = ['build', '--outDir', build.folder, '--emptyOutDir', '--logLevel', 'warn']
  const { code, output } = await step(build.title, () =>
    capture(process.execPath, [toolPath('vite'), ...args], { env: { ...process.env, ...build.env } }),
  )
  if (code !== 0) throw new Stop(`The build failed:\n${output}`)
  mkdirSync(inProject('.cache'), { recursive: true })
  writeFileSync(stampFile(build), JSON.stringify({ print, made: statSync(resultFile(build)).mtimeMs }))
}

import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { npm } from './npm.mjs'
import { inProject } from './paths.mjs'
import { Stop, say, step } from './say.mjs'
import { capture, foreground } from './spawn.mjs'

/** The server runs TypeScript files directly and the packages need 22 or newer; 24 is the supported LTS. */
const NEEDED = 24
const EXECUTABLE = process.platform === 'win32' ? 'node.exe' : 'node'
const OWN = inProject('.tools', 'node_modules', 'node', 'bin', EXECUTABLE)

const major = (version) => Number(version.split('.')[0])

/** @returns {Promise<string | undefined>} the first Node that is new enough, without installing anything */
async function findNode() {
  const onPath = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, EXECUTABLE))
  const nvm = process.env.NVM_DIR ?? join(homedir(), '.nvm')
  const versions = join(nvm, 'versions', 'node')
  const byNvm = existsSync(versions)
    ? readdirSync(versions).map((name) => join(versions, name, 'bin', EXECUTABLE))
    : []
  for (const candidate of new Set([OWN, ...onPath, ...byNvm])) {
    if (!existsSync(candidate)) continue
    const { code, output } = await capture(candidate, ['--version'])
    if (code === 0 && major(output.trim().slice(1)) >= NEEDED) return candidate
  }
  return undefined
}

/** Installs Node 24 as an npm package in .tools: npm is the one installer that every reader already has. */
async function installNode() {
  const { code, output } = await step(
    `Installing Node ${NEEDED} in .tools (this is ${process.version})`,
    () =>
      npm([
        'install',
        '--prefix',
        inProject('.tools'),
        '--no-save',
        '--no-audit',
        '--no-fund',
        `node@${NEEDED}`,
      ]),
  )
  if (code !== 0 || !existsSync(OWN)) {
    throw new Stop(
      `Node ${NEEDED} could not be installed. Install it from https://nodejs.org and run this again.\n${output}`,
    )
  }
  return OWN
}

/**
 * Makes sure that the calling script runs on Node 24 or newer.
 *
 * On an older Node the same script is run again under a Node 24 that is first on PATH, so that every program
 * it starts (npm included) runs on it too.
 * @param {{ install: boolean }} options install: whether a missing Node may be installed
 * @returns {Promise<number | undefined>} undefined when this process is new enough; else the exit code of the
 *   second run, which did all the work
 */
export async function onNode24({ install }) {
  if (major(process.versions.node) >= NEEDED) return undefined
  const found = await findNode()
  if (!found && !install) {
    throw new Stop(
      `This needs Node ${NEEDED} or newer and this is ${process.version}. ` +
        `Install Node ${NEEDED} from https://nodejs.org, or run this without --no-install.`,
    )
  }
  const node = found ?? (await installNode())
  say(`• Using Node ${NEEDED}: ${node}`)
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` }
  return foreground(node, process.argv.slice(1), env)
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './paths.mjs'

/** The host itself, as `npm start` runs it. */
const MAIN = 'server/host/main.ts'

/** Longer than any start that ends well. In milliseconds. */
const PATIENCE = 60_000

/**
 * Starts a Node host in a process of its own, on a free port and with data of its own.
 * @param {{ script?: string, args?: string[], env?: NodeJS.ProcessEnv }} [options] `script` prints the address where it
 *   listens; `env` comes on top of ours: a DATA_DIR or DATABASE_URL in it takes the place of an empty folder
 * @returns {Promise<{ address: string, pid: number, said: () => string, stop: () => Promise<void> }>} `said`: all that it printed
 * @throws when it does not say within a minute where it listens
 */
export async function startHost({ script = MAIN, args = [], env = {} } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'mijn-deventer-'))
  const ours = { PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder }
  const host = spawn(process.execPath, [script, ...args], {
    cwd: root,
    env: { ...process.env, ...ours, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = []
  const all = () => said.join('')
  const stop = async () => {
    if (host.exitCode === null) {
      const gone = once(host, 'exit')
      // as Ctrl+C: a SIGTERM first tells the proxy that there is not
      host.kill('SIGINT')
      await gone
    }
    await rm(folder, { recursive: true, force: true })
    // a page of ours breaks no rule of the policy, whatever was done with it
    if (all().includes('CSP report')) throw new Error(`The policy refused something: ${all()}`)
  }
  const address = await new Promise((resolve, reject) => {
    const hear = (chunk) => {
      said.push(chunk.toString())
      const found = /http:\/\/localhost:\d+/.exec(all())
      if (found) resolve(found[0])
    }
    host.stdout.on('data', hear)
    host.stderr.on('data', hear)
    host.once('exit', () => reject(new Error(`The host stopped: ${all()}`)))
    setTimeout(() => reject(new Error(`The host says no address: ${all()}`)), PATIENCE).unref()
  }).catch(async (error) => {
    await stop()
    throw error
  })
  return { address, pid: host.pid ?? 0, said: all, stop }
}

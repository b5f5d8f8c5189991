import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Starts the Node host as `npm start` does, on a free port and with data of its own.
 * @returns its address, and how to stop it
 * @throws when it does not say within twenty seconds where it listens
 */
export async function startHost() {
  const folder = await mkdtemp(join(tmpdir(), 'mijn-deventer-'))
  const host = spawn(process.execPath, ['server/host/main.ts'], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: string[] = []
  const address = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said.push(chunk.toString())
      const found = /http:\/\/localhost:\d+/.exec(said.join(''))
      if (found) resolve(found[0])
    }
    host.stdout.on('data', hear)
    host.stderr.on('data', hear)
    host.once('exit', () => reject(new Error(`The host stopped: ${said.join('')}`)))
    setTimeout(() => reject(new Error(`The host says no address: ${said.join('')}`)), 20_000).unref()
  })
  const stop = async () => {
    const gone = once(host, 'exit')
    host.kill('SIGTERM')
    await gone
    // a page of ours breaks no rule of the policy, whatever a test did
    if (said.join('').includes('CSP report'))
      throw new Error(`The policy refused something: ${said.join('')}`)
    await rm(folder, { recursive: true, force: true })
  }
  return { address, stop }
}

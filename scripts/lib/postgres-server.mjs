import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { findPostgres } from './postgres.mjs'
import { Stop } from './say.mjs'

/** PostgreSQL refuses to run as root: then it runs as the account that its package made. */
function account() {
  if (process.getuid?.() !== 0) return {}
  const id = (flag) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout)
  const uid = id('-u')
  if (!uid) throw new Stop('PostgreSQL does not run as root, and this machine has no account "postgres".')
  return { uid, gid: id('-g') }
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
      server.close(() => resolve(port))
    })
  })

/**
 * Starts an empty PostgreSQL of our own on the loopback address, in a temporary folder and with a password of its own.
 * @returns {Promise<{ url: string, pid: () => number, down: () => Promise<void>, up: () => Promise<void>, stop: () => Promise<void> }>}
 *   `url` of its first database; `down` and `up` again with the same data at the same address; `stop` takes it all away
 * @throws {Stop} when PostgreSQL is not there or does not start
 */
export async function startPostgres() {
  const bin = findPostgres()
  if (!bin) throw new Stop('PostgreSQL is not installed. "npm test" installs it where it may.')
  const who = account()
  const home = mkdtempSync(join(tmpdir(), 'mijn-deventer-postgres-'))
  const password = randomBytes(16).toString('hex')
  const passwordFile = join(home, 'password')
  writeFileSync(passwordFile, password)
  if (who.uid) for (const path of [home, passwordFile]) chownSync(path, who.uid, who.gid)

  const data = join(home, 'data')
  const options = ['--username=pip', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--encoding=UTF8']
  const made = spawnSync(join(bin, 'initdb'), ['-D', data, '--locale=C.UTF-8', '--no-sync', ...options], {
    ...who,
    cwd: home,
    encoding: 'utf8',
  })
  if (made.status !== 0) throw new Stop(`PostgreSQL could not make a database:\n${made.stderr}`)

  const port = await freePort()
  const settings = ['listen_addresses=127.0.0.1', `port=${port}`, `unix_socket_directories=${home}`]
  const args = ['-D', data, ...settings.flatMap((setting) => ['-c', setting])]
  const isReady = () =>
    spawnSync(join(bin, 'pg_isready'), ['-h', '127.0.0.1', '-p', String(port)]).status === 0
  const begin = async () => {
    const server = spawn(join(bin, 'postgres'), args, {
      ...who,
      cwd: home,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let log = ''
    for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (log += chunk))
    const ended = new Promise((resolve) => server.once('exit', resolve))
    for (let tries = 0; !isReady(); tries += 1) {
      if (server.exitCode !== null || tries > 300) throw new Stop(`PostgreSQL did not start:\n${log}`)
      await wait(100)
    }
    return { server, ended }
  }
  let running = await begin()
  const down = async () => {
    // SIGINT is its "fast" stop: it ends what is open and closes its files
    running.server.kill('SIGINT')
    await running.ended
  }
  return {
    url: `postgres://pip:${password}@127.0.0.1:${port}/postgres`,
    pid: () => running.server.pid ?? 0,
    down,
    async up() {
      running = await begin()
    },
    async stop() {
      await down()
      rmSync(home, { recursive: true, force: true })
    },
  }
}

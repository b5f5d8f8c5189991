import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { maakHttpbron } from '#server/sources/http/httpbron'
import { tijdslimieten } from '#server/tijdslimieten'
import { makeSourceFetch } from './source-fetch.ts'

/** Listens, and then does nothing more: when its short queue is full the system drops who knocks. */
const DEAF = `const server = require('node:net').createServer().listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
  require('node:fs').writeSync(1, String(server.address().port))
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
})`

test('a source that takes no connection costs two seconds and not eight', async () => {
  const deaf = spawn(process.execPath, ['-e', DEAF], { stdio: ['ignore', 'pipe', 'ignore'] })
  onTestFinished(() => void deaf.kill('SIGKILL'))
  const [said] = (await once(deaf.stdout, 'data')) as [Buffer]
  const port = Number(said.toString())
  const queue = Array.from({ length: 4 }, () => connect(port, '127.0.0.1').on('error', () => undefined))
  onTestFinished(() => queue.forEach((socket) => socket.destroy()))
  const heard: string[] = []
  const bron = maakHttpbron({
    adres: `http://127.0.0.1:${port}`,
    headers: {},
    haal: makeSourceFetch(),
    meld: (soort) => void heard.push(soort),
  })
  const begin = performance.now()
  await expect(bron.lees({ pad: '/', method: 'GET' }, (json) => json)).rejects.toThrow('no connection')
  const took = performance.now() - begin
  expect(took).toBeGreaterThan(tijdslimieten.bronVerbinding - 600)
  expect(took).toBeLessThan(tijdslimieten.bronVerbinding + 1_500)
  expect(heard).toEqual(['no connection'])
})

import { existsSync } from 'node:fs'
import { createServer, type Server, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { EICAR } from '#server/bestanden/demoscanner'
import { clamav } from './clamav.ts'
import { clamdLike } from './test/clamd.ts'

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
let server: Server | undefined
afterEach(() => void server?.close())

/** A server that does something with whoever connects. */
async function listening(serve: (socket: Socket) => void) {
  server = createServer(serve)
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done))
  return { host: '127.0.0.1', port: (server.address() as AddressInfo).port }
}

describe('the virus scanner, over a socket', () => {
  test('says of each file what clamd says, also of one that comes in many pieces', async () => {
    const clamd = await clamdLike()
    const scan = clamav(clamd.at)
    expect(await scan(bytes('a photo'))).toBe('schoon')
    expect(await scan(bytes(EICAR))).toBe('besmet')
    const large = new Uint8Array(10_000_000).fill(65)
    expect(await scan(large)).toBe('schoon')
    expect(clamd.seen.at(-1)).toBe(10_000_000)
    large.set(bytes(EICAR), 9_000_000)
    expect(await scan(large)).toBe('besmet')
    await clamd.stop()
  })

  test.each([
    ['an error of clamd', (socket: Socket) => void socket.end('INSTREAM size limit exceeded. ERROR\0')],
    ['a greeting of another program', (socket: Socket) => void socket.end('220 smtp ready\0')],
    ['half an answer', (socket: Socket) => void socket.end('stream: OK')],
    ['nothing', (socket: Socket) => void socket.end()],
    ['a hang-up', (socket: Socket) => void socket.destroy()],
    ['no end', (socket: Socket) => void socket.write('stream: OK'.repeat(1000))],
  ])('%s is no verdict, and no file is taken for clean', async (_what, serve) => {
    const at = await listening((socket) => {
      socket.on('error', () => undefined)
      serve(socket)
    })
    await expect(clamav(at)(bytes('a photo'))).rejects.toThrow(/the virus scanner|ECONNRESET|EPIPE/)
  })

  test('silence ends in time', async () => {
    const at = await listening((socket) => void socket.on('error', () => undefined))
    const began = performance.now()
    await expect(clamav(at, 200)(bytes('a photo'))).rejects.toThrow('did not answer in time')
    expect(performance.now() - began).toBeLessThan(2_000)
  })

  test('nobody there', async () => {
    const at = await listening(() => undefined)
    await new Promise((done) => server?.close(done))
    await expect(clamav(at)(bytes('a photo'))).rejects.toThrow('ECONNREFUSED')
  })
})

/** Where Debian has the socket of clamd. */
const REAL = '/run/clamav/clamd.ctl'
describe.runIf(existsSync(REAL))('the real clamd', () => {
  test('knows the test file, and lets another go', async () => {
    expect(await clamav({ path: REAL })(bytes(EICAR))).toBe('besmet')
    expect(await clamav({ path: REAL })(bytes('a photo'))).toBe('schoon')
  })
})

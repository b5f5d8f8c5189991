import { Agent, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { listen } from './listen.ts'
import { ask } from './test/request.ts'

const config = { port: 0, host: '127.0.0.1' }

test('a taken port is a sentence that says what to do', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => other.once('listening', resolve))
  const { port } = other.address() as AddressInfo
  await expect(listen(() => ({ fetch: () => new Response() }), { ...config, port })).rejects.toThrow(
    `Port ${port} is taken by another program. Stop that program, or choose a port: PORT=${port + 1} npm start`,
  )
  await new Promise((resolve) => other.close(resolve))
})

test('an address that this machine does not have is a sentence too', async () => {
  await expect(
    listen(() => ({ fetch: () => new Response() }), { ...config, host: '192.0.2.1' }),
  ).rejects.toThrow(/HOST is "192\.0\.2\.1"/)
})

test('stopping lets an answer that is under way finish, does not wait for idle browsers, and refuses new requests', async () => {
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  let arrived = () => {}
  const underWay = new Promise<void>((resolve) => (arrived = resolve))
  const { port, stop } = await listen(
    () => ({
      fetch: async () => {
        arrived()
        await held
        return new Response('klaar')
      },
    }),
    config,
  )

  const answer = ask(port, '/', { agent: new Agent({ keepAlive: true }) })
  await underWay
  const stopped = stop()
  release()
  expect((await answer).body.toString()).toBe('klaar')
  const answered = performance.now()
  await stopped
  expect(performance.now() - answered).toBeLessThan(1000)
  await expect(ask(port, '/')).rejects.toThrow('ECONNREFUSED')
})

test('a stop that is announced goes on answering meanwhile, says so, and lets nobody keep a connection', async () => {
  let stopping = () => false
  const { port, stop } = await listen((_port, isStopping) => {
    stopping = isStopping
    return { fetch: () => new Response('klaar') }
  }, config)
  const agent = new Agent({ keepAlive: true })
  expect((await ask(port, '/', { agent })).headers.connection).toBe('keep-alive')
  const stopped = stop(300)
  expect(stopping()).toBe(true)
  const answer = await ask(port, '/', { agent })
  expect([answer.status, answer.headers.connection]).toEqual([200, 'close'])
  await stopped
  await expect(ask(port, '/')).rejects.toThrow('ECONNREFUSED')
})

test('a connection waits longer for its next request than a proxy keeps it open, which is a minute in most', async () => {
  const { port, stop } = await listen(() => ({ fetch: () => new Response('klaar') }), config)
  const { headers } = await ask(port, '/', { agent: new Agent({ keepAlive: true }) })
  expect(Number(/timeout=(\d+)/.exec(String(headers['keep-alive']))?.[1])).toBeGreaterThan(60)
  await stop()
})

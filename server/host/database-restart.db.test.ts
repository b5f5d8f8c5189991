import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startPostgres } from '#scripts/lib/postgres-server.mjs'
import { tijdslimieten } from '#server/tijdslimieten'
import { LOGIN_START } from './login/login.ts'
import { startLine } from './test/line.ts'
import { startRealHost } from './test/real-host.ts'
import { makeVisitor } from './test/visitor.ts'

/** What visitors do all the time, on every way to the database: reading, writing in a transaction, signing in. */
const PATHS = ['/v1/overzicht', '/v1/persoonsgegevens', '/v1/sessie', '/v1/zaken', LOGIN_START]
/** Visitors at once: more than there are connections to the database. */
const VISITORS = 12

let postgres: Awaited<ReturnType<typeof startPostgres>>
let host: Awaited<ReturnType<typeof startRealHost>>
let line: Awaited<ReturnType<typeof startLine>>
beforeAll(async () => {
  postgres = await startPostgres()
  const url = new URL(postgres.url)
  line = await startLine(Number(url.port))
  url.port = String(line.port)
  host = await startRealHost({ config: { url: url.href }, remove: async () => undefined })
})
// each by itself, the last first: a host that does not stop must not leave a PostgreSQL behind
afterAll(() => postgres.stop())
afterAll(() => line.stop())
afterAll(() => host.stop())

type Seen = { path: string; status: number; type: string; took: number; at: number }

/** Visitors who go on asking until they are told to stop; what each of their answers was. */
async function crowd() {
  const fatima = makeVisitor(host.origin)
  await fatima.signIn('fatima')
  const seen: Seen[] = []
  let isOver = false
  const walk = async (first: number) => {
    for (let turn = first; !isOver; turn += 1) {
      const path = PATHS[turn % PATHS.length] ?? ''
      const at = performance.now()
      const answer = await fatima.send(path)
      await answer.text()
      const type = answer.headers.get('content-type') ?? ''
      seen.push({ path, status: answer.status, type, took: performance.now() - at, at })
      await wait(20)
    }
  }
  const walks = Array.from({ length: VISITORS }, (_, first) => walk(first))
  return {
    fatima,
    seen,
    stop: async () => {
      isOver = true
      await Promise.all(walks)
    },
  }
}

const ready = async () => (await fetch(`${host.origin}/readyz`)).status

/** Waits until the host says so, for at most as long as a visitor waits for a source. */
async function until(status: number): Promise<void> {
  const end = performance.now() + 8_000
  while ((await ready()) !== status) {
    if (performance.now() > end) throw new Error(`/readyz never became ${status}`)
    await wait(50)
  }
}

test('a PostgreSQL that restarts: no visitor sees a 500 or waits long, and nobody has to restart the host', async () => {
  const { fatima, seen, stop } = await crowd()
  await wait(500)
  // somebody is between two statements of a transaction: the error of that connection has nowhere to go
  const transaction = host.db.transaction(async (tx) => {
    await tx.execute(sql`SELECT 1`)
    await until(503)
    await tx.execute(sql`SELECT 1`)
  })
  const lost = transaction.then(
    () => false,
    () => true,
  )
  await wait(100)
  await postgres.down()
  await until(503)
  const gone = performance.now()
  await wait(1_000)
  const up = performance.now()
  await postgres.up()
  await until(200)
  expect(await lost).toBe(true)
  const back = performance.now()
  await wait(500)
  await stop()

  const during = seen.filter(({ at, took }) => at > gone && at + took < up)
  expect(during.length).toBeGreaterThan(20)
  expect(new Set(during.map(({ status }) => status))).toEqual(new Set([503]))
  for (const { path, status, type, took } of seen) {
    expect([200, 303, 503]).toContain(status)
    expect(took).toBeLessThan(8_000)
    if (status === 503 && path.startsWith('/v1')) expect(type).toBe('application/problem+json')
  }
  expect(seen.filter(({ at }) => at > back + 200).map(({ status }) => status)).not.toContain(503)
  // who was signed in still is
  expect((await fatima.send('/v1/overzicht')).status).toBe(200)
  // one kind of line, without an address or a password
  expect(host.logged.join('')).toContain('the database does not answer')
  expect(host.logged.join('')).not.toContain('unexpected error')
  expect(host.logged.join('')).not.toContain(new URL(postgres.url).password)
})

test('a PostgreSQL that is there and says nothing: not ready, a 503 within eight seconds, and well when it speaks again', async () => {
  const fatima = makeVisitor(host.origin)
  await fatima.signIn('fatima')
  line.cut()
  const begin = performance.now()
  const answers = PATHS.map(async (path) => {
    const { status } = await fatima.send(path)
    return { status, took: performance.now() - begin }
  })
  // as many as there are connections: one that is lost at the BEGIN of its transaction must not be lost to the pool
  const transactions = Array.from({ length: 10 }, () =>
    host.db
      .transaction((tx) => tx.execute(sql`SELECT 1`))
      .then(
        () => 'done',
        () => 'failed',
      ),
  )
  expect(await ready()).toBe(503)
  expect(performance.now() - begin).toBeLessThan(tijdslimieten.gereed + 500)
  for (const { status, took } of await Promise.all(answers)) {
    expect(status).toBe(503)
    expect(took).toBeLessThan(8_500)
  }
  expect(await Promise.all(transactions)).not.toContain('done')
  line.mend()
  await until(200)
  expect((await fatima.send('/v1/overzicht')).status).toBe(200)
})

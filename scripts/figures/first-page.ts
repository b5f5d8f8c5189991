import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demodata } from '#demo/data'
import { startHost } from '#scripts/lib/start-host.mjs'
import { cookiesFor } from '#server/host/cookies'
import { type DatabaseConfig, openDatabase } from '#server/host/database/open'
import { MUNICIPALITY } from '#scripts/lib/municipality.mjs'
import { sqlSessionStore } from '#server/host/session-store'
import { makeSessions } from '#server/host/sessions'
import type { Database } from '#server/sources/sql/database'
import { vulRegisters } from '#server/sources/sql/registers'
import { postwerk } from '#server/sources/sql/schema'
import { bewaarZaak } from '#server/sources/sql/zaakopslag'
import type { BigDatabase } from './big-database.ts'
import type { Figure } from './figure.ts'
import { load, type Load } from './load.ts'
import { casesOf, kalender, person, today } from './many-people.ts'
import { memoryOf } from './memory.ts'
import { waitForQuiet } from './quiet.ts'

const { ORIGIN } = MUNICIPALITY

/** Visitors that ask at the same time, one on each connection. */
const VISITORS = 100
const PATH = '/v1/zaken?paginagrootte=25'

/** Signs people in, as far as the database knows. @returns the cookie of each */
async function sessionsOf(db: Database, people: number): Promise<string[]> {
  const sessies = makeSessions(sqlSessionStore(db), cookiesFor(ORIGIN))
  const cookies: string[] = []
  for (let index = 0; index < VISITORS; index += 1) {
    const identiteit = person((index * 7) % people)
    const started = await sessies.begin({ identiteit, niveau: 'substantieel' }, new Request(ORIGIN))
    cookies.push(started['set-cookie']?.split(';')[0] ?? '')
  }
  return cookies
}

/** Loads the host on a database that is filled: once to warm up, and then for real. */
async function loadHost(
  config: DatabaseConfig,
  people: number,
  seconds: number,
): Promise<Load & { memory: number }> {
  const { db, close } = await openDatabase(config)
  const cookies = await sessionsOf(db, people)
  await close()
  const place = 'url' in config ? { DATABASE_URL: config.url } : { DATA_DIR: config.folder }
  const script = 'scripts/figures/load-host.ts'
  const host = await startHost({ script, env: { ...MUNICIPALITY, ...place } })
  try {
    await load(host.address + PATH, cookies, 4)
    await waitForQuiet(20_000)
    const measured = await load(host.address + PATH, cookies, seconds)
    return { ...measured, memory: await memoryOf(host.pid) }
  } finally {
    await host.stop()
  }
}

/** The same on PGlite, with fewer cases: it takes them one by one. */
async function loadPglite(): Promise<Load> {
  const people = 10
  const folder = await mkdtemp(join(tmpdir(), 'mijn-deventer-bench-'))
  try {
    const { db, close } = await openDatabase({ folder })
    await vulRegisters(db, demodata)
    for (const zaak of casesOf(people)) await bewaarZaak(db, zaak, demodata.normen, kalender, today)
    // who waits for a page does not wait for e-mails of before
    await db.delete(postwerk)
    await close()
    return await loadHost({ folder }, people, 5)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * The first page of 25 cases on the real host, for a hundred visitors at once who are a hundred people: session,
 * projection, cases and events are read from the database for each request. The machine makes the load too.
 */
export async function measureFirstPage({ url, people }: BigDatabase): Promise<Figure[]> {
  const postgres = await loadHost({ url }, people, 10)
  const pglite = await loadPglite()
  return [
    {
      name: 'first page of 25 cases, PostgreSQL',
      value: postgres.perSecond,
      atLeast: 500,
      unit: 'req/s',
      note: '100 visitors at once',
    },
    { name: 'the slowest of each 100 of those', value: postgres.p99, limit: 250, unit: 'ms' },
    {
      name: 'memory of the host after that',
      value: postgres.memory,
      limit: 600,
      unit: 'MB',
      note: 'our own limit',
    },
    { name: 'the same page, PGlite', value: pglite.perSecond, unit: 'req/s', note: 'to compare with' },
    { name: 'the slowest of each 100 of those', value: pglite.p99, unit: 'ms', note: 'to compare with' },
  ]
}

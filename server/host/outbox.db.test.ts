import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { dagVan } from '#domain/datum'
import type { Uitgaand } from '#server/schrijven'
import { bezorg, type Bezorger } from '#server/sources/sql/uitgaand'
import { uitgaand } from '#server/sources/sql/schema'
import { deliverTo, startOutbox } from './outbox.ts'
import { DATABASES } from './test/databases.ts'
import { suiteDatabase } from './test/suite-database.ts'
import { testParts } from './test/parts.ts'

/** What the work of these tests says; nobody sends a new case in them. */
const textOf = (werk: Uitgaand): string => (werk.soort === 'vraag' ? werk.tekst : '')

const work = (tekst: string): Uitgaand => ({
  soort: 'vraag',
  kenmerk: 'ZAAK-2026-0000001',
  gesteld: {
    id: tekst,
    dag: dagVan('2026-10-14'),
    door: 'u',
    soort: 'VRAAG_GESTELD',
    vraag: tekst,
    kanaal: 'schriftelijk',
    onderwerp: { nl: tekst, en: tekst },
  },
  tekst,
  uiterlijk: '2026-10-19',
})

describe.each(DATABASES)('work that leaves the house on $soort', ({ maak }) => {
  const database = suiteDatabase(maak, 'tables')
  beforeEach(() => database.db.delete(uitgaand))

  const hand = (...teksten: string[]) =>
    database.db.insert(uitgaand).values(
      teksten.map((tekst) => ({
        id: crypto.randomUUID(),
        werk: work(tekst),
        volgende: new Date(0),
        pogingen: 0,
      })),
    )
  const waiting = () => database.db.select().from(uitgaand)

  test('what fails waits longer each time, at most an hour, and does not hold up the rest', async () => {
    await hand('goed', 'stuk')
    let now = 1_000_000
    const tried: [string, number][] = []
    const deliver: Bezorger = async (werk) => {
      const tekst = textOf(werk)
      tried.push([tekst, now])
      if (tekst === 'stuk') throw new Error('stuk')
    }
    const failures: unknown[] = []
    const run = () => bezorg(database.db, deliver, (cause) => failures.push(cause), { nu: () => now })
    expect(await run()).toBe(1)
    const waits: number[] = []
    for (let round = 0; round < 14; round += 1) {
      const [row] = await waiting()
      if (!row) throw new Error('the work is gone')
      waits.push(row.volgende.getTime() - now)
      now = row.volgende.getTime()
      await run()
    }
    expect(waits.slice(0, 4)).toEqual([2_000, 4_000, 8_000, 16_000])
    expect(Math.max(...waits)).toBe(3_600_000)
    expect(tried.filter(([tekst]) => tekst === 'goed')).toHaveLength(1)
    expect(failures).toHaveLength(15)
  })

  test('two processes share the work, and none of it is delivered twice', async () => {
    await hand(...Array.from({ length: 40 }, (_, number) => String(number)))
    const delivered: string[] = []
    const deliver: Bezorger = async (werk) => {
      await new Promise((done) => setTimeout(done, 2))
      delivered.push(textOf(werk))
    }
    const counts = await Promise.all(
      [1, 2].map(() =>
        bezorg(database.db, deliver, (cause) => {
          throw cause
        }),
      ),
    )
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(40)
    expect(new Set(delivered).size).toBe(40)
    expect(await waiting()).toEqual([])
  })

  test('work of a process that died in the middle is tried again after a minute, under the same id', async () => {
    await hand('half')
    const ids: string[] = []
    const dies = bezorg(
      database.db,
      (_, id) => new Promise(() => void ids.push(id)),
      () => undefined,
      { nu: () => 0 },
    )
    await expect.poll(() => ids.length).toBe(1)
    const again = (now: number) =>
      bezorg(
        database.db,
        async (_, id) => void ids.push(id),
        () => undefined,
        { nu: () => now },
      )
    expect(await again(59_000)).toBe(0)
    expect(await again(60_000)).toBe(1)
    expect(ids[0]).toBe(ids[1])
    void dies
  })

  test('who stops finishes the piece in hand, and leaves the rest for the next', async () => {
    await hand(...Array.from({ length: 10 }, (_, number) => String(number)))
    const delivered: string[] = []
    const slowly: Bezorger = async (werk) => {
      await new Promise((done) => setTimeout(done, 50))
      delivered.push(textOf(werk))
    }
    const outbox = startOutbox(database.db, slowly, testParts().log)
    await expect.poll(() => delivered.length).toBeGreaterThan(0)
    await outbox.stop()
    expect(delivered.length).toBeLessThan(5)
    expect((await waiting()).length).toBe(10 - delivered.length)
  })

  test('the host delivers when it is woken, and once it stopped no more', async () => {
    const delivered: string[] = []
    const outbox = startOutbox(
      database.db,
      async (werk) => void delivered.push(textOf(werk)),
      testParts().log,
    )
    await hand('een')
    outbox.wake()
    await expect.poll(() => delivered).toEqual(['een'])
    await outbox.stop()
    await hand('twee')
    outbox.wake()
    await new Promise((done) => setTimeout(done, 50))
    expect(delivered).toEqual(['een'])
  })
})

const noBytes = async () => new Uint8Array()

describe('the receiver of a municipality', () => {
  const seen: { key: unknown; token: unknown; body: string }[] = []
  let answer: { status: number; headers: Record<string, string> } = { status: 204, headers: {} }
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (part) => (body += String(part)))
    request.on('end', () => {
      const { 'idempotency-key': key, authorization: token } = request.headers
      seen.push({ key, token, body })
      response.writeHead(answer.status, answer.headers).end()
    })
  })
  let url = ''
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => void server.close())

  test('gets a document with its bytes, which are read when it is delivered', async () => {
    const document = {
      id: 'd-1',
      titel: { nl: 'Foto: boom.jpg', en: 'Photo: boom.jpg' },
      bestandsnaam: 'boom.jpg',
      afzender: 'u',
      datum: '2026-10-14',
      formaat: 'image/jpeg',
      omvang: 4,
    } as const
    const asked: string[] = []
    const read = async (kenmerk: string, id: string) => {
      asked.push(kenmerk, id)
      return Uint8Array.from([255, 216, 255, 217])
    }
    const werk = { soort: 'document', kenmerk: 'ZAAK-2026-0000001', document } as const
    await deliverTo({ url, token: 'woord' }, read)(werk, 'id-2')
    expect(asked).toEqual(['ZAAK-2026-0000001', 'd-1'])
    expect(seen.at(-1)?.key).toBe('id-2')
    expect(JSON.parse(seen.at(-1)?.body ?? '')).toEqual({ ...werk, inhoud: '/9j/2Q==' })
  })

  test('gets the work with its key and its token', async () => {
    await deliverTo({ url, token: 'woord' }, noBytes)(work('een'), 'id-1')
    expect(seen.at(-1)).toEqual({ key: 'id-1', token: 'Bearer woord', body: JSON.stringify(work('een')) })
  })

  test.each<typeof answer>([
    { status: 500, headers: {} },
    { status: 302, headers: { location: 'https://elsewhere.example/' } },
  ])('that answers $status did not get it', async (other) => {
    answer = other
    await expect(deliverTo({ url, token: 'woord' }, noBytes)(work('een'), 'id-1')).rejects.toThrow(
      answer.status === 500 ? 'answered 500' : 'fetch failed',
    )
  })
})

import { gt, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DATABASES } from '#server/host/test/databases'
import { suiteDatabase } from '#server/host/test/suite-database'
import { startRealHost } from '#server/host/test/real-host'
import { makeVisitor } from '#server/host/test/visitor'
import type { Inzage } from '#server/inzage'
import { controleerInzages, sqlInzagelog } from '#server/sources/sql/inzagelog'
import { inzages } from '#server/sources/sql/schema'

const inzage = (nummer: number): Inzage => ({
  wie: `inwoner:${nummer}`,
  van: `inwoner:${nummer}`,
  operatie: 'getPersoonsgegevens',
  doel: 'eigen',
  velden: ['persoon', 'adres'],
})
const TIJD = new Date('2026-10-14T09:00:00.123Z')

describe.each(DATABASES)('the access log on $soort', ({ maak }) => {
  const database = suiteDatabase(maak, 'tables')

  test('fifty looks at once make one chain', async () => {
    const log = sqlInzagelog(database.db)
    await Promise.all(Array.from({ length: 50 }, (_, nummer) => log.schrijf(inzage(nummer), TIJD)))
    const { goed, kapot, hash } = await controleerInzages(database.db)
    expect([goed, kapot]).toEqual([50, null])
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
  })

  test.each([
    ['changed', sql`UPDATE inzages SET wie = 'inwoner:0'`],
    ['removed', sql`DELETE FROM inzages WHERE volgnummer = 50`],
    ['emptied', sql`TRUNCATE inzages`],
  ])('a line cannot be %s', async (_, statement) => {
    await expect(database.db.execute(statement)).rejects.toMatchObject({
      cause: expect.objectContaining({ message: 'inzages is append-only' }),
    })
  })

  test.each([
    ['a changed name', 20, sql`UPDATE inzages SET wie = 'inwoner:9' WHERE volgnummer = 20`],
    ['a changed field', 20, sql`UPDATE inzages SET velden = '["persoon"]' WHERE volgnummer = 20`],
    [
      'a time one millisecond later',
      20,
      sql`UPDATE inzages SET tijd = tijd + interval '1 ms' WHERE volgnummer = 20`,
    ],
    [
      'one flipped bit of a hash',
      20,
      sql`UPDATE inzages SET hash = translate(left(hash, 1), '0123456789abcdef', '1032547698badcfe') || substr(hash, 2) WHERE volgnummer = 20`,
    ],
    [
      'a line put in before the first',
      -5,
      sql`INSERT INTO inzages SELECT -5, tijd, wie, van, operatie, doel, velden, vorige, hash FROM inzages WHERE volgnummer = 1`,
    ],
    ['a line left out', 21, sql`DELETE FROM inzages WHERE volgnummer = 20`],
  ])('%s is found, also by who may switch the lock off', async (_, kapot, statement) => {
    await database.db
      .transaction(async (tx) => {
        await tx.execute(sql`ALTER TABLE inzages DISABLE TRIGGER inzages_blijven`)
        await tx.execute(statement)
        expect(await controleerInzages(tx)).toMatchObject({ goed: kapot < 0 ? 0 : 19, kapot })
        throw new Error('put back')
      })
      .catch((error: unknown) => {
        if (!(error instanceof Error) || error.message !== 'put back') throw error
      })
    expect((await controleerInzages(database.db)).kapot).toBeNull()
  })
})

describe('on the host', () => {
  let host: Awaited<ReturnType<typeof startRealHost>>
  beforeAll(async () => {
    host = await startRealHost()
  })
  afterAll(() => host.stop())

  const VERENIGING = 'ZAAK-2026-0000002'
  const BRIEF = `/v1/zaken/${VERENIGING}/documenten/bevestiging`

  test('every look at the BRP, at a document and at a case of somebody else leaves one line', async () => {
    const bram = makeVisitor(host.origin)
    await bram.signIn('bram')
    const before = (await controleerInzages(host.db)).goed
    for (const path of [
      '/v1/persoonsgegevens',
      '/v1/persoonsgegevens/burgerservicenummer',
      BRIEF,
      `/v1/zaken/${VERENIGING}`,
      // who looked is not a look itself
      '/v1/inzagen?door=iedereen',
    ])
      expect((await bram.api({ path })).status).toBe(200)
    const regels = await host.db
      .select()
      .from(inzages)
      .where(gt(inzages.volgnummer, before))
      .orderBy(inzages.volgnummer)
    const wie = regels[0]?.wie
    expect(wie).toMatch(/^inwoner:\d{9}$/)
    expect(regels.map(({ operatie, van, doel, velden }) => [operatie, van, doel, velden])).toEqual([
      ['getPersoonsgegevens', wie, 'eigen', expect.arrayContaining(['persoon', 'adres'])],
      ['getBurgerservicenummer', wie, 'eigen', ['burgerservicenummer']],
      ['getDocument', VERENIGING, 'namens', ['bevestiging']],
      ['getZaak', VERENIGING, 'namens', ['zaak']],
    ])
    expect((await controleerInzages(host.db)).kapot).toBeNull()
  })

  test('a list with cases of others names them, whatever part is asked', async () => {
    const bram = makeVisitor(host.origin)
    await bram.signIn('bram')
    for (const path of [
      '/zaken',
      '/overzicht',
      '/berichten',
      '/agenda',
      `/zaken/${VERENIGING}/termijn`,
      `/zaken/${VERENIGING}/contactmomenten`,
    ]) {
      const before = (await controleerInzages(host.db)).goed
      expect((await bram.api({ path: `/v1${path}` })).status).toBe(200)
      const nieuw = await host.db.select().from(inzages).where(gt(inzages.volgnummer, before))
      expect([path, nieuw.length > 0]).toEqual([path, true])
      expect(JSON.stringify(nieuw)).toContain(VERENIGING)
    }
  })

  test('who has no cases sees no line of anybody else', async () => {
    const ruud = makeVisitor(host.origin)
    await ruud.signIn('ruud')
    const { status, body } = await ruud.api({ path: '/v1/inzagen?door=iedereen' })
    expect([status, JSON.parse(body)]).toEqual([200, expect.objectContaining({ totaal: 0, resultaten: [] })])
  })

  test('a look that was refused leaves none', async () => {
    const before = (await controleerInzages(host.db)).goed
    const piet = makeVisitor(host.origin)
    await piet.signIn('piet')
    expect((await piet.api({ path: BRIEF })).status).toBe(404)
    expect((await controleerInzages(host.db)).goed).toBe(before)
  })

  test('while it cannot be written nothing is shown, and what needs no line still works', async () => {
    const bram = makeVisitor(host.origin)
    await bram.signIn('bram')
    await host.db.execute(sql`ALTER TABLE inzages RENAME TO inzages_weg`)
    for (const path of [
      '/v1/persoonsgegevens',
      '/v1/persoonsgegevens/burgerservicenummer',
      BRIEF,
      `/v1/zaken/${VERENIGING}`,
      '/v1/inzagen',
    ]) {
      const { status, body } = await bram.api({ path })
      expect([path, status]).toEqual([path, 503])
      expect(body).not.toMatch(/\d{9}|%PDF/)
    }
    const fatima = makeVisitor(host.origin)
    await fatima.signIn('fatima')
    expect((await fatima.api({ path: '/v1/zaken' })).status).toBe(200)
    expect((await bram.api({ path: '/v1/zaken' })).status).toBe(503)
    await host.db.execute(sql`ALTER TABLE inzages_weg RENAME TO inzages`)
    expect((await bram.api({ path: '/v1/persoonsgegevens' })).status).toBe(200)
  })
})

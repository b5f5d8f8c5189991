import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EICAR } from '#server/bestanden/demoscanner'
import { scanWachtende } from '#server/bestanden/scannen'
import { sqlBestanden } from '#server/sources/sql/bestanden'
import { demogeheim } from '#server/sources/sql/demogemeente'
import { rijenVan } from '#server/sources/sql/rijen'
import { bestanden } from '#server/sources/sql/schema'
import { maakSlot } from '#server/sources/sql/slot'
import { jpeg, pdf } from '#server/test/bestanden'
import { FOTO, leegConcept, upload } from '#server/test/bestand-suite'
import { testApi } from '#server/test/client'
import { clamav } from './clamav.ts'
import { startQuarantine } from './quarantine.ts'
import { clamdLike } from './test/clamd.ts'
import { DATABASES, type TestDatabase } from './test/databases.ts'
import { testParts } from './test/parts.ts'
import { startRealHost } from './test/real-host.ts'
import { makeVisitor } from './test/visitor.ts'

describe.each(DATABASES)('a scanner that is down when files come, on $soort', ({ maak }) => {
  let place: TestDatabase
  let host: Awaited<ReturnType<typeof startRealHost>>
  let clamd: Awaited<ReturnType<typeof clamdLike>>
  let at: { host: string; port: number }
  beforeAll(async () => {
    place = await maak('demo')
    // a port at which nobody listens now, and somebody will
    const once = await clamdLike()
    at = once.at
    await once.stop()
    host = await startRealHost(place, { scanner: at })
  })
  afterAll(async () => {
    await host.stop()
    await clamd.stop()
    await place.remove()
  })

  const files = async () => sqlBestanden(host.db, await maakSlot(await demogeheim(host.db), 'bestanden 1'))

  test('a file waits, is part of nothing, and is looked at later: clean goes on, a virus does not', async () => {
    const visitor = makeVisitor(host.origin)
    await visitor.signIn('fatima')
    const api = { ...testApi(visitor.api), inloggen: async () => undefined }
    const { id: concept } = await leegConcept(api)
    const ziek = { naam: 'brief.pdf', type: 'application/pdf', inhoud: pdf([`(${EICAR})`]) }
    expect([(await upload(api, concept, FOTO)).fase, (await upload(api, concept, ziek)).fase]).toEqual([
      'wacht',
      'wacht',
    ])
    // the next tries fail too, and change nothing
    const later = Date.now() + 120_000
    await expect(scanWachtende(await files(), clamav(at), { nu: () => later })).rejects.toThrow(
      'ECONNREFUSED',
    )
    const fasen = async () =>
      (
        (await api.json(`/concepten/${concept}/bestanden`)) as unknown as { fase: string; fout: string }[]
      ).map(({ fase, fout }) => fout ?? fase)
    expect(await fasen()).toEqual(['wacht', 'wacht'])
    clamd = await clamdLike(at.port)
    await host.db.update(bestanden).set({ volgende: new Date(0) })
    const quarantine = startQuarantine(await files(), clamav(at), testParts().log, 50)
    await expect.poll(fasen).toEqual(['klaar', 'virus'])
    await quarantine.stop()
    const [rest] = await rijenVan<{ delen: number }>(
      host.db,
      sql`SELECT count(*)::int AS delen FROM bestanddelen`,
    )
    expect(rest?.delen).toBe(1)
  })

  test('what waits is scanned once, however many processes look', async () => {
    const visitor = makeVisitor(host.origin)
    await visitor.signIn('jan')
    const api = { ...testApi(visitor.api), inloggen: async () => undefined }
    const { id: concept } = await leegConcept(api)
    await clamd.stop()
    for (let breed = 1; breed <= 6; breed += 1)
      await upload(api, concept, { ...FOTO, inhoud: jpeg({ breed }) })
    clamd = await clamdLike(at.port)
    await host.db.update(bestanden).set({ volgende: new Date(0) })
    const counts = await Promise.all([1, 2].map(async () => scanWachtende(await files(), clamav(at))))
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(6)
    expect(clamd.seen).toHaveLength(6)
  })

  test('the tables hold no name and no byte of a file that can be read', async () => {
    const visitor = makeVisitor(host.origin)
    await visitor.signIn('aylin')
    const api = { ...testApi(visitor.api), inloggen: async () => undefined }
    const { id: concept } = await leegConcept(api)
    await upload(api, concept, {
      naam: 'geel vogeltje.pdf',
      type: 'application/pdf',
      inhoud: pdf(['(geheim woord)']),
    })
    const rows = await rijenVan<{ row: string }>(
      host.db,
      sql`SELECT b::text || encode(b.naam, 'escape') || encode(d.inhoud, 'escape') AS row
        FROM bestanden b JOIN bestanddelen d ON d.bestand = b.id`,
    )
    expect(rows.length).toBeGreaterThan(0)
    for (const { row } of rows) expect(row).not.toMatch(/vogeltje|geheim woord|%PDF|JFIF/)
    // a part that changed places or was changed does not open
    await host.db.execute(
      sql`UPDATE bestanddelen SET inhoud = set_byte(inhoud, 20, get_byte(inhoud, 20) # 1)`,
    )
    const all = await files()
    const [mine] = await all.lijst(await ownerOf(host), { concept })
    if (!mine) throw new Error('no file')
    await expect(all.inhoud(mine)).rejects.toThrow('cannot be read')
  })
})

/** Whose the last file is. */
async function ownerOf({ db }: { db: Awaited<ReturnType<typeof startRealHost>>['db'] }): Promise<string> {
  const [row] = await rijenVan<{ persoon: string }>(
    db,
    sql`SELECT persoon FROM bestanden ORDER BY begonnen DESC LIMIT 1`,
  )
  return row?.persoon ?? ''
}

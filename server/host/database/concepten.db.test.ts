import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { demodata } from '#demo/data'
import { leesDefinitie } from '#server/formulieren/definitie'
import { DATABASES } from '#server/host/test/databases'
import { suiteDatabase } from '#server/host/test/suite-database'
import { beginConcept, sqlConcepten } from '#server/sources/sql/concepten'
import { maakConceptslot } from '#server/sources/sql/conceptslot'
import { demogeheim } from '#server/sources/sql/demogemeente'
import { rijenVan } from '#server/sources/sql/rijen'
import { concepten } from '#server/sources/sql/schema'

const VANDAAG = demodata.vandaag
const WIE = 'inwoner:999993653'
const [formulier] = demodata.formulieren.map(leesDefinitie)
if (!formulier) throw new Error('No forms')
const CONCEPT = {
  id: '0b0f6bd2-7a3c-4a57-8d0a-9f6f4f3f2b11',
  wie: WIE,
  formulier,
  stand: 2,
  stap: 'gebeurd',
  antwoorden: { gebeurd: 'geel vogeltje' },
  bewaardTot: '2026-11-13',
}

describe.each(DATABASES)('drafts on $soort', ({ maak }) => {
  const database = suiteDatabase(maak, 'demo')
  beforeAll(async () => {
    await beginConcept(database.db, { ...CONCEPT, stand: 1 }, VANDAAG)
  })
  const drafts = async () => sqlConcepten(database.db, await maakConceptslot(await demogeheim(database.db)))

  test('the table holds no word that was typed, and the draft comes back as it was', async () => {
    expect(await (await drafts()).bewaar(CONCEPT)).toBe(true)
    const [row] = await rijenVan<{ row: string }>(
      database.db,
      sql`SELECT c::text || encode(c.inhoud, 'escape') AS row FROM concepten c`,
    )
    expect(row?.row).toContain(CONCEPT.id)
    expect(row?.row).not.toMatch(/vogeltje/)
    expect(await (await drafts()).vind(WIE, CONCEPT.id, VANDAAG)).toEqual(CONCEPT)
  })

  test('who kept an older copy saves nothing', async () => {
    expect(await (await drafts()).bewaar({ ...CONCEPT, antwoorden: {} })).toBe(false)
    expect((await (await drafts()).vind(WIE, CONCEPT.id, VANDAAG))?.antwoorden).toEqual(CONCEPT.antwoorden)
  })

  test('a running draft keeps the version of the form that it began with', async () => {
    const nieuw = { ...CONCEPT, id: crypto.randomUUID(), stand: 1, formulier: { ...formulier, versie: 9 } }
    expect(await beginConcept(database.db, nieuw, VANDAAG)).toBe(CONCEPT.id)
    expect((await (await drafts()).vind(WIE, CONCEPT.id, VANDAAG))?.formulier.versie).toBe(formulier.versie)
  })

  test('a row that was tampered with is an error that says nothing of what is in it', async () => {
    await database.db
      .update(concepten)
      .set({ inhoud: sql`set_byte(inhoud, 20, get_byte(inhoud, 20) # 1)` })
      .where(eq(concepten.id, CONCEPT.id))
    await expect((await drafts()).vind(WIE, CONCEPT.id, VANDAAG)).rejects.toThrow('a draft cannot be read')
  })

  test('a new draft of anybody throws away what is past its day', async () => {
    await beginConcept(
      database.db,
      { ...CONCEPT, id: crypto.randomUUID(), wie: 'inwoner:999990007', bewaardTot: '2026-12-31' },
      '2026-11-14',
    )
    expect((await database.db.select().from(concepten)).map(({ persoon }) => persoon)).toEqual([
      'inwoner:999990007',
    ])
  })
})

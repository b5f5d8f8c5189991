import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync, gzipSync } from 'node:zlib'
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demodata } from '#demo/data'
import { dagVan } from '#domain/datum'
import { maakKalender } from '#domain/kalender'
import { DATABASES, PGLITE, type TestDatabase } from '#server/host/test/databases'
import { suiteDatabase } from '#server/host/test/suite-database'
import type { Database } from '#server/sources/sql/database'
import { sqlDemogeheugen } from '#server/sources/sql/demogemeente'
import { herbouwProjecties } from '#server/sources/sql/herbouw'
import { controleerInzages, sqlInzagelog } from '#server/sources/sql/inzagelog'
import { rijenVan } from '#server/sources/sql/rijen'
import { projecties } from '#server/sources/sql/schema'
import { backup, restore, TABLES } from './backup.ts'
import { openDatabase } from './open.ts'

const kalender = maakKalender({ sluitingsdagen: demodata.sluitingsdagen })
const TIJD = new Date('2026-10-14T09:00:00.123Z')

/** Everything in a database, in an order of its own: equal texts are equal content. */
async function contentOf(db: Database): Promise<Record<string, unknown>> {
  const content: Record<string, unknown> = {}
  for (const table of TABLES) {
    const rows = await rijenVan<{ row: string }>(
      db,
      sql`SELECT row_to_json(t)::text AS row FROM ${sql.identifier(table)} t ORDER BY 1`,
    )
    content[table] = rows.map(({ row }) => row)
  }
  return content
}

test('the commands themselves put everything back: Node orders a module in another way than a test does', async () => {
  const [from, to] = [await PGLITE.maak('demo'), await PGLITE.maak('nothing')]
  const { db, close } = await openDatabase(from.config)
  const before = await contentOf(db)
  await close()
  const file = join('folder' in to.config ? to.config.folder : '', 'backup.gz')
  const run = (command: string, { config }: TestDatabase) =>
    spawnSync(
      process.execPath,
      [fileURLToPath(new URL(`../commands/${command}.ts`, import.meta.url)), file],
      {
        encoding: 'utf8',
        env: { ...process.env, DATABASE_URL: '', DATA_DIR: 'folder' in config ? config.folder : '' },
      },
    )
  expect(run('backup', from).status).toBe(0)
  const restored = run('restore', to)
  expect([restored.status, restored.stderr]).toEqual([0, expect.not.stringContaining('✗')])
  const again = await openDatabase(to.config)
  expect(await contentOf(again.db)).toEqual(before)
  await again.close()
  await Promise.all([from.remove(), to.remove()])
})

describe.each(DATABASES)('$soort, full of the demo', ({ soort, maak }) => {
  const database = suiteDatabase(maak, 'demo')
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mijn-deventer-backup-'))
    await sqlInzagelog(database.db).schrijf(
      { wie: 'inwoner:1', van: 'inwoner:1', operatie: 'getZaak', doel: 'eigen', velden: ['é', '"\\'] },
      TIJD,
    )
  })
  afterAll(async () => {
    await rm(folder, { recursive: true })
  })

  test('a backup holds every table, and its file only this account can read', async () => {
    const file = join(folder, 'all.gz')
    await backup(database.db, file)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    const rows = await rijenVan<{ naam: string }>(
      database.db,
      sql`SELECT table_name AS naam FROM information_schema.tables WHERE table_schema = 'public'`,
    )
    const notKept = ['sessies', 'aanmeldingen']
    expect([...TABLES, ...notKept].sort()).toEqual(rows.map(({ naam }) => naam).sort())
  })

  test.each(DATABASES)(
    'restored into $soort it has the same content, and the access log is still whole',
    async (into) => {
      const file = join(folder, `${into.soort}.gz`)
      await backup(database.db, file)
      const other = await into.maak('tables')
      const restored = await openDatabase(other.config)
      expect(await restore(restored.db, file)).toBeGreaterThan(200)
      expect(await contentOf(restored.db)).toEqual(await contentOf(database.db))
      expect(await controleerInzages(restored.db)).toMatchObject({
        goed: demodata.inzages.length + 1,
        kapot: null,
      })
      await restored.close()
      await other.remove()
    },
  )

  test('it is not read into a database that holds something, nor when it is cut off or of another version', async () => {
    const file = join(folder, `${soort}-bad.gz`)
    await backup(database.db, file)
    await expect(restore(database.db, file)).rejects.toThrow('The database is not empty.')
    const other = await PGLITE.maak('tables')
    const empty = await openDatabase(other.config)
    const all = gunzipSync(await readFile(file))
      .toString()
      .trimEnd()
      .split('\n')
    await writeFile(file, gzipSync(all.slice(0, -1).join('\n')))
    await expect(restore(empty.db, file)).rejects.toThrow('This backup is not whole')
    await writeFile(file, gzipSync(['["mijn-deventer 1","1"]', ...all.slice(1)].join('\n')))
    await expect(restore(empty.db, file)).rejects.toThrow('This file is no backup of this version')
    await writeFile(file, gzipSync(all.join('\n')).subarray(0, 500))
    await expect(restore(empty.db, file)).rejects.toThrow('This backup is damaged')
    expect(Object.values(await contentOf(empty.db)).flat()).toEqual([])
    await empty.close()
    await other.remove()
  })

  test('the projection that was written with the events is the one that they give, on every day of the demo', async () => {
    const geheugen = sqlDemogeheugen(database.db, demodata.normen, kalender)
    for (const vandaag of ['2026-08-20', '2026-12-01', demodata.vandaag]) {
      await geheugen.zet({ vandaag })
      const { zaken, anders } = await herbouwProjecties(
        database.db,
        demodata.normen,
        kalender,
        dagVan(vandaag),
      )
      expect([zaken > 0, anders]).toEqual([true, 0])
    }
  })

  test('a projection that is wrong, missing or too much is put right', async () => {
    const before = (await contentOf(database.db)).projecties
    const [een, ander] = await database.db.select().from(projecties).limit(2)
    if (!een || !ander) throw new Error('no projections')
    await database.db.update(projecties).set({ volgorde: 1 }).where(eq(projecties.kenmerk, een.kenmerk))
    await database.db.delete(projecties).where(eq(projecties.kenmerk, ander.kenmerk))
    await database.db.insert(projecties).values({ ...een, persoon: 'inwoner:000000000' })
    const { anders } = await herbouwProjecties(
      database.db,
      demodata.normen,
      kalender,
      dagVan(demodata.vandaag),
    )
    expect(anders).toBe(een.kenmerk === ander.kenmerk ? 1 : 2)
    expect((await contentOf(database.db)).projecties).toEqual(before)
  })
})

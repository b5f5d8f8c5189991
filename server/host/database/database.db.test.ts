import { cp, mkdtemp, readFile, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api'
import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { rijenVan } from '#server/sources/sql/rijen'
import * as schema from '#server/sources/sql/schema'
import { DATABASES, PGLITE } from '#server/host/test/databases'
import { sqlSessionStore } from '#server/host/session-store'
import { sessionSuite } from '#server/host/test/session-suite'
import type { OpenDatabase } from './database.ts'
import { LockedError } from './lock.ts'
import { MIGRATIONS, openDatabase } from './open.ts'

const WRITER = fileURLToPath(new URL('../test/write-until-killed.ts', import.meta.url))

const tables = async ({ db }: OpenDatabase): Promise<string[]> => {
  const found = await rijenVan<{ naam: string }>(
    db,
    sql`SELECT table_name AS naam FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1`,
  )
  return found.map(({ naam }) => naam)
}

/** The migrations of the project and one more, which makes a table and then does what is given. */
async function migrationsAnd(statement: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mijn-deventer-migrations-'))
  await cp(MIGRATIONS, folder, { recursive: true })
  const path = join(folder, 'meta', '_journal.json')
  const journal = JSON.parse(await readFile(path, 'utf8')) as { entries: { tag: string; when: number }[] }
  const last = journal.entries.at(-1)
  journal.entries.push({ ...last, tag: '9999_test', when: (last?.when ?? 0) + 1 })
  await writeFile(path, JSON.stringify(journal))
  const steps = ['CREATE TABLE half (id integer)', statement].join(';\n--> statement-breakpoint\n')
  await writeFile(join(folder, '9999_test.sql'), steps)
  return folder
}

test('the migrations make exactly the tables of the schema', async () => {
  const journal = JSON.parse(await readFile(join(MIGRATIONS, 'meta', '_journal.json'), 'utf8')) as {
    entries: { idx: number }[]
  }
  const number = String(journal.entries.at(-1)?.idx ?? 0).padStart(4, '0')
  const last: unknown = JSON.parse(
    await readFile(join(MIGRATIONS, 'meta', `${number}_snapshot.json`), 'utf8'),
  )
  const missing = await generateMigration(
    last as ReturnType<typeof generateDrizzleJson>,
    generateDrizzleJson(schema),
  )
  expect(missing, 'run "npm run migration"').toEqual([])
})

describe.each(DATABASES)('$soort', ({ maak }) => {
  test('a migration that fails half-way leaves nothing, and the next start finishes it', async () => {
    const { config, remove } = await maak('nothing')
    await (await openDatabase(config)).close()
    const broken = await migrationsAnd('SELECT no_such_column FROM half')
    await expect(openDatabase(config, broken)).rejects.toThrow('no_such_column')

    const still = await openDatabase(config)
    expect(await tables(still)).not.toContain('half')
    await still.close()

    const mended = await openDatabase(
      config,
      await migrationsAnd('ALTER TABLE half ADD COLUMN whole boolean'),
    )
    expect(await tables(mended)).toContain('half')
    await mended.close()
    await remove()
  })

  test('what one start wrote is there at the next', async () => {
    const { config, remove } = await maak('tables')
    const session = {
      identiteit: { soort: 'organisatie', kvk: '1', naam: 'N' },
      niveau: 'laag',
      started: 1,
      used: 2,
    } as const
    const first = await openDatabase(config)
    await sqlSessionStore(first.db).create('key', session)
    await first.close()
    const second = await openDatabase(config)
    expect(await sqlSessionStore(second.db).read('key')).toEqual(session)
    await second.close()
    await remove()
  })

  test.each(sessionSuite)('$naam', async ({ test: run }) => {
    const { config, remove } = await maak('tables')
    const { db, close } = await openDatabase(config)
    await run(sqlSessionStore(db))
    await close()
    await remove()
  })
})

test('a second process on a folder of PGlite refuses to start, and does no harm', async () => {
  const { config, remove } = await PGLITE.maak('nothing')
  const first = await openDatabase(config)
  await expect(openDatabase(config)).rejects.toBeInstanceOf(LockedError)
  const second = spawnSync(process.execPath, [WRITER, JSON.stringify(config)], { encoding: 'utf8' })
  expect(second.status).toBe(1)
  expect(second.stdout).toBe('')
  expect(second.stderr).toContain('Another Mijn Deventer already uses the folder')
  await sqlSessionStore(first.db).create('key', {
    identiteit: { soort: 'inwoner', bsn: '1', naam: 'N' },
    niveau: 'laag',
    started: 1,
    used: 1,
  })
  await first.close()
  const again = await openDatabase(config)
  expect(await sqlSessionStore(again.db).read('key')).toBeDefined()
  await again.close()
  await remove()
})

test('a DATA_DIR that is no folder is a sentence that names it', async () => {
  const { config, remove } = await PGLITE.maak('nothing')
  const file = join('folder' in config ? config.folder : '', 'file')
  await writeFile(file, '')
  await expect(openDatabase({ folder: file })).rejects.toThrow(
    `DATA_DIR is ${file}, and that folder cannot be made`,
  )
  await remove()
})

test('no other account of the machine can open the folder of PGlite', async () => {
  const { config, remove } = await PGLITE.maak('nothing')
  await (await openDatabase(config)).close()
  expect((await stat('folder' in config ? config.folder : '')).mode & 0o777).toBe(0o700)
  await remove()
})

test('a folder with a damaged database is a sentence, and the next process may try again', async () => {
  const { config, remove } = await PGLITE.maak('nothing')
  const folder = 'folder' in config ? config.folder : ''
  await (await openDatabase(config)).close()
  await truncate(join(folder, 'pglite', 'global', 'pg_control'))
  for (const attempt of [1, 2])
    await expect(openDatabase(config), `attempt ${attempt}`).rejects.toThrow(
      `The database in ${folder} is damaged and cannot be opened. Restore a backup`,
    )
  await remove()
})

test('a PostgreSQL that cannot be reached is a sentence without the password', async () => {
  const config = { url: 'postgres://pip:secret-word@127.0.0.1:9/pip' }
  await expect(openDatabase(config)).rejects.toThrow(
    'The PostgreSQL of DATABASE_URL cannot be reached (ECONNREFUSED)',
  )
  await expect(openDatabase(config)).rejects.not.toThrow('secret-word')
})

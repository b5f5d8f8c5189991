import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { getTableName, is, sql } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import type { Database } from '#server/sources/sql/database'
import { rijenVan } from '#server/sources/sql/rijen'
import * as schema from '#server/sources/sql/schema'
import { DatabaseError } from './database.ts'

/** Who is signed in now does not belong in an archive: a session that was ended would live again. */
const NOT_KEPT = ['sessies', 'aanmeldingen']

/** How many tables one leans on, each on the next: a row can be put back after the row that it refers to. */
const depthOf = (table: PgTable): number =>
  Math.max(0, ...getTableConfig(table).foreignKeys.map((key) => 1 + depthOf(key.reference().foreignTable)))

/**
 * Every table that is kept, what another refers to before it. Not in the order in which the schema has them: Node gives the
 * parts of a module by the alphabet.
 */
export const TABLES: readonly string[] = Object.values(schema)
  .filter((item) => is(item, PgTable))
  .toSorted((a, b) => depthOf(a) - depthOf(b))
  .map((table) => getTableName(table))
  .filter((name) => !NOT_KEPT.includes(name))

/** The first line of a backup; another number is another form. */
const FORM = 'mijn-deventer 1'
/** Rows in one statement. */
const BATCH = 500

/** A line of a backup: the name of a table and a row of it, or a word at the begin and the end. */
function readLine(line: string): [name: string, value: unknown] {
  const parsed: unknown = JSON.parse(line)
  return Array.isArray(parsed) ? [String(parsed[0]), parsed[1]] : ['', undefined]
}

/** Which migrations made the database: a backup belongs to one form of the tables. */
const migrationOf = async (db: Database): Promise<string> =>
  String(
    (
      await rijenVan<Record<string, unknown>>(
        db,
        sql`SELECT max(created_at) AS last FROM drizzle.__drizzle_migrations`,
      )
    )[0]?.last,
  )

async function* lines(db: Database): AsyncGenerator<string> {
  yield `${JSON.stringify([FORM, await migrationOf(db)])}\n`
  let count = 0
  for (const table of TABLES) {
    await db.execute(
      sql`DECLARE backup NO SCROLL CURSOR FOR SELECT row_to_json(t)::text AS row FROM ${sql.identifier(table)} t`,
    )
    for (;;) {
      const rows = await rijenVan<Record<string, unknown>>(db, sql.raw(`FETCH ${BATCH} FROM backup`))
      for (const { row } of rows) yield `${JSON.stringify([table, row])}\n`
      count += rows.length
      if (rows.length < BATCH) break
    }
    await db.execute(sql`CLOSE backup`)
  }
  yield `${JSON.stringify(['end', count])}\n`
}

/**
 * Writes everything in the database to a file (gzip, a line for each row), as it is at one moment, also while it is in use.
 * The file is only readable by this account, and has its name only when it is whole.
 */
export async function backup(db: Database, file: string): Promise<void> {
  const partial = `${file}.${randomUUID()}.part`
  await db.transaction(
    (tx) =>
      pipeline(
        Readable.from(lines(tx)),
        createGzip(),
        createWriteStream(partial, { mode: 0o600, flags: 'wx' }),
      ),
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  )
  await rename(partial, file)
}

/**
 * Reads a backup into an empty database, all of it or nothing.
 * @returns the number of rows
 * @throws {DatabaseError} when the database is not empty, or the file is not a whole backup of this version
 */
export async function restore(db: Database, file: string): Promise<number> {
  return readBack(db, file).catch((error: unknown) => {
    // zlib and JSON say it in their own words
    const isDamaged =
      error instanceof SyntaxError ||
      (error instanceof Error && 'code' in error && /^Z_|^ERR_/.test(String(error.code)))
    throw isDamaged ? new DatabaseError('This backup is damaged. Nothing was restored.') : error
  })
}

async function readBack(db: Database, file: string): Promise<number> {
  return db.transaction(async (tx) => {
    for (const table of TABLES)
      if (
        (await rijenVan<Record<string, unknown>>(tx, sql`SELECT 1 FROM ${sql.identifier(table)} LIMIT 1`))
          .length > 0
      )
        throw new DatabaseError(
          'The database is not empty. Choose an empty one: DATA_DIR=./new npm run restore -- file',
        )
    const input = createInterface({ input: createReadStream(file).pipe(createGunzip()), crlfDelay: Infinity })
    let waiting: { table: string; rows: string[] } = { table: '', rows: [] }
    let count = 0
    let end: unknown
    let isFirst = true
    const flush = async () => {
      const { table, rows } = waiting
      if (rows.length === 0) return
      const name = sql.identifier(table)
      await tx.execute(
        sql`INSERT INTO ${name} SELECT * FROM json_populate_recordset(null::${name}, ${`[${rows.join()}]`}::json)`,
      )
      count += rows.length
    }
    for await (const line of input) {
      const [table, row] = readLine(line)
      if (isFirst) {
        if (table !== FORM || row !== (await migrationOf(tx)))
          throw new DatabaseError(
            'This file is no backup of this version of Mijn Deventer. Restore it with the version that made it.',
          )
        isFirst = false
      } else if (table === 'end') end = row
      else {
        if (!TABLES.includes(table))
          throw new DatabaseError(`This backup has a table that is not known: ${table}.`)
        if (table !== waiting.table || waiting.rows.length >= BATCH) {
          await flush()
          waiting = { table, rows: [] }
        }
        waiting.rows.push(String(row))
      }
    }
    await flush()
    if (end !== count)
      throw new DatabaseError('This backup is not whole: its end is missing. Nothing was restored.')
    return count
  })
}

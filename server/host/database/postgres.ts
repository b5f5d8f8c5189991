import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import { Pool } from 'pg'
import type { Database } from '#server/sources/sql/database'
import * as schema from '#server/sources/sql/schema'
import { tijdslimieten } from '#server/tijdslimieten'
import { DatabaseError, type OpenDatabase } from './database.ts'
import { isOutage } from './outage.ts'

const LIMITS = {
  /** Connections of one process. */
  max: 10,
  connectionTimeoutMillis: tijdslimieten.databaseVerbinding,
  statement_timeout: tijdslimieten.databaseOpdracht,
  // a server that is there and says nothing does not end its statements either
  query_timeout: tijdslimieten.databaseOpdracht,
  idle_in_transaction_session_timeout: tijdslimieten.databaseTransactie,
}

/** What PostgreSQL says to an account that may not do something. */
const NO_RIGHT = '42501'

/** Any number that is the same in all our processes. */
const MIGRATION_LOCK = 20_261_014

/**
 * A PostgreSQL that other processes may use too. Two that start at once migrate one after the other.
 * @throws {DatabaseError}
 */
export async function openPostgres(url: string, migrations: string): Promise<OpenDatabase> {
  const pool = new Pool({ connectionString: url, application_name: 'mijn-deventer', ...LIMITS })
  // a connection that the server closes while it is idle is replaced at the next query; unheard, it ends the process
  pool.on('error', () => undefined)
  // one that is lost between two statements of a transaction says so too, and the pool does not listen to it then
  pool.on('connect', (client) => client.on('error', () => undefined))
  const client = await pool.connect().catch(async (error: unknown) => {
    await pool.end()
    throw new DatabaseError(
      `The PostgreSQL of DATABASE_URL cannot be reached (${reason(error)}). Check the address, the name and the password in it.`,
    )
  })
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK])
    await migrate(drizzle({ client, schema }), { migrationsFolder: migrations })
    await client.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK])
    client.release()
  } catch (error) {
    client.release(true)
    await pool.end()
    if (error instanceof Error && error.cause && reason(error.cause) === NO_RIGHT)
      throw new DatabaseError(
        'The account in DATABASE_URL may not make tables. Give it the right: GRANT CREATE ON DATABASE … and ON SCHEMA public.',
      )
    throw error
  }
  return { db: onPool(pool), soort: 'postgres', close: () => pool.end() }
}

/**
 * The database over a pool, with transactions of our own: those of drizzle never give a connection back that is lost at its
 * BEGIN. Ten such moments, and the process would have no connection left, nor be able to stop.
 */
function onPool(pool: Pool): Database {
  const db = drizzle({ client: pool, schema })
  db.transaction = async (work, config) => {
    const client = await pool.connect()
    let isLost = false
    try {
      return await drizzle({ client, schema }).transaction(work, config)
    } catch (error) {
      isLost = isOutage(error)
      throw error
    } finally {
      client.release(isLost)
    }
  }
  return db
}

/** The code of an error and not its text, in which the address or the password can stand. */
const reason = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'no answer'

import { fileURLToPath } from 'node:url'
import type { OpenDatabase } from './database.ts'
import { openPglite } from './pglite.ts'
import { openPostgres } from './postgres.ts'

/** Where the data is: in a PostgreSQL, or in a folder of our own. */
export type DatabaseConfig = { url: string } | { folder: string }

export const MIGRATIONS = fileURLToPath(new URL('../../sources/sql/migrations', import.meta.url))

/**
 * Opens the database and brings its tables up to date. All migrations that are missing run in one transaction: one that
 * was cut off has left nothing, and runs again.
 * @throws {DatabaseError | LockedError}
 */
export const openDatabase = (config: DatabaseConfig, migrations = MIGRATIONS): Promise<OpenDatabase> =>
  'url' in config ? openPostgres(config.url, migrations) : openPglite(config.folder, migrations)

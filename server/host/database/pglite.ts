import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import * as schema from '#server/sources/sql/schema'
import { DatabaseError, type OpenDatabase } from './database.ts'
import { lockFolder } from './lock.ts'

/**
 * PostgreSQL inside this process, on a folder: for a demo, for development and for a small test installation. It has one
 * connection, and one process at a time.
 * @throws {LockedError} when another process has the folder
 * @throws {DatabaseError} when what is in it cannot be opened
 */
export async function openPglite(folder: string, migrations: string): Promise<OpenDatabase> {
  const unlock = lockFolder(folder)
  try {
    const client = await PGlite.create({ dataDir: join(folder, 'pglite') }).catch(() => {
      // its own error is a page of machine code
      throw new DatabaseError(
        `The database in ${folder} is damaged and cannot be opened. Restore a backup into another folder (DATA_DIR=./new npm run restore -- file), or remove this one to begin anew.`,
      )
    })
    const db = drizzle({ client, schema })
    await migrate(db, { migrationsFolder: migrations })
    const close = async () => {
      await client.close()
      unlock()
    }
    return { db, soort: 'pglite', close }
  } catch (error) {
    unlock()
    throw error
  }
}

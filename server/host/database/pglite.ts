import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import * as schema from '#server/sources/sql/schema'
import type { OpenDatabase } from './database.ts'
import { lockFolder } from './lock.ts'

/**
 * PostgreSQL inside this process, on a folder: for a demo, for development and for a small test installation. It has one
 * connection, and one process at a time.
 * @throws {LockedError}
 */
export async function openPglite(folder: string, migrations: string): Promise<OpenDatabase> {
  const unlock = lockFolder(folder)
  try {
    const client = await PGlite.create({ dataDir: join(folder, 'pglite') })
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

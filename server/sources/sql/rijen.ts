import type { SQL } from 'drizzle-orm'
import type { Database } from './database.ts'

/**
 * The rows of a statement that is written by hand. Both drivers answer with them; the type that they share does not say so.
 * @returns rows in the form that the caller says they have
 */
export async function rijenVan<T extends object>(db: Database, statement: SQL): Promise<T[]> {
  const { rows } = (await db.execute(statement)) as { rows: T[] }
  return rows
}

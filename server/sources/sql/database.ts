import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import type * as schema from './schema.ts'

/** A database or a transaction in it, on PGlite or on PostgreSQL: the sources do not know which. */
export type Database = PgDatabase<PgQueryResultHKT, typeof schema>

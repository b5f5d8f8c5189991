import type { Database } from '#server/sources/sql/database'

/** A database that is open and has every table. */
export type OpenDatabase = { db: Database; soort: 'pglite' | 'postgres'; close: () => Promise<void> }

/** The database cannot be used. Its message says what to do. */
export class DatabaseError extends Error {}

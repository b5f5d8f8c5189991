import { eq } from 'drizzle-orm'
import type { Meldcodes } from '#server/meldingen'
import type { Database } from './database.ts'
import { meldcodes } from './schema.ts'

/** The codes of reports, in a database. */
export const sqlMeldcodes = (db: Database): Meldcodes => ({
  vind: async (hash) => (await db.select().from(meldcodes).where(eq(meldcodes.hash, hash)))[0]?.kenmerk,
})

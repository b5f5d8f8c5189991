import { startPostgres } from '#scripts/lib/postgres-server.mjs'
import { openDatabase } from '#server/host/database/open'
import { postwerk } from '#server/sources/sql/schema'
import { casesOf, copyCases, EACH } from './many-people.ts'

/**
 * Starts a PostgreSQL with many cases of twenty events in it, forty of each person.
 * @returns the address of the database, how many people are in it, and how to stop it
 */
export async function startBigDatabase(cases = 100_000) {
  const { url, stop } = await startPostgres()
  const people = cases / EACH
  try {
    const { db, close } = await openDatabase({ url })
    await copyCases(url, db, () => casesOf(people))
    // a host would e-mail about each of these cases of before, and that is then what is measured
    await db.delete(postwerk)
    await close()
  } catch (error) {
    await stop()
    throw error
  }
  return { url, people, stop }
}

export type BigDatabase = Awaited<ReturnType<typeof startBigDatabase>>

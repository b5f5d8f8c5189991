import { afterAll, beforeAll } from 'vitest'
import type { OpenDatabase } from '#server/host/database/database'
import { openDatabase } from '#server/host/database/open'
import type { Content, TestDatabase } from './databases.ts'

/**
 * A database of the suite in which it is asked for: open before the first test, gone after the last.
 * @param maak one of `DATABASES`
 * @param content what it begins with
 */
export function suiteDatabase(
  maak: (content: Content) => Promise<TestDatabase>,
  content: Content,
): Pick<OpenDatabase, 'db'> {
  let place: TestDatabase
  let database: OpenDatabase
  beforeAll(async () => {
    place = await maak(content)
    database = await openDatabase(place.config)
  })
  afterAll(async () => {
    await database.close()
    await place.remove()
  })
  return {
    get db() {
      return database.db
    },
  }
}

import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenDatabase } from '#server/host/database/database'
import { openDatabase } from '#server/host/database/open'
import { POSTGRES, type TestDatabase } from '#server/host/test/databases'
import { casesOf, copyCases, EACH, person } from './many-people.ts'
import { largeTablesReadWhole } from './plans.ts'
import { recordedApi } from './recorded-api.ts'

const PEOPLE = 100
/** Every page that is made of lists, in every order, and one case. */
const PAGES = [
  '/overzicht',
  '/zaken?paginagrootte=25',
  '/zaken?sorteer=nieuwste',
  '/zaken?sorteer=oudste&pagina=2',
  '/zaken?sorteer=titel',
  '/zaken?status=lopend&zoek=kap',
  '/zaken/ZAAK-MEET-0000041',
  '/zaken/ZAAK-MEET-0000041/termijn',
  '/berichten',
]

describe('among 4,000 cases of 100 people', () => {
  let place: TestDatabase
  let database: OpenDatabase
  let url = ''
  beforeAll(async () => {
    place = await POSTGRES.maak('tables')
    url = 'url' in place.config ? place.config.url : ''
    database = await openDatabase(place.config)
    await copyCases(url, database.db, () => casesOf(PEOPLE))
  })
  afterAll(async () => {
    await database.close()
    await place.remove()
  })

  /** The large tables that the pages of one person read from begin to end. */
  async function readWholeFor(pages: readonly string[]): Promise<string[]> {
    const api = recordedApi(url)
    try {
      const ask = await api.signIn(person(1))
      for (const page of pages) await ask(page)
      const asked = api.statements.map(({ query }) => query).join()
      for (const table of ['zaken', 'gebeurtenissen', 'projecties', 'sessies'])
        expect(asked).toContain(`"${table}"`)
      return await largeTablesReadWhole(url, api.statements)
    } finally {
      await api.close()
    }
  }

  test('the pile that COPY put there is the one that the program reads', async () => {
    const api = recordedApi(url)
    const ask = await api.signIn(person(7))
    const page = await ask('/zaken?paginagrootte=25')
    await api.close()
    expect(page).toMatchObject({ totaal: EACH, resultaten: { length: 25 } })
    expect(page).toMatchObject({
      keuzes: { personen: ['ik'] },
      registers: [{ status: 'ok' }, { status: 'ok' }],
    })
  })

  test('no page of one person reads all cases, all events or all projections', async () => {
    expect(await readWholeFor(PAGES)).toEqual([])
  })

  test('without their indexes they would, so that this test sees it', async () => {
    await database.db.execute(sql`DROP INDEX projecties_op_datum`)
    await database.db.execute(sql`ALTER TABLE projecties DROP CONSTRAINT projecties_persoon_kenmerk_pk`)
    await database.db.execute(
      sql`ALTER TABLE gebeurtenissen DROP CONSTRAINT gebeurtenissen_kenmerk_volgnummer_pk`,
    )
    expect(await readWholeFor(['/zaken'])).toEqual(['gebeurtenissen', 'projecties'])
  })
})

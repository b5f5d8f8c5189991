import { beforeAll, describe, expect, test } from 'vitest'
import { demodata } from '#demo/data'
import { beloftenOf } from '#domain/beloften'
import { datumVan } from '#domain/datum'
import { maakKalender } from '#domain/kalender'
import { signaalVan } from '#domain/signaal'
import { uitgaand } from '#server/sources/sql/schema'
import { sqlSources } from '#server/sources/sql/sql-sources'
import { bewaarZaak } from '#server/sources/sql/zaakopslag'
import { watchPromises } from './signals.ts'
import { DATABASES } from './test/databases.ts'
import { suiteDatabase } from './test/suite-database.ts'
import { testParts } from './test/parts.ts'

const kalender = maakKalender({ sluitingsdagen: demodata.sluitingsdagen })
const zaak = demodata.zaken.find(({ kenmerk }) => kenmerk === 'ZAAK-2026-0000001')
if (!zaak) throw new Error('the demo has no case of Fatima')
const [received] = zaak.gebeurtenissen
if (!received) throw new Error('a case without events')
const bare = { ...zaak, kenmerk: 'ZAAK-2026-7600001', gebeurtenissen: [received] }
// who did not sign in has no list that it stands in, and their case is watched all the same
const ofNobody = {
  ...bare,
  kenmerk: 'ZAAK-2026-7600002',
  aanvrager: { soort: 'onbekend', naam: 'onbekend' },
} as const
const promise = beloftenOf(bare, demodata.normen, kalender, received.dag).hoofd.nu
if (promise === null) throw new Error('the case of Fatima has no promise')

describe.each(DATABASES)('a promise that is about to be missed, on $soort', ({ maak }) => {
  const database = suiteDatabase(maak, 'demo')
  beforeAll(async () => {
    for (const each of [bare, ofNobody])
      await bewaarZaak(database.db, each, demodata.normen, kalender, received.dag)
  })

  test('is given to its team once, however often and by how many it is looked at', async () => {
    const { db } = database
    let today = datumVan(promise - 30)
    const sources = sqlSources(db, demodata.gemeente, kalender)
    const parts = { db, sources, klok: { vandaag: async () => today }, log: testParts().log, every: 20 }
    const watches = [watchPromises(parts), watchPromises(parts)]
    const given = async () =>
      (await db.select().from(uitgaand))
        .map(({ werk }) => werk)
        .filter((werk) => werk.soort === 'signaal' && [bare.kenmerk, ofNobody.kenmerk].includes(werk.kenmerk))
        .toSorted((a, b) => (a.kenmerk < b.kenmerk ? -1 : 1))
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(await given()).toEqual([])
    for (const day of [promise - 1, promise, promise - 1]) {
      expect(signaalVan(beloftenOf(bare, demodata.normen, kalender, day), kalender)).not.toBeNull()
      today = datumVan(day)
      await expect.poll(given, { timeout: 20_000 }).toHaveLength(2)
    }
    await Promise.all(watches.map((watch) => watch.stop()))
    expect(await given()).toEqual(
      [bare, ofNobody].map(({ kenmerk, team }) => ({
        soort: 'signaal',
        kenmerk,
        norm: 'N4',
        datum: datumVan(promise),
        team,
      })),
    )
  })
})

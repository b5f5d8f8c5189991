// npm run rebuild: makes the projection of the cases anew from their events, after a change of the rules.
import { demodata } from '#demo/data'
import { dagVan } from '#domain/datum'
import { maakKalender } from '#domain/kalender'
import { herbouwProjecties } from '#server/sources/sql/herbouw'
import { sqlSources } from '#server/sources/sql/sql-sources'
import { onDatabase } from './on-database.ts'

await onDatabase(async (db) => {
  const kalender = maakKalender({ sluitingsdagen: demodata.sluitingsdagen })
  const normen = await sqlSources(db, demodata.gemeente, kalender).normen.alle()
  const vandaag = dagVan(new Date().toISOString().slice(0, 10))
  const { zaken, anders } = await herbouwProjecties(db, normen, kalender, vandaag)
  return `${zaken} cases read, ${anders} of them had another place in the lists than their events say.`
})

import { expect, test } from 'vitest'
import { demodata } from '#demo/data'
import { beloftenOf } from '#domain/beloften'
import { dagVan } from '#domain/datum'
import { maakKalender } from '#domain/kalender'
import { manyCases } from './many-cases.ts'

test('the pile to measure with is what it says: twenty events each, running and finished, promises for most', () => {
  const today = dagVan(demodata.vandaag)
  const cases = manyCases(1_000, today, { soort: 'persoon', bsn: '999990019', naam: 'F. Test' })
  const kalender = maakKalender({ sluitingsdagen: demodata.sluitingsdagen })
  const judged = cases.map((zaak) => beloftenOf(zaak, demodata.normen, kalender, today))
  expect(cases.every(({ gebeurtenissen }) => gebeurtenissen.length === 20)).toBe(true)
  expect(new Set(cases.map(({ kenmerk }) => kenmerk)).size).toBe(1_000)
  expect(judged.filter(({ voortgang }) => voortgang.klaarOp === null).length).toBeGreaterThan(10)
  expect(judged.filter(({ hoofd }) => hoofd.nu !== null).length).toBeGreaterThan(500)
})

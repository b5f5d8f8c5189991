import { expect, test } from 'vitest'
import { demodata } from '#demo/data'
import { beloftenOf } from './beloften.ts'
import { dagVan } from './datum.ts'
import { doorgifteVan } from './doorgifte.ts'
import { maakKalender } from './kalender.ts'

const kalender = maakKalender({ sluitingsdagen: demodata.sluitingsdagen })

/** The move of Fatima, of which the SVB hears later than the demo says, or never. */
function stand(datum: string, svb?: string) {
  const zaak = demodata.zaken.find(({ kenmerk }) => kenmerk === 'ZAAK-2026-0000012')
  if (!zaak) throw new Error('no move')
  const gebeurtenissen = zaak.gebeurtenissen.flatMap((g) => {
    if (g.soort !== 'DOORGEGEVEN' || g.aan !== 'SVB') return [g]
    return svb === undefined ? [] : [{ ...g, dag: dagVan(svb) }]
  })
  const b = beloftenOf({ ...zaak, gebeurtenissen }, demodata.normen, kalender, dagVan(datum))
  const klok = b.klokken.find(({ norm }) => norm === 'P5')
  return { klok: klok?.toestand, svb: doorgifteVan(b)?.naar[1] }
}

test.each([
  ['on the day of the promise', '2026-10-19', undefined, 'bijna', false],
  ['the day after, with nothing done', '2026-10-20', undefined, 'te_laat_zonder_bericht', true],
  ['done on the day of the promise', '2026-10-21', '2026-10-19', 'klaar_op_tijd', false],
  ['done a day later', '2026-10-21', '2026-10-20', 'klaar_te_laat', true],
])('P5 goes on after the move is done: %s', (_, datum, svb, toestand, teLaat) => {
  const { klok, svb: regel } = stand(datum, svb)
  expect([klok, regel?.teLaat]).toEqual([toestand, teLaat])
})

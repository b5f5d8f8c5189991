import { demodata } from '#demo/data'
import { dagVan } from '#domain/datum'
import { maakKalender } from '#domain/kalender'
import { projectieVan } from '#domain/projectie'
import type { Figure } from './figure.ts'
import { manyCases } from './many-cases.ts'
import { median } from './median.ts'

/**
 * The dates and states of 10,000 cases of 20 events each, on one core. Each run starts with an empty calendar. Time of
 * the processor and not of the clock: what else the machine does is not our speed.
 */
export function measureDomain(): Figure[] {
  const today = dagVan(demodata.vandaag)
  const cases = manyCases(10_000, today, { soort: 'persoon', bsn: '999990019', naam: 'F. Test' })
  const times = Array.from({ length: 5 }, () => {
    const kalender = maakKalender({ sluitingsdagen: demodata.sluitingsdagen })
    const start = process.cpuUsage()
    for (const zaak of cases) projectieVan(zaak, demodata.normen, kalender, today)
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  })
  return [
    { name: '10,000 cases of 20 events: dates and states', value: median(times), limit: 300, unit: 'ms' },
  ]
}

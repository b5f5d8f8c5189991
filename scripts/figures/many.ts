import type { BigDatabase } from './big-database.ts'
import type { Figure } from './figure.ts'
import { person } from './many-people.ts'
import { median } from './median.ts'
import { largeTablesReadWhole } from './plans.ts'
import { waitForQuiet } from './quiet.ts'
import { recordedApi } from './recorded-api.ts'

const ASKED = 200
const PATH = '/zaken?paginagrootte=25'

/**
 * The first page of one person among a hundred thousand cases in PostgreSQL, each time of somebody else: from the question
 * to the API to its JSON, session included. And whether a statement of it reads a large table from begin to end.
 */
export async function measureMany({ url, people }: BigDatabase): Promise<Figure[]> {
  const { statements, signIn, close } = recordedApi(url)
  try {
    const asks = await Promise.all(
      Array.from({ length: ASKED }, (_, index) => signIn(person((index * 11) % people))),
    )
    await waitForQuiet()
    statements.length = 0
    const times: number[] = []
    for (const ask of asks) {
      const start = performance.now()
      const page = await ask(PATH)
      times.push(performance.now() - start)
      if (!(Number(Reflect.get(Object(page), 'totaal')) > 25)) throw new Error('A page is missing its cases')
    }
    const whole = await largeTablesReadWhole(url, statements.slice(0, 20))
    return [
      { name: '100,000 cases: first page of one person', value: median(times), limit: 10, unit: 'ms' },
      { name: 'large tables read from begin to end for it', value: whole.length, limit: 0, unit: '' },
    ]
  } finally {
    await close()
  }
}

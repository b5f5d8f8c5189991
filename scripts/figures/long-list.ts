import { startPostgres } from '#scripts/lib/postgres-server.mjs'
import { startHost } from '#scripts/lib/start-host.mjs'
import { demodata } from '#demo/data'
import { buildApi } from '#server/app'
import { cookiesFor } from '#server/host/cookies'
import { openDatabase } from '#server/host/database/open'
import { memorySessionStore } from '#server/host/session-store'
import { makeSessions } from '#server/host/sessions'
import { memoryGemeente } from '#server/sources/memory/memory-sources'
import { launch, signedIn, slowDown } from './browser.ts'
import type { Figure } from './figure.ts'
import { manyCases } from './many-cases.ts'
import { copyCases, today } from './many-people.ts'
import { median } from './median.ts'
import { watchPresses, worstPress } from './presses.ts'
import { waitForQuiet } from './quiet.ts'

const COUNT = 10_000

/** Ten thousand cases of Fatima, besides those that she has in the demo. */
function casesOfFatima() {
  const fatima = demodata.personas.find(({ id }) => id === 'fatima')?.identiteit
  if (fatima?.soort !== 'inwoner') throw new Error('The demo has no Fatima to give the cases to.')
  return manyCases(COUNT, today, { soort: 'persoon', bsn: fatima.bsn, naam: fatima.naam })
}

/** The first page of the list in the API, without a network or a database: what the server itself needs. */
export async function measureListApi(): Promise<Figure[]> {
  const gemeente = memoryGemeente({ ...demodata, zaken: [...demodata.zaken, ...casesOfFatima()] })
  const sessies = makeSessions(memorySessionStore(), cookiesFor('http://localhost'))
  const api = buildApi({ ...gemeente, sessies })
  const signIn = await api.request('http://localhost/v1/sessie', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ persona: 'fatima' }),
  })
  const headers = { cookie: signIn.headers.get('set-cookie')?.split(';')[0] ?? '' }
  const ask = async (query: string) => {
    const start = performance.now()
    const answer = await api.request(`http://localhost/v1/zaken${query}`, { headers })
    const page: unknown = await answer.json()
    if (!(Number(Reflect.get(Object(page), 'totaal')) > 0))
      throw new Error(`/v1/zaken${query} answered ${answer.status} without cases`)
    return performance.now() - start
  }
  await waitForQuiet()
  const first = await ask('')
  const times: number[] = []
  for (const query of ['', '?pagina=2', '?sorteer=titel', '?zoek=kap', '?status=lopend'])
    times.push(await ask(query))
  return [
    { name: 'list of 10,000 cases: first page', value: median(times), limit: 50, unit: 'ms' },
    { name: 'the same, the very first time', value: first, limit: 500, unit: 'ms', note: 'our own limit' },
  ]
}

/** How long each press of a key kept the page busy, by its number. */
const WORD = 'kapve'

/** The slowest key press in the filter of that list on the real host, on a processor four times slower. */
export async function measureTyping(): Promise<Figure[]> {
  const postgres = await startPostgres()
  try {
    const host = await startHost({ env: { DATABASE_URL: postgres.url } })
    try {
      await addCases(postgres.url)
      return await typeOn(host.address)
    } finally {
      await host.stop()
    }
  } finally {
    await postgres.stop()
  }
}

async function addCases(url: string): Promise<void> {
  const { db, close } = await openDatabase({ url })
  await copyCases(url, db, casesOfFatima)
  await close()
}

async function typeOn(address: string): Promise<Figure[]> {
  const browser = await launch()
  try {
    const context = await signedIn(browser, address)
    const page = await context.newPage()
    await page.goto('/zaken')
    await page.getByRole('main').locator('a[href^="/zaken/"]').first().waitFor()
    const filter = page.getByRole('search').getByRole('textbox').first()
    await filter.focus()
    await slowDown(page, { network: false })
    await watchPresses(page)
    await waitForQuiet()
    const press = async (key: string) => {
      await page.keyboard.press(key)
      await page.waitForTimeout(400)
    }
    for (const letter of WORD.split('')) await press(letter)
    if ((await filter.inputValue()) !== WORD)
      throw new Error('The filter of /zaken did not take what was typed.')
    for (let left = WORD.length; left > 0; left -= 1) await press('Backspace')
    const worst = await worstPress(page)
    return [{ name: 'worst key press in the filter, 4× slower', value: worst, limit: 50, unit: 'ms' }]
  } finally {
    await browser.close()
  }
}

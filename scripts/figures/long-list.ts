import { demodata } from '#demo/data'
import { dagVan } from '#domain/datum'
import { launch, signedIn, slowDown } from './browser.ts'
import type { Figure } from './figure.ts'
import { manyCases } from './many-cases.ts'
import { median } from './median.ts'
import { apiOn, startHost } from './start-host.ts'

const COUNT = 10_000

/** The demo, in which Fatima has ten thousand cases more. */
function bigDemo() {
  const fatima = demodata.personas.find(({ id }) => id === 'fatima')?.identiteit
  if (fatima?.soort !== 'inwoner') throw new Error('The demo has no Fatima to give the cases to.')
  const aanvrager = { soort: 'persoon', bsn: fatima.bsn, naam: fatima.naam } as const
  return { ...demodata, zaken: [...demodata.zaken, ...manyCases(COUNT, dagVan(demodata.vandaag), aanvrager)] }
}

/** The first page of the list in the API, without a network: what the server itself needs. */
export async function measureListApi(): Promise<Figure[]> {
  const api = apiOn(bigDemo())
  const signIn = await api.request('http://localhost/v1/sessie', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ persona: 'fatima' }),
  })
  const headers = { cookie: signIn.headers.get('set-cookie')?.split(';')[0] ?? '' }
  const ask = async (query: string) => {
    const start = performance.now()
    const answer = await api.request(`http://localhost/v1/zaken${query}`, { headers })
    const { totaal } = await answer.json()
    if (!(totaal > 0)) throw new Error(`/v1/zaken${query} answered ${answer.status} without cases`)
    return performance.now() - start
  }
  const first = await ask('')
  const times: number[] = []
  for (const query of ['', '?pagina=2', '?sorteer=titel', '?zoek=kap', '?status=lopend'])
    times.push(await ask(query))
  return [
    { name: 'list of 10,000 cases: first page', value: median(times), limit: 50, unit: 'ms' },
    { name: 'the same, the very first time', value: first, limit: 500, unit: 'ms', note: 'our own limit' },
  ]
}

/**
 * The slowest key press in the filter of that list, on a processor four times slower: from the key to the next frame
 * (Event Timing), so with everything that the page does in between.
 * @param folder the build
 */
export async function measureTyping(folder: string): Promise<Figure[]> {
  const host = await startHost(folder, bigDemo())
  const browser = await launch()
  try {
    const context = await signedIn(browser, host.address)
    const page = await context.newPage()
    await page.goto('/zaken')
    const filter = page.getByRole('searchbox')
    await filter.waitFor()
    await page.getByRole('main').locator('a[href^="/zaken/"]').first().waitFor()
    await slowDown(page, { network: false })
    await page.evaluate(() => {
      const presses = new Map<number, number>()
      Object.assign(globalThis, { presses })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const id = 'interactionId' in entry ? Number(entry.interactionId) : 0
          if (id > 0) presses.set(id, Math.max(presses.get(id) ?? 0, entry.duration))
        }
      }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit)
    })
    await filter.click()
    for (const key of [
      'k',
      'a',
      'p',
      'v',
      'e',
      'Backspace',
      'Backspace',
      'Backspace',
      'Backspace',
      'Backspace',
    ]) {
      await page.keyboard.press(key)
      await page.waitForTimeout(400)
    }
    const worst = await page.evaluate(() =>
      Math.max(0, ...(Reflect.get(globalThis, 'presses') as Map<number, number>).values()),
    )
    return [{ name: 'worst key press in the filter, 4× slower', value: worst, limit: 50, unit: 'ms' }]
  } finally {
    await browser.close()
    await host.stop()
  }
}

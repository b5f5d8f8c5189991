import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test'
import { startHost } from '#scripts/lib/start-host.mjs'
import { launch, signedIn, slowDown } from './browser.ts'
import type { Figure } from './figure.ts'
import { median } from './median.ts'
import { waitForQuiet } from './quiet.ts'

/** What the page keeps about itself while it loads. */
type Watched = { paint: number; ready: number; shift: number; blocking: number }

declare global {
  var watched: Watched | undefined
}

/**
 * Runs in the page before anything else. "Ready" is the heading and a case, both with a size, two frames long, so
 * that they have been on the screen. Blocking is the part of each long task over 50 ms, from the very start: a page
 * that is drawn by script would otherwise hide its cost before the first paint.
 */
function watch(): void {
  const watched: Watched = { paint: 0, ready: 0, shift: 0, blocking: 0 }
  globalThis.watched = watched
  const observe = (
    type: string,
    note: (entry: PerformanceEntry & { value?: number; hadRecentInput?: boolean }) => void,
  ) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') watched.paint = startTime
  })
  observe('layout-shift', ({ value = 0, hadRecentInput }) => {
    if (!hadRecentInput) watched.shift += value
  })
  observe('longtask', ({ duration }) => {
    watched.blocking += Math.max(0, duration - 50)
  })
  const isShown = (selector: string) =>
    (document.querySelector(selector)?.getBoundingClientRect().height ?? 0) > 0
  const look = () => {
    if (!isShown('main h1') || !isShown('main a[href^="/zaken/"]')) return void requestAnimationFrame(look)
    requestAnimationFrame(() => requestAnimationFrame(() => (watched.ready = performance.now())))
  }
  look()
}

/** Counts the requests of a page, and how many had to wait for each other: the HTML is 1, what it names is 2. */
function countRequests(session: CDPSession) {
  const depths = new Map<string, number>()
  session.on('Network.requestWillBeSent', ({ request, initiator }) => {
    if (request.url.startsWith('data:') || request.url.endsWith('/favicon.svg')) return
    const by = initiator.url ?? initiator.stack?.callFrames.at(-1)?.url
    depths.set(request.url, 1 + (by === undefined ? 0 : (depths.get(by) ?? 0)))
  })
  return { urls: () => [...depths.keys()], hops: () => Math.max(0, ...depths.values()) }
}

type Visit = Watched & { requests: number; hops: number }

/** Opens /overzicht and waits for its content; throws when that takes more than 20 seconds. */
async function visit(
  context: BrowserContext,
  measure: (page: Page) => Promise<void> = async () => {},
): Promise<Visit> {
  const page = await context.newPage()
  if (!(await waitForQuiet()))
    process.stderr.write('  (this machine is busy with something else: times come out too high)\n')
  await page.addInitScript(watch)
  const session = await slowDown(page, { network: true })
  const requests = countRequests(session)
  await page.goto('/overzicht', { waitUntil: 'commit' })
  await page.waitForFunction(() => (globalThis.watched?.ready ?? 0) > 0, undefined, { timeout: 20_000 })
  await page.waitForTimeout(1_500) // late shifts and late requests count too
  await measure(page)
  const watched = await page.evaluate(() => globalThis.watched)
  if (!watched) throw new Error('The page lost its measurements: it loaded twice.')
  await page.close()
  return { ...watched, requests: requests.urls().length, hops: requests.hops() }
}

/** How many requests a hidden page sends in five seconds. */
async function requestsWhileHidden(page: Page): Promise<number> {
  let sent = 0
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
    Object.defineProperty(document, 'hidden', { value: true, configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  page.on('request', () => (sent += 1))
  await page.waitForTimeout(5_000)
  return sent
}

async function runs(browser: Browser, address: string, count: number) {
  const cold: Visit[] = []
  const warm: Visit[] = []
  let hidden = Number.NaN
  for (let run = 0; run < count; run += 1) {
    const context = await signedIn(browser, address)
    cold.push(await visit(context))
    const last = run === count - 1
    warm.push(
      await visit(context, async (page) => {
        if (last) hidden = await requestsWhileHidden(page)
      }),
    )
    await context.close()
  }
  return { cold, warm, hidden }
}

/**
 * The first screen after signing in, on the host that `npm start` runs, with its sign-in, its database and its policy, on
 * slow 4G with a processor four times slower: cold (nothing cached) and warm (a second visit). Median of some runs.
 */
export async function measureFirstScreen(count = 5): Promise<Figure[]> {
  const host = await startHost()
  const browser = await launch()
  try {
    const { cold, warm, hidden } = await runs(browser, host.address, count)
    const all = [...cold, ...warm]
    const most = (key: 'requests' | 'hops' | 'shift') => Math.max(...all.map((each) => each[key]))
    return [
      { name: 'first paint, cold', value: median(cold.map(({ paint }) => paint)), limit: 500, unit: 'ms' },
      { name: 'content, cold', value: median(cold.map(({ ready }) => ready)), limit: 1_400, unit: 'ms' },
      { name: 'content, warm', value: median(warm.map(({ ready }) => ready)), limit: 800, unit: 'ms' },
      { name: 'blocking, cold', value: median(cold.map(({ blocking }) => blocking)), limit: 100, unit: 'ms' },
      { name: 'layout shift, worst of all visits', value: most('shift'), limit: 0.01, unit: '' },
      { name: 'requests, most of all visits', value: most('requests'), limit: 7, unit: '' },
      { name: 'serial hops, most of all visits', value: most('hops'), limit: 2, unit: '' },
      { name: 'requests in 5 s while hidden', value: hidden, limit: 0, unit: '' },
    ]
  } finally {
    await browser.close()
    await host.stop()
  }
}

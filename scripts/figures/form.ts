import type { Browser, BrowserContext } from '@playwright/test'
import { WRITE_HEADER } from '#server/host/same-site'
import { startHost } from '#scripts/lib/start-host.mjs'
import { launch, signedIn, slowDown } from './browser.ts'
import type { Figure } from './figure.ts'
import { median } from './median.ts'
import { watchPresses, worstPress } from './presses.ts'
import { waitForQuiet } from './quiet.ts'

const STEP = '/formulieren/klacht/stap'
const CONTINUE = { name: 'Verder', exact: true } as const

/** From the address of the second question to its field on the screen, with nothing of ours in the cache. */
async function deepLink(browser: Browser, address: string): Promise<number> {
  const context = await signedIn(browser, address)
  // there has to be a draft to come back to; who has one already gets that
  const concept = await context.request.post('/v1/concepten', {
    headers: { [WRITE_HEADER]: '1', 'Idempotency-Key': crypto.randomUUID() },
    data: { formulier: 'klacht' },
  })
  if (!concept.ok()) throw new Error(`No draft to come back to: ${concept.status()}`)
  await waitForQuiet()
  const page = await context.newPage()
  await page.addInitScript(() => {
    const look = () => {
      if ((document.querySelector('main textarea')?.getBoundingClientRect().height ?? 0) === 0)
        return void requestAnimationFrame(look)
      requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('field')))
    }
    look()
  })
  await slowDown(page, { network: true })
  await page.goto(`${STEP}/gebeurd`, { waitUntil: 'commit' })
  const shown = () => performance.getEntriesByName('field')[0]?.startTime ?? 0
  await page.waitForFunction(shown, undefined, { timeout: 20_000 })
  const time = await page.evaluate(shown)
  await context.close()
  return time
}

/** The slowest reaction to a press: an answer that is missing, a choice, going on, and going back. */
async function presses(context: BrowserContext): Promise<number> {
  const page = await context.newPage()
  await page.goto(`${STEP}/waarover`)
  const proceed = page.getByRole('button', CONTINUE)
  await proceed.waitFor()
  await slowDown(page, { network: true })
  await watchPresses(page)
  await waitForQuiet()
  const settle = () => page.waitForTimeout(800)
  await proceed.click()
  await settle()
  await page.getByText('Wij waren te laat', { exact: true }).click()
  await settle()
  await proceed.click()
  await page.getByRole('textbox', { name: 'Wat is er gebeurd?' }).waitFor()
  await settle()
  await page.keyboard.type('Ik', { delay: 200 })
  await settle()
  await page.getByRole('link', { name: 'Terug', exact: true }).click()
  await settle()
  return worstPress(page)
}

/** A form on a phone: slow 4G, a processor four times slower. */
export async function measureForm(count = 5): Promise<Figure[]> {
  const host = await startHost()
  const browser = await launch()
  try {
    const times: number[] = []
    for (let run = 0; run < count; run += 1) times.push(await deepLink(browser, host.address))
    const context = await signedIn(browser, host.address)
    const worst = await presses(context)
    return [
      {
        name: 'first field of a deep link, cold',
        value: median(times),
        limit: 1_600,
        unit: 'ms',
      },
      { name: 'slowest reaction to a press in a form', value: worst, limit: 100, unit: 'ms' },
    ]
  } finally {
    await browser.close()
    await host.stop()
  }
}

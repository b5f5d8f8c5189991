import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test'
import { WRITE_HEADER } from '#server/host/same-site'
import { CHROMIUM_ARGS, findChromium } from '#scripts/lib/chromium.mjs'

/** "Slow 4G" and a processor four times slower: a phone of some years ago, outside. */
const SLOW = { latency: 150, downloadThroughput: 1_600 * 125, uploadThroughput: 750 * 125, offline: false }
const SLOWER = 4

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS })

/** A fresh visitor with a phone, signed in as Fatima. Nothing is in the cache. */
export async function signedIn(browser: Browser, address: string): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width: 412, height: 823 },
    isMobile: true,
    hasTouch: true,
    locale: 'nl-NL',
  })
  const answer = await context.request.post('/v1/sessie', {
    data: { persona: 'fatima' },
    headers: { [WRITE_HEADER]: '1' },
  })
  if (!answer.ok()) throw new Error(`Signing in as Fatima answered ${answer.status()}`)
  return context
}

/** Makes a page as slow as the phone it stands for. */
export async function slowDown(page: Page, { network }: { network: boolean }) {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  if (network) await session.send('Network.emulateNetworkConditions', SLOW)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  return session
}

import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test'
import { LOGIN_START } from '#server/host/login/login'
import { CHROMIUM_ARGS, findChromium } from '#scripts/lib/chromium.mjs'

/** "Slow 4G" and a processor four times slower: a phone of some years ago, outside. */
const SLOW = { latency: 150, downloadThroughput: 1_600 * 125, uploadThroughput: 750 * 125, offline: false }
const SLOWER = 4

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS })

const PHONE = { viewport: { width: 412, height: 823 }, isMobile: true, hasTouch: true, locale: 'nl-NL' }

/**
 * A visitor with a phone who just signed in as Fatima, at the identity provider of the demo, as a visitor does. They go on
 * in a fresh browser with their cookies: nothing of ours is in its cache.
 */
export async function signedIn(browser: Browser, address: string): Promise<BrowserContext> {
  const first = await browser.newContext({ ...PHONE, baseURL: address })
  const page = await first.newPage()
  await page.goto(LOGIN_START)
  await page.locator('button[value=fatima]').click()
  await page.waitForURL('**/overzicht')
  const storageState = await first.storageState()
  await first.close()
  return browser.newContext({ ...PHONE, baseURL: address, storageState })
}

/** Makes a page as slow as the phone it stands for. */
export async function slowDown(page: Page, { network }: { network: boolean }) {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  if (network) await session.send('Network.emulateNetworkConditions', SLOW)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  return session
}

import { type APIRequestContext, expect, type Page, test as base } from '@playwright/test'
import type { PersonaId } from '#demo/personas'
import { WRITE_HEADER } from '#server/host/same-site'
import type { Bronnaam } from '#server/sources'
import { BRONNEN, type Brongedrag } from '#server/sources/storing'
import { aanmelden } from './aanmelden.ts'
import { canariesIn, watchCanaries } from './canaries.ts'
import { startHost } from '#scripts/lib/start-host.mjs'

const VANDAAG = '2026-10-14'
/** The date and the sources of the demo, moved from outside the page. Each test starts with everything as it was. */
export type Demo = {
  zet: (vandaag: string) => Promise<void>
  bron: (bron: Bronnaam, gedrag: Brongedrag) => Promise<void>
}

type Host = { address: string; api: APIRequestContext }

type Fixtures = {
  demo: Demo
  inloggen: (persona: PersonaId) => Promise<void>
  /** everything that went wrong in the browser during this test; the test fails when something is in it */
  fouten: string[]
  /** personal data came nowhere but on the page; the test fails when they did */
  canaries: undefined
}

/**
 * The date and the sources of the demo belong to a host and not to a visitor. So every worker has a host of its own:
 * what a test moves there, no test beside it sees, and the next one finds it back in place.
 */
export const test = base.extend<Fixtures, { host: Host }>({
  host: [
    async ({ playwright }, use) => {
      const { address, said, stop } = await startHost()
      const api = await playwright.request.newContext({
        baseURL: address,
        extraHTTPHeaders: { [WRITE_HEADER]: '1' },
      })
      await use({ address, api })
      await api.dispose()
      await stop()
      expect(canariesIn(said()), 'personal data in the log of the host').toEqual([])
    },
    // longer than a host may take to start on a busy machine
    { scope: 'worker', timeout: 90_000 },
  ],

  baseURL: async ({ host }, use) => use(host.address),

  demo: [
    async ({ host: { api } }, use) => {
      const put = async (path: string, data: object) =>
        expect((await api.put(`/v1/demo/${path}`, { data })).ok()).toBe(true)
      await use({
        zet: (vandaag) => put('klok', { vandaag }),
        bron: (bron, gedrag) => put(`bronnen/${bron}`, { gedrag }),
      })
      // a page may have moved them too, with its own controls
      await put('klok', { vandaag: VANDAAG })
      for (const bron of BRONNEN) await put(`bronnen/${bron}`, { gedrag: 'normaal' })
    },
    { auto: true },
  ],

  inloggen: async ({ page }, use) => {
    await use((persona) => aanmelden(page.request, persona))
  },

  fouten: [
    async ({ page }, use) => {
      const fouten: string[] = []
      page.on('pageerror', (error) => fouten.push(`page error: ${error.message}`))
      page.on('console', (message) => {
        // a source that fails on purpose is a failed request: the page explains that, and its own test looks
        const isRequest = message.text().startsWith('Failed to load resource')
        if (message.type() === 'error' && !isRequest) fouten.push(`console: ${message.text()}`)
      })
      await use(fouten)
      expect(fouten).toEqual([])
    },
    { auto: true },
  ],

  canaries: [
    async ({ context }, use) => {
      const found = watchCanaries(context)
      await use(undefined)
      expect(await found(), 'personal data where they may not come').toEqual([])
    },
    { auto: true },
  ],
})

/** Waits until nothing on the page is being fetched any more. */
export async function klaar(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
}

export { expect }

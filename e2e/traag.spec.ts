import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import type { PersonaId } from '#demo/personas'
import { aanmelden } from './lib/aanmelden.ts'
import { expect, klaar, test } from './lib/fixtures.ts'

const KAP = '/zaken/ZAAK-2026-0000001'

/** Starts to count how far the page moves by itself (layout-shift), what a press causes left out. */
const telVerschuiven = (page: Page) =>
  page.addInitScript(() => {
    window.verschoven = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry && !('hadRecentInput' in entry && entry.hadRecentInput))
          window.verschoven += Number(entry.value)
    }).observe({ type: 'layout-shift', buffered: true })
  })

test.describe('a slow source', { tag: '@nl' }, () => {
  test('shows grey lines at once and words after 300 ms, while the rest is there', async ({
    page,
    demo,
    inloggen,
  }) => {
    await inloggen('fatima')
    await demo.bron('documenten', 'traag')
    await page.goto(KAP)
    const documenten = page.getByRole('region', { name: 'Documenten' })
    await expect(documenten.getByText('Wij halen uw gegevens op…')).toBeAttached()
    await expect(page.getByText('Op schema', { exact: true })).toBeVisible()
    await expect(documenten.getByRole('heading', { name: 'Van u' })).toBeVisible()
  })

  for (const pad of ['/overzicht', '/zaken', KAP]) {
    test(`lets nothing jump on ${pad} when its answer comes`, async ({ page, demo, inloggen }) => {
      await inloggen('fatima')
      await demo.bron('zaaksysteem', 'traag')
      await telVerschuiven(page)
      await page.goto(pad)
      await expect(page.getByText('Wij halen uw gegevens op…')).toBeAttached()
      await expect(page.getByText('Op schema', { exact: true })).toBeVisible()
      await klaar(page)
      expect(await page.evaluate(() => window.verschoven)).toBeLessThan(0.02)
    })
  }

  test('leaves the menu, the name and the way out where they are', async ({ page, demo, inloggen }) => {
    await inloggen('fatima')
    await demo.bron('zaaksysteem', 'traag')
    await page.goto('/zaken')
    await expect(page.getByText('Wij halen uw gegevens op…')).toBeAttached()
    await expect(page.getByText('F. el Amrani')).toBeVisible()
    await page.getByRole('link', { name: 'Hulp en contact' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Hulp en contact' })).toBeFocused()
  })
})

test.describe('without a connection', { tag: '@nl' }, () => {
  test('the page says so, keeps what it has, and stops saying it afterwards', async ({
    page,
    context,
    inloggen,
  }) => {
    await inloggen('fatima')
    await page.goto(KAP)
    await klaar(page)
    await context.setOffline(true)
    const melding = page.getByText('U bent offline. Wat u ziet, kan verouderd zijn.')
    await expect(melding).toBeVisible()
    await expect(page.getByText('Op schema', { exact: true })).toBeVisible()
    await context.setOffline(false)
    await expect(melding).toBeHidden()
  })

  test('a page that was not open yet says what to do, and comes with the connection', async ({
    page,
    context,
    inloggen,
  }) => {
    await inloggen('fatima')
    await page.goto('/zaken')
    await klaar(page)
    await page.getByRole('link', { name: 'Berichten' }).click()
    await klaar(page)
    await page.getByRole('link', { name: 'Zaken', exact: true }).click()
    await context.setOffline(true)
    await page.getByLabel('Lopend of klaar').selectOption('klaar')
    await expect(page.getByRole('heading', { name: 'Er is een probleem' })).toBeVisible()
    await context.setOffline(false)
    await page.getByRole('button', { name: 'Opnieuw proberen' }).click()
    // another test may have finished a case of hers too
    await expect(page.getByText(/^\d+ zaken$/)).toBeVisible()
  })
})

test(
  'the language stays after a reload, and on the next page',
  { tag: '@nl' },
  async ({ page, inloggen }) => {
    await inloggen('fatima')
    await page.goto(KAP)
    await page.getByRole('button', { name: 'English' }).click()
    await expect(page.getByText('On schedule', { exact: true })).toBeVisible()
    await page.reload()
    await expect(page.getByText('On schedule', { exact: true })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await page.goto('/zaken')
    await expect(page.getByRole('heading', { level: 1, name: 'Cases' })).toBeVisible()
  },
)

test.describe('wherever the browser is', { tag: '@desktop' }, () => {
  const ZONES = ['Europe/Amsterdam', 'America/Curacao', 'Pacific/Auckland']

  /** What the pages say to somebody with this clock. */
  async function gelezen(
    browser: Browser,
    options: BrowserContextOptions,
    persona: PersonaId,
    paden: string[],
  ) {
    const context = await browser.newContext(options)
    await aanmelden(context.request, persona)
    const page = await context.newPage()
    const teksten: string[] = []
    for (const pad of paden) {
      await page.goto(pad)
      await klaar(page)
      teksten.push(await page.getByRole('main').innerText())
    }
    await context.close()
    return teksten
  }

  test('the dates are the same', async ({ browser, baseURL }) => {
    const paden = ['/overzicht', KAP, `${KAP}/termijn`, '/gegevens', '/berichten']
    const [amsterdam, ...elders] = await Promise.all(
      ZONES.map((timezoneId) => gelezen(browser, { baseURL, timezoneId }, 'fatima', paden)),
    )
    expect(amsterdam?.[1]).toContain('maandag 26 oktober 2026')
    for (const teksten of elders) expect(teksten).toEqual(amsterdam)
  })

  for (const [dag, tag] of [
    ['2026-10-19', 'Nog geen belofte'],
    ['2026-10-20', 'Te laat volgens de wet'],
  ] as const) {
    test(`"te laat" starts the day after the last day: on ${dag} a case is "${tag}"`, async ({
      browser,
      baseURL,
      demo,
    }) => {
      await demo.zet(dag)
      for (const timezoneId of ZONES) {
        const [tekst] = await gelezen(browser, { baseURL, timezoneId }, 'jan', ['/zaken/ZAAK-2026-0000009'])
        expect(tekst).toContain(tag)
        expect(tekst).toContain('maandag 19 oktober 2026')
      }
    })
  }
})

declare global {
  // how far the page moved by itself (layout-shift), counted in the browser
  interface Window {
    verschoven: number
  }
}

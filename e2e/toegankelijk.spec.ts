import type { Page } from '@playwright/test'
import type { PersonaId } from '#demo/personas'
import type { Bronnaam } from '#server/sources'
import type { Brongedrag } from '#server/sources/storing'
import { axeVondsten } from './lib/axe.ts'
import { expect, klaar, test } from './lib/fixtures.ts'

const KAP = '/zaken/ZAAK-2026-0000001'
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds on the open page, colours included, one line per finding; in dark only the colours are others. */
async function vondsten(page: Page, colorScheme: 'light' | 'dark' = 'light'): Promise<string[]> {
  await page.emulateMedia({ colorScheme })
  // the bar of the demo stays at the foot of the window: in one as high as the page it lies over nothing, as it does
  // for who scrolls; that what has the focus is never under it has a test of its own
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 900 }
  const hele = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width, height: Math.max(height, hele) })
  const gevonden = await axeVondsten(page, { runOnly: colorScheme === 'light' ? TAGS : ['color-contrast'] })
  await page.setViewportSize({ width, height })
  return gevonden
}

const teBreed = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Whether something else lies over the middle of what has the focus. */
const bedekt = (page: Page) =>
  page.evaluate(() => {
    const focus = document.activeElement
    if (!focus) return true
    const { left, top, width, height } = focus.getBoundingClientRect()
    const boven = document.elementFromPoint(left + width / 2, top + height / 2)
    return !(boven && (focus.contains(boven) || boven.contains(focus)))
  })

/** Whether what has the focus shows that, by a line or a ring around it. */
const zichtbaar = (page: Page) =>
  page.evaluate(() => {
    const { outlineStyle, boxShadow } = getComputedStyle(document.activeElement ?? document.body)
    const deksel = document.activeElement ? getComputedStyle(document.activeElement, '::after') : null
    return [outlineStyle, boxShadow, deksel?.outlineStyle ?? 'none', deksel?.boxShadow ?? 'none'].some(
      (waarde) => waarde !== 'none' && waarde !== '',
    )
  })

type Bronnen = Partial<Record<Bronnaam, Brongedrag>>
type Stand = { hoe: string; bronnen?: Bronnen; paginas: [PersonaId, ...string[]][] }

const PAGINAS = ['/overzicht', '/zaken', KAP, '/berichten', '/gegevens']

const STANDEN: Stand[] = [
  {
    hoe: 'on every kind of page',
    paginas: [
      [
        'fatima',
        ...PAGINAS,
        `${KAP}/termijn`,
        `${KAP}/te-laat`,
        `${KAP}/besluit`,
        '/zaken/ZAAK-2026-0000028',
        `${KAP}/vraag`,
        `${KAP}/intrekken`,
        '/gegevens/doorgegeven',
        '/gegevens/inzage',
        '/toestemmingen',
        '/toestemmingen/verzoek',
      ],
      ['kring', '/overzicht', '/school', '/school/verzoek'],
    ],
  },
  {
    hoe: 'when we are late, or have a new date',
    paginas: [
      [
        'piet',
        '/zaken/ZAAK-2026-0000006',
        '/zaken/ZAAK-2026-0000006/te-laat',
        '/zaken/ZAAK-2026-0000006/ingebrekestelling',
        '/gegevens',
      ],
      ['jan', '/zaken/ZAAK-2026-0000004', '/zaken/ZAAK-2026-0000009', '/zaken/ZAAK-2026-0000021'],
      ['aylin', '/zaken/ZAAK-2026-0000005', '/zaken/ZAAK-2026-0000020/besluit', '/zaken/ZAAK-2026-0000015'],
    ],
  },
  {
    hoe: 'when we wait, act for others or know little',
    paginas: [
      ['sanne', '/zaken/ZAAK-2026-0000007/te-laat', '/zaken/ZAAK-2026-0000022'],
      ['bram', '/zaken', '/zaken/ZAAK-2026-0000003/termijn', '/zaken/ZAAK-2026-0000027'],
      ['kees', '/zaken/ZAAK-2026-0000025'],
    ],
  },
  {
    hoe: 'when the registers fail',
    bronnen: { zaaksysteem: 'stuk', sociaal: 'stuk' },
    paginas: [['fatima', '/overzicht', '/zaken', KAP, `${KAP}/termijn`, '/berichten']],
  },
  {
    hoe: 'when documents, contact, norms and the BRP fail',
    bronnen: { documenten: 'stuk', contactmomenten: 'stuk', personen: 'stuk' },
    paginas: [['fatima', KAP, '/gegevens']],
  },
  {
    hoe: 'when the norms fail',
    bronnen: { normen: 'stuk' },
    paginas: [['fatima', '/overzicht', KAP, '/onze-beloften']],
  },
  {
    hoe: 'when sources give a part',
    bronnen: {
      zaaksysteem: 'deels',
      sociaal: 'deels',
      documenten: 'deels',
      contactmomenten: 'deels',
      personen: 'deels',
    },
    paginas: [['fatima', ...PAGINAS]],
  },
  {
    hoe: 'when there is nothing',
    bronnen: { zaaksysteem: 'leeg', sociaal: 'leeg' },
    paginas: [['fatima', '/overzicht', '/zaken', '/berichten', KAP]],
  },
]

test.describe('axe', { tag: '@desktop' }, () => {
  // so high that the bar of the demo lies over nothing: axe takes what is covered for too small
  test.use({ viewport: { width: 1280, height: 4000 } })

  for (const { hoe, bronnen = {}, paginas } of STANDEN) {
    test(`finds nothing ${hoe}, in light and in dark`, async ({ page, demo, inloggen }) => {
      test.slow()
      for (const [bron, gedrag] of Object.entries(bronnen)) await demo.bron(bron as Bronnaam, gedrag)
      const gevonden: string[] = []
      for (const [persona, ...paden] of paginas) {
        await inloggen(persona)
        for (const pad of paden) {
          await page.goto(pad)
          await klaar(page)
          gevonden.push(...(await vondsten(page)), ...(await vondsten(page, 'dark')))
        }
      }
      expect(gevonden).toEqual([])
    })
  }
})

test('axe finds nothing on the main pages at this width, in this language', async ({ page, inloggen }) => {
  test.slow()
  await inloggen('fatima')
  const gevonden: string[] = []
  for (const pad of [
    ...PAGINAS,
    `${KAP}/termijn`,
    '/zaken/ZAAK-2026-0000028',
    `${KAP}/vraag`,
    '/onze-beloften',
  ]) {
    await page.goto(pad)
    await klaar(page)
    gevonden.push(...(await vondsten(page)))
    if ((await teBreed(page)) > 0) gevonden.push(`${pad} is wider than the screen`)
  }
  expect(gevonden).toEqual([])
})

test.describe('at 400% zoom', { tag: '@desktop' }, () => {
  // 1280 by 1024 at 400%
  test.use({ viewport: { width: 320, height: 256 } })

  test('nothing scrolls sideways, and no bar stands over what has the focus', async ({ page, inloggen }) => {
    await inloggen('fatima')
    for (const pad of ['/overzicht', '/zaken', KAP, `${KAP}/termijn`, '/gegevens']) {
      await page.goto(pad)
      await klaar(page)
      expect(await teBreed(page), pad).toBe(0)
    }
    await page.goto(KAP)
    await klaar(page)
    const link = page.getByRole('link', { name: 'Waarom deze datum?' })
    await link.focus()
    await expect(link).toBeInViewport({ ratio: 1 })
    expect(await bedekt(page)).toBe(false)
  })
})

test.describe('with letters twice as large', { tag: '@desktop' }, () => {
  test.use({ viewport: { width: 320, height: 640 } })

  test('nothing scrolls sideways, and the demo bar gives its room to the page', async ({
    page,
    inloggen,
  }) => {
    await inloggen('fatima')
    for (const pad of ['/gegevens', '/onze-beloften', KAP, '/overzicht']) {
      await page.goto(pad)
      await klaar(page)
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
      expect(await teBreed(page), pad).toBe(0)
    }
    for (const naam of ['English', 'Uitloggen'])
      await expect(page.getByRole('button', { name: naam })).toBeInViewport({ ratio: 1 })
    await expect(page.getByText(/^Demonstratie\. Vandaag is/)).not.toBeInViewport()
  })
})

test(
  'months of a different height keep the height of their own days',
  { tag: '@desktop' },
  async ({ page, inloggen }) => {
    await inloggen('fatima')
    await page.goto(`${KAP}/termijn`)
    await klaar(page)
    const hoogten = await page
      .locator('.dvt-months')
      .first()
      .locator('td.dvt-day')
      .evaluateAll((cellen) => cellen.map((cel) => Math.round(cel.getBoundingClientRect().height)))
    expect(new Set(hoogten).size).toBe(1)
  },
)

test.describe('with the keyboard alone', { tag: '@nl' }, () => {
  test('from the way past the menu to a case, with the focus in sight all the way', async ({
    page,
    inloggen,
  }) => {
    await inloggen('fatima')
    await page.goto('/overzicht')
    await klaar(page)
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Direct naar de inhoud' })).toBeFocused()
    await expect(page.getByRole('link', { name: 'Direct naar de inhoud' })).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()

    const zaak = page.getByRole('link', { name: 'Aanvraag kapvergunning' })
    for (let stap = 0; stap < 20; stap++) {
      await page.keyboard.press('Tab')
      expect(await zichtbaar(page), 'the focus is not visible').toBe(true)
      expect(await bedekt(page), 'the focus is behind something').toBe(false)
      if (await zaak.evaluate((link) => link === document.activeElement)) break
    }
    await expect(zaak).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Aanvraag kapvergunning' })).toBeFocused()
    expect(await page.evaluate(() => window.scrollY)).toBe(0)
  })

  test('the demo bar and the choices of the list work, and a choice does not move the focus', async ({
    page,
    inloggen,
  }) => {
    await inloggen('fatima')
    await page.goto('/zaken')
    const keuze = page.getByLabel('Lopend of klaar')
    await keuze.focus()
    await page.keyboard.press('ArrowDown')
    await expect(page).toHaveURL('/zaken?status=lopend')
    await expect(page.getByText('3 zaken', { exact: true })).toBeVisible()
    await expect(keuze).toBeFocused()
    await page.locator('summary').focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: '1 dag verder' })).toBeVisible()
  })
})

test.describe('in forced colours', { tag: '@desktop' }, () => {
  test('states and days of the calendar differ in their border or fill', async ({ page, inloggen }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await inloggen('bram')
    await page.goto('/zaken')
    const tag = page.getByText('Wacht op u', { exact: true })
    await expect(tag).toHaveCSS('border-top-style', 'solid')
    await page.goto('/zaken/ZAAK-2026-0000003/termijn')
    const dag = (naam: RegExp) => page.getByRole('cell', { name: naam }).first()
    await expect(dag(/termijn staat stil/)).toHaveCSS('border-top-style', 'dashed')
    await expect(dag(/laatste dag volgens de wet/)).toHaveCSS('border-top-style', 'double')
    const vulling = (naam: RegExp) => dag(naam).evaluate((cel) => getComputedStyle(cel).backgroundColor)
    expect(await vulling(/onze belofte$/)).not.toBe(await vulling(/telt mee$/))
  })
})

test.describe('with less motion', { tag: '@desktop' }, () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('nothing moves, also while something is fetched', async ({ page, demo, inloggen }) => {
    await inloggen('fatima')
    await demo.bron('documenten', 'traag')
    await page.goto(KAP)
    await expect(page.getByText('Wij halen uw gegevens op…')).toBeAttached()
    const bewegend = await page.evaluate(() =>
      document
        .getAnimations()
        .filter(({ effect }) => Number(effect?.getComputedTiming().activeDuration) > 10)
        .map(({ effect }) => String(effect?.getComputedTiming().activeDuration)),
    )
    expect(bewegend).toEqual([])
  })
})

test.describe('on paper', { tag: '@desktop' }, () => {
  test('there is the case, and no menu, button or demo bar', async ({ page, inloggen }) => {
    await inloggen('fatima')
    await page.goto(KAP)
    await klaar(page)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('heading', { level: 1, name: 'Aanvraag kapvergunning' })).toBeVisible()
    await expect(page.getByText('Op schema', { exact: true })).toBeVisible()
    await expect(
      page.getByRole('region', { name: 'Wanneer is het klaar?' }).getByText('maandag 26 oktober 2026'),
    ).toBeVisible()
    await expect(page.getByRole('navigation', { name: 'Mijn Deventer' })).toBeHidden()
    await expect(page.getByText(/^Demonstratie\./)).toBeHidden()
    await expect(page.getByRole('button', { name: 'Uitloggen' })).toBeHidden()
  })
})

import type { Page } from '@playwright/test'
import type { PersonaId } from '#demo/personas'
import { expect, klaar, test } from './lib/fixtures.ts'

/** Buttons that are on every page are pressed on one of them. Logging out would end the walk. */
const OVERAL =
  /^(English|Nederlands)$|dag (terug|verder)|week (terug|verder)|day (back|on)|week (back|on)|Terug naar|Back to|Datum gebruiken|Use this date/
const TAAL = /^(English|Nederlands)$/
const NOOIT = /^(Uitloggen|Log out)$|^(Ja|Yes), /
/** What cannot be undone would take a case away from the tests that come after this one; it has tests of its own. */
const ZONDER_WEG_TERUG = /\/ingebrekestelling$/
/** Leads to the identity provider, which is another site and has tests of its own. */
const BUITEN = /^\/inloggen\/start\?/

/** The same page whoever is signed in; one persona looks at them. */
const VOOR_IEDEREEN = /^\/(formulieren\/[^/]+|onze-beloften|hulp|privacy|toegankelijkheid)(\?|$)/

/** What is wrong with the page that is open. @param titels the titles that other pages have */
async function mankeert(page: Page, pad: string, titels: Map<string, string>): Promise<string[]> {
  const fouten: string[] = []
  // a button may have led on after its own page was there
  const kop = page.getByRole('heading', { level: 1 }).first()
  await kop.waitFor({ timeout: 2_000 }).catch(() => undefined)
  const koppen = await page.getByRole('heading', { level: 1 }).allInnerTexts()
  if (koppen.length !== 1 || koppen[0] === '') fouten.push(`${pad}: headings of level 1: ${koppen.join()}`)
  const titel = await page.title()
  if (!/\S - Mijn Deventer$/.test(titel)) fouten.push(`${pad}: title "${titel}"`)
  // where it ended: several addresses can begin the same step of a form
  const { pathname, search } = new URL(page.url())
  const plek = pathname + search
  const ander = titels.get(titel)
  if (ander !== undefined && ander !== plek) fouten.push(`${pad}: same title as ${ander}: "${titel}"`)
  titels.set(titel, plek)
  const breder = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  if (breder > 0) fouten.push(`${pad}: ${breder} px wider than the screen`)
  const tekst = await page.locator('body').innerText()
  for (const rommel of ['undefined', 'null', 'NaN', '[object', 'Invalid Date', '{'])
    if (tekst.includes(rommel)) fouten.push(`${pad}: says "${rommel}"`)
  return fouten
}

/** The links of the page: pages of ours, files of the API, and what is wrong with the others. */
async function linksVan(page: Page) {
  const links = await page.locator('a[href]').evaluateAll((alle) =>
    alle.map((a) => ({
      href: a.getAttribute('href') ?? '',
      naam: a.textContent.trim(),
      download: a.hasAttribute('download'),
      doel: a.getAttribute('target'),
    })),
  )
  const bestanden = links.filter(({ download }) => download).map(({ href }) => href)
  const paginas = links.filter(
    ({ href, download }) => href.startsWith('/') && !download && !BUITEN.test(href),
  )
  const anders = links.filter(({ href }) => !href.startsWith('/') && !href.startsWith('#'))
  return {
    bestanden,
    buiten: links.filter(({ href }) => BUITEN.test(href)).map(({ href }) => href),
    paginas: paginas.map(({ href }) => href.split('#')[0] ?? href),
    fouten: [
      ...links.filter(({ naam }) => naam === '').map(({ href }) => `a link to ${href} without a name`),
      ...links.filter(({ doel }) => doel === '_blank').map(({ href }) => `${href} opens a new tab`),
      ...anders
        .filter(({ href }) => !/^(https:\/\/[\w.-]+\/?|tel:\+?\d+$|mailto:[^@]+@[^@]+$)/.test(href))
        .map(({ href }) => `${href} is no address`),
    ],
  }
}

/** Presses every button of the page, each on the page as it was. */
async function drukOpAlles(page: Page, open: () => Promise<void>, isEerste: boolean): Promise<string[]> {
  const namen = await page
    .getByRole('button')
    // one to choose a file with opens a window of the device itself
    .and(page.locator(':not(input)'))
    .evaluateAll((knoppen) => knoppen.map((k) => k.textContent.trim()))
  const fouten: string[] = []
  if (ZONDER_WEG_TERUG.test(page.url())) return fouten
  for (const naam of new Set(namen)) {
    if (naam === '') fouten.push(`${page.url()}: a button without a name`)
    if (NOOIT.test(naam) || (OVERAL.test(naam) && !isEerste)) continue
    const taal = (await page.locator('html').getAttribute('lang')) ?? ''
    await page.getByRole('button', { name: naam, exact: true }).first().click()
    // a language that is still on its way would come after the page was put back
    if (TAAL.test(naam)) await expect(page.locator('html')).not.toHaveAttribute('lang', taal)
    await klaar(page)
    fouten.push(...(await mankeert(page, `"${naam}" on ${page.url()}`, new Map())))
    await open()
  }
  return fouten
}

/**
 * Goes to every page that can be reached from a page by links, and presses what is there.
 * @param alleenEigen passes by what is the same for everybody
 * @returns what was wrong, and where it has been
 */
async function kruip(page: Page, begin: string, alleenEigen = false) {
  const titels = new Map<string, string>()
  const bestanden = new Set<string>()
  const bezocht = new Set<string>()
  const fouten: string[] = []
  page.on('response', (answer) => {
    if (answer.status() >= 400) fouten.push(`${page.url()}: ${answer.status()} for ${answer.url()}`)
  })
  const taal = (await page.context().cookies()).filter(({ name }) => name === 'taal')
  const wachtrij = [begin]
  for (let pad = wachtrij.shift(); pad !== undefined; pad = wachtrij.shift()) {
    if (bezocht.has(pad) || (alleenEigen && VOOR_IEDEREEN.test(pad))) continue
    bezocht.add(pad)
    const hier = pad
    const open = async () => {
      // one of the buttons changed the language
      await page.context().clearCookies({ name: 'taal' })
      await page.context().addCookies(taal)
      await page.goto(hier)
      await klaar(page)
      if (hier !== begin) return
      await page.locator('summary').click()
      await expect(page.getByRole('button', { name: /^1 (dag verder|day on)$/ })).toBeVisible()
    }
    await open()
    fouten.push(...(await mankeert(page, pad, titels)))
    const links = await linksVan(page)
    fouten.push(...links.fouten.map((fout) => `${hier}: ${fout}`))
    for (const bestand of links.bestanden) bestanden.add(bestand)
    for (const deur of links.buiten) {
      const answer = await page.request.get(deur)
      if (!answer.ok()) fouten.push(`${deur}: ${answer.status()}`)
    }
    wachtrij.push(...links.paginas)
    fouten.push(...(await drukOpAlles(page, open, pad === begin)))
  }
  for (const bestand of bestanden) {
    const answer = await page.request.get(bestand)
    const soort = answer.headers()['content-type'] ?? ''
    if (!answer.ok() || !/^(application\/(?:pdf|json)|image\/(?:jpeg|png)|text\/calendar)/.test(soort))
      fouten.push(`${bestand}: ${answer.status()} ${soort}`)
  }
  return { fouten, paden: [...bezocht] }
}

test('a visitor finds no page that is broken', async ({ page }) => {
  test.slow()
  const { fouten, paden } = await kruip(page, '/')
  expect(fouten).toEqual([])
  expect(paden).toEqual(expect.arrayContaining(['/', '/inloggen', '/onze-beloften', '/hulp', '/privacy']))
})

// one shows every kind of page at each width and in each language; the others only have other data
const EERSTE = 'fatima'
const VERWACHT: [persona: PersonaId, paden: string[]][] = [
  [
    EERSTE,
    [
      '/overzicht',
      '/berichten',
      '/gegevens',
      '/gegevens/inzage',
      '/toestemmingen',
      '/zaken/ZAAK-2026-0000001/termijn',
    ],
  ],
  ['piet', ['/zaken/ZAAK-2026-0000006/te-laat']],
  ['aylin', ['/zaken/ZAAK-2026-0000020/besluit']],
  ['kees', ['/zaken/ZAAK-2026-0000025']],
  ['bram', ['/zaken/ZAAK-2026-0000002', '/zaken/ZAAK-2026-0000027']],
  ['oranje', ['/zaken/ZAAK-2026-0000002/termijn']],
]

for (const [persona, verwacht] of VERWACHT) {
  test(
    `${persona} finds no page, link, file or button that is broken`,
    { tag: persona === EERSTE ? [] : '@desktop' },
    async ({ page, inloggen }) => {
      test.slow()
      await inloggen(persona)
      const { fouten, paden } = await kruip(page, '/overzicht', persona !== EERSTE)
      expect(fouten).toEqual([])
      expect(paden).toEqual(expect.arrayContaining(verwacht))
    },
  )
}

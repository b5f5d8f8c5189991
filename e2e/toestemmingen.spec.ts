import type { Browser, Page } from '@playwright/test'
import type { PersonaId } from '#demo/personas'
import { aanmelden } from './lib/aanmelden.ts'
import { expect, test } from './lib/fixtures.ts'
import { netjes } from './lib/netjes.ts'

// The whole story of a consent, each in a browser of their own: the school asks, the parent decides, the school looks, the
// parent sees that, and stops it. By keyboard, with axe and the width of the page on every screen.

const GESTOPT = /^De ouder of de leerling heeft de toestemming gestopt\. U ziet geen gegevens meer\./
const WEG = 'Deze link is gebruikt of verlopen. Vraag de school om een nieuwe.'

const kop = (waar: Page, naam: string | RegExp) => waar.getByRole('heading', { level: 1, name: naam })
const druk = (waar: Page, naam: string | RegExp) => waar.getByRole('button', { name: naam }).press('Enter')
const volg = (waar: Page, naam: string | RegExp) => waar.getByRole('link', { name: naam }).press('Enter')

type Opties = { baseURL: string; timezoneId: string }

/** A browser of somebody else; of residents on a narrow screen. */
async function vensterVan(browser: Browser, opties: Opties, wie: PersonaId, breed = 320) {
  const context = await browser.newContext({ ...opties, viewport: { width: breed, height: 800 } })
  await aanmelden(context.request, wie)
  return context.newPage()
}

/** A school asks for everything that it may ask. @returns the link for the parent, and the address of the request */
async function vraag(school: Page, voorletters: string, geboren: string) {
  await school.goto('/school')
  await volg(school, 'Toestemming vragen')
  await expect(kop(school, 'Toestemming vragen')).toBeVisible()
  await netjes(school)
  await school.getByRole('textbox', { name: 'Voorletters van de leerling' }).fill(voorletters)
  await school.getByRole('textbox', { name: 'Geboortedatum van de leerling' }).fill(geboren)
  for (const veld of await school.getByRole('checkbox').all()) await veld.press('Space')
  await school.getByRole('textbox', { name: 'Laatste dag waarop u wilt kunnen kijken' }).fill('13-11-2026')
  await druk(school, 'Toestemming vragen')
  await expect(school.getByRole('heading', { name: 'De code voor de ouder' })).toBeVisible()
  await netjes(school)
  const link = /https?:\/\/\S+\/toestemmingen\/verzoek#[0-9A-Z-]+/.exec(
    await school.getByRole('main').innerText(),
  )?.[0]
  if (!link) throw new Error('no link')
  return { link, adres: school.url() }
}

/** The parent opens the link and says yes to these fields, and no to the others. */
async function beslis(ouder: Page, link: string, ja: readonly string[]) {
  await ouder.goto(link)
  await expect(kop(ouder, /vraagt om (uw )?gegevens/)).toBeVisible()
  await netjes(ouder)
  // nothing is chosen beforehand, and the code is out of the address
  expect(await ouder.getByRole('radio', { checked: true }).count()).toBe(0)
  expect(new URL(ouder.url()).hash).toBe('')
  const velden = await ouder.getByRole('radio', { name: 'Niet laten zien' }).count()
  expect(velden).toBeGreaterThan(0)
  for (const veld of await ouder.getByRole('main').getByRole('group').all()) {
    const naam = (await veld.locator('legend').innerText()).trim()
    const keuze = ja.includes(naam) ? 'Wel laten zien' : 'Niet laten zien'
    await veld.getByRole('radio', { name: keuze }).press('Space')
  }
  await druk(ouder, 'Verder')
  await expect(kop(ouder, 'Controleer uw antwoord')).toBeVisible()
  await netjes(ouder)
  await druk(ouder, 'Bevestigen')
}

test.describe('a school and a parent', { tag: ['@nl', '@desktop'] }, () => {
  test.beforeEach(() => {
    // two dozen pages, each looked at by axe
    test.slow()
  })

  test('ask, decide, look, see the look, stop, refused', async ({
    page: school,
    inloggen,
    browser,
    baseURL,
    timezoneId,
  }) => {
    const opties = { baseURL: String(baseURL), timezoneId: String(timezoneId) }
    await inloggen('kring')
    await school.goto('/school')
    await expect(kop(school, 'Gegevens van leerlingen')).toBeVisible()
    await netjes(school)
    const { link, adres } = await vraag(school, 'I.', '1-9-2014')

    // the wrong parent learns nothing
    const jan = await vensterVan(browser, opties, 'jan')
    await jan.goto(link)
    await expect(jan.getByText(WEG)).toBeVisible()
    await netjes(jan)
    await jan.context().close()

    const ouder = await vensterVan(browser, opties, 'fatima')
    await ouder.goto(link)
    await expect(ouder.getByText('Voorbeeldstraat 14')).toBeVisible()
    await druk(ouder, 'Verder')
    await expect(ouder.getByRole('heading', { level: 2, name: 'Er is een probleem' })).toBeVisible()
    await netjes(ouder)
    await beslis(ouder, link, ['Naam', 'Adres'])
    await expect(kop(ouder, 'U heeft toestemming gegeven')).toBeVisible()
    await netjes(ouder)

    // a colleague may look for the school; to open the page is no look
    const collega = await vensterVan(browser, opties, 'kringTwee', 1280)
    const inzage = adres.replace('/school/verzoek/', '/school/inzage/')
    await collega.goto(inzage)
    await expect(collega.getByText('Wij leggen vast dat u kijkt. De ouder ziet dat.')).toBeVisible()
    await netjes(collega)
    await druk(collega, 'Gegevens bekijken')
    await expect(collega.getByText('Ilyas el Amrani')).toBeVisible()
    await expect(collega.getByText('U heeft dit 1 keer bekeken. De ouder ziet dit.')).toBeVisible()
    await expect(collega.getByRole('main')).not.toContainText('2014-09-01')
    await expect(collega.getByRole('heading', { name: 'Ouders' })).toBeHidden()
    await netjes(collega)
    await druk(collega, 'Wij nemen deze gegevens over')
    await expect(collega.getByText(/^U nam deze gegevens over op woensdag 14 oktober 2026\./)).toBeVisible()
    await netjes(collega)

    // another school finds nothing there
    const brug = await vensterVan(browser, opties, 'brug', 1280)
    await brug.goto(adres)
    await expect(kop(brug, 'Wij vinden deze pagina niet')).toBeVisible()
    await brug.context().close()

    // the parent: from the overview in two presses
    await ouder.goto('/gegevens')
    await volg(ouder, /Toestemmingen|toestemmingen/)
    await expect(kop(ouder, 'Toestemmingen')).toBeVisible()
    const kaart = ouder.getByRole('article', { name: 'Basisschool De Kring · Ilyas el Amrani' }).first()
    await expect(kaart).toContainText('1 keer')
    await expect(kaart).toContainText('De school nam de gegevens over op woensdag 14 oktober 2026.')
    await netjes(ouder)
    await kaart.getByRole('link', { name: /om \d\d:\d\d uur/ }).press('Enter')
    await expect(kop(ouder, 'Wie heeft mijn gegevens bekeken?')).toBeVisible()
    await expect(ouder.getByText('Basisschool De Kring (KvK-nummer 90000003)').first()).toBeVisible()
    await expect(ouder.getByText('Ilyas el Amrani').first()).toBeVisible()
    await netjes(ouder)
    await ouder.goBack()
    await kaart.getByRole('button', { name: 'Toestemming stoppen' }).press('Enter')
    await expect(ouder.getByRole('alertdialog', { name: 'Stopt u de toestemming?' })).toBeVisible()
    await netjes(ouder)
    await druk(ouder, 'Ja, stop de toestemming')
    await expect(ouder.getByText(/^U heeft de toestemming gestopt\./)).toBeVisible()
    await netjes(ouder)

    // from that moment on: refused, and asked to delete
    await collega.goto(inzage)
    await expect(collega.getByText(GESTOPT)).toBeVisible()
    await expect(collega.getByText('Ilyas el Amrani')).toBeHidden()
    await school.goto(adres)
    await druk(school, 'Wij hebben alles verwijderd')
    await expect(school.getByText('U vertelde dat alles is verwijderd. De ouder leest dit.')).toBeVisible()
    await netjes(school)
    await ouder.reload()
    await expect(
      ouder.getByText('De school verwijderde ze op woensdag 14 oktober 2026.').first(),
    ).toBeVisible()

    // the link was used
    await ouder.goto(link)
    await expect(ouder.getByText(WEG)).toBeVisible()
    await collega.context().close()
    await ouder.context().close()
  })

  test('refused, decided by a pupil of 17, blocked by secret data, and over', async ({
    page: school,
    inloggen,
    demo,
    browser,
    baseURL,
    timezoneId,
  }) => {
    const opties = { baseURL: String(baseURL), timezoneId: String(timezoneId) }
    await inloggen('brug')
    const geweigerd = await vraag(school, 'I', '1-9-2014')
    const ouder = await vensterVan(browser, opties, 'fatima')
    await beslis(ouder, geweigerd.link, [])
    await expect(kop(ouder, 'U heeft geen toestemming gegeven')).toBeVisible()
    await netjes(ouder)
    await school.goto(geweigerd.adres)
    await expect(school.getByText(/^U heeft geen toestemming gekregen\./)).toBeVisible()

    const geheim = await vraag(school, 'L.', '23-1-2018')
    await ouder.goto(geheim.link)
    await expect(ouder.getByText(/^De gegevens van Lina el Amrani zijn geheim\./)).toBeVisible()
    expect(await ouder.getByRole('radio').count()).toBe(0)
    await netjes(ouder)
    await ouder.context().close()

    const zelf = await vraag(school, 'N', '11-2-2009')
    const noor = await vensterVan(browser, opties, 'noor')
    await beslis(noor, zelf.link, ['Naam', 'Burgerservicenummer (BSN)'])
    await expect(kop(noor, 'U heeft toestemming gegeven')).toBeVisible()
    await volg(noor, 'Naar uw toestemmingen')
    await expect(noor.getByRole('article', { name: 'College De Brug · Noor Bakker' })).toBeVisible()
    await noor.context().close()

    // nobody answered this one
    const open = await vraag(school, 'N', '11-2-2009')
    await demo.zet('2026-11-14')
    await school.goto(open.adres)
    await expect(school.getByText(/^Niemand antwoordde op tijd\./)).toBeVisible()
    await school.goto(zelf.adres)
    await expect(school.getByText(/^De laatste dag is voorbij\. U ziet geen gegevens meer\./)).toBeVisible()
    await netjes(school)
    await school.goto(zelf.adres.replace('/school/verzoek/', '/school/inzage/'))
    await expect(school.getByText(/^De laatste dag is voorbij\./)).toBeVisible()
    expect(await school.getByRole('button', { name: 'Gegevens bekijken' }).count()).toBe(0)
  })
})

test('a school asks, in English', { tag: '@en' }, async ({ page, inloggen }) => {
  await inloggen('kring')
  for (const [adres, titel] of [
    ['/school', 'Data of pupils'],
    ['/school/verzoek', 'Ask for permission'],
  ] as const) {
    await page.goto(adres)
    await expect(kop(page, titel)).toBeVisible()
    await netjes(page)
  }
  await inloggen('fatima')
  await page.goto('/toestemmingen')
  await expect(kop(page, 'Permissions')).toBeVisible()
  await netjes(page)
})

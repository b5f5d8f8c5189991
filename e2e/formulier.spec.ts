import type { Page } from '@playwright/test'
import { TYPED } from './lib/canaries.ts'
import { axeVondsten } from './lib/axe.ts'
import { expect, test } from './lib/fixtures.ts'
import { netjes } from './lib/netjes.ts'

const KOPPEN = {
  nl: [
    'Waarover gaat uw klacht?',
    'Wat is er gebeurd?',
    'Wanneer, waar en bij wie was het?',
    'Wat moet er volgens u gebeuren? (niet verplicht)',
    'Wilt u bewijs meesturen?',
    'Wilt u dat wij u bellen voordat wij schrijven? (niet verplicht)',
  ],
  en: [
    'What is your complaint about?',
    'What happened?',
    'When, where and with whom was it?',
    'What do you think should happen? (not required)',
    'Do you want to send proof along?',
    'Do you want us to call you before we write? (not required)',
  ],
} as const

const kop = (page: Page, naam: string) => page.getByRole('heading', { level: 1, name: naam, exact: true })

/** Everything up to and including the page to check, with the keyboard alone. */
async function vulIn(page: Page, taal: 'nl' | 'en'): Promise<void> {
  const [eerste, tweede, derde, vierde, vijfde, zesde] = KOPPEN[taal]
  const { keyboard } = page
  // the heading has the focus; past the first radio button, or into the first field
  const naarVeld = async (naam: string) => {
    await expect(kop(page, naam)).toBeFocused()
    await netjes(page)
    await keyboard.press('Tab')
  }
  await naarVeld(eerste)
  // sent too early: what is missing is told, and leads to the field
  await page.getByRole('button', { name: /Verder|Continue/ }).press('Enter')
  await expect(page).toHaveTitle(/^(Fout|Error): /)
  await netjes(page)
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  await keyboard.press('Space')
  await keyboard.press('Enter')
  await naarVeld(tweede)
  await keyboard.type(`Mail mij op ${TYPED.email}`)
  await page.getByRole('button', { name: /Verder|Continue/ }).press('Enter')
  await naarVeld(derde)
  await keyboard.type('1-10-2026')
  await keyboard.press('Enter')
  await naarVeld(vierde)
  await page.getByRole('button', { name: /Verder|Continue/ }).press('Enter')
  await naarVeld(vijfde)
  await page.getByRole('button', { name: /Verder|Continue/ }).press('Enter')
  await naarVeld(zesde)
  await keyboard.press('Space')
  await keyboard.press('Tab')
  await keyboard.type(TYPED.phone)
  await keyboard.press('Enter')
}

test.describe('a form', { tag: ['@nl', '@desktop'] }, () => {
  test.use({ viewport: { width: 320, height: 640 } })

  for (const taal of ['nl', 'en'] as const)
    test(`a complaint with the keyboard alone on a narrow screen, from the start page to the receipt (${taal})`, async ({
      page,
      inloggen,
      context,
      baseURL,
    }) => {
      await context.addCookies([{ name: 'taal', value: taal, url: baseURL ?? '' }])
      await inloggen(taal === 'nl' ? 'sanne' : 'piet')
      await page.goto('/formulieren/klacht')
      await netjes(page)
      await page.getByRole('link', { name: 'Begin', exact: true }).press('Enter')
      await vulIn(page, taal)
      await expect(kop(page, taal === 'nl' ? 'Controleer uw antwoorden' : 'Check your answers')).toBeFocused()
      await netjes(page)
      await page
        .getByRole('button', { name: taal === 'nl' ? 'Verstuur uw klacht' : 'Send your complaint' })
        .press('Enter')
      await expect(kop(page, taal === 'nl' ? 'Wij hebben uw klacht' : 'We have your complaint')).toBeFocused()
      await expect(
        page.getByText(taal === 'nl' ? /woensdag 25 november 2026/ : /Wednesday 25 November 2026/),
      ).toBeVisible()
      await expect(page.getByText(TYPED.email)).toBeVisible()
      await netjes(page)
      // the receipt can be opened again, and going back sends nothing a second time
      await page.reload()
      await expect(page.getByText(TYPED.email)).toBeVisible()
      await page.goBack()
      await expect(
        kop(page, taal === 'nl' ? 'Hier bent u niet mee bezig' : 'You are not filling this in now'),
      ).toBeVisible()
    })

  test('a draft is there again after signing in again, at the same step', async ({ page, inloggen }) => {
    await inloggen('aylin')
    await page.goto('/formulieren/klacht/stap/begin')
    await page.getByText('Iets anders', { exact: true }).click()
    await page.getByRole('textbox', { name: 'Waarover dan?' }).fill('De bus')
    await page.getByRole('button', { name: 'Verder' }).click()
    await page.getByRole('textbox', { name: 'Wat is er gebeurd?' }).fill('Hij kwam niet.')
    await expect(page.getByText(/^Opgeslagen om \d\d:\d\d$/)).toBeVisible()
    await page.getByRole('button', { name: 'Uitloggen' }).click()
    await expect(page).toHaveURL(/uitgelogd/)
    await inloggen('aylin')
    await page.goto('/zaken')
    await page.getByRole('link', { name: 'Ga verder met Klacht indienen' }).click()
    await expect(page.getByRole('textbox', { name: 'Wat is er gebeurd?' })).toHaveValue('Hij kwam niet.')
    await page.goBack()
    await page.getByRole('button', { name: 'Gooi weg: Klacht indienen' }).click()
    await expect(page.getByText('Nog niet verstuurd')).toHaveCount(0)
  })

  test('the network goes while somebody types: it says so, and nothing is lost', async ({
    page,
    inloggen,
    context,
    fouten,
  }) => {
    await inloggen('bram')
    await page.goto('/formulieren/klacht/stap/begin')
    await page.getByText('Wij waren te laat', { exact: true }).click()
    await page.getByRole('button', { name: 'Verder' }).click()
    const veld = page.getByRole('textbox', { name: 'Wat is er gebeurd?' })
    await expect(page.getByText(/^Opgeslagen om/)).toBeVisible()
    await context.setOffline(true)
    await veld.fill('Eerst was er verbinding.')
    await expect(page.getByText('Niet opgeslagen, wij proberen het opnieuw')).toBeVisible()
    // going on works too: the form is all there
    await page.getByRole('button', { name: 'Verder' }).click()
    await page.getByRole('textbox', { name: 'Waar was het? (niet verplicht)' }).fill('Grote Kerkhof')
    await context.setOffline(false)
    await expect(page.getByText(/^Opgeslagen om/)).toBeVisible({ timeout: 40_000 })
    await page.reload()
    await expect(page.getByRole('textbox', { name: 'Waar was het? (niet verplicht)' })).toHaveValue(
      'Grote Kerkhof',
    )
    await page.getByRole('link', { name: 'Terug', exact: true }).click()
    await expect(veld).toHaveValue('Eerst was er verbinding.')
    // what the browser says of a request without a network
    fouten.splice(0, fouten.length, ...fouten.filter((fout) => !fout.includes('ERR_INTERNET_DISCONNECTED')))
  })

  test('two tabs: what differs is shown field by field, and nothing is overwritten before somebody chose', async ({
    page,
    inloggen,
    context,
    fouten,
  }) => {
    await inloggen('oranje')
    await page.goto('/formulieren/klacht/stap/begin')
    await expect(kop(page, 'Waarover gaat uw klacht?')).toBeVisible()
    await page.goto('/formulieren/klacht/stap/gebeurd')
    const ander = await context.newPage()
    await ander.goto('/formulieren/klacht/stap/gebeurd')
    await ander.getByRole('textbox', { name: 'Wat is er gebeurd?' }).fill('In de andere tab')
    await expect(ander.getByText(/^Opgeslagen om/)).toBeVisible()
    await page.getByRole('textbox', { name: 'Wat is er gebeurd?' }).fill('In deze tab')
    const keuze = page.getByRole('alert')
    await expect(keuze).toContainText('U vulde dit ook op een andere plek in')
    await expect(keuze).toContainText('In de andere tab')
    expect(await axeVondsten(page)).toEqual([])
    await keuze.getByRole('button', { name: 'Bewaar wat al is opgeslagen' }).click()
    await expect(page.getByRole('textbox', { name: 'Wat is er gebeurd?' })).toHaveValue('In de andere tab')
    await expect(page.getByText(/^Opgeslagen om/)).toBeVisible()
    fouten.splice(0, fouten.length, ...fouten.filter((fout) => !fout.includes('409')))
  })
})

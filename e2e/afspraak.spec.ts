import type { Page } from '@playwright/test'
import { expect, test } from './lib/fixtures.ts'
import { netjes } from './lib/netjes.ts'

const kop = (page: Page, naam: string | RegExp) => page.getByRole('heading', { level: 1, name: naam })

/** A page of the form, once it is there and in order; the heading has the focus. */
async function stap(page: Page, naam: string): Promise<void> {
  await expect(kop(page, naam)).toBeFocused()
  await netjes(page)
}

const verder = (page: Page) => page.getByRole('button', { name: 'Verder' }).press('Enter')
const kies = (page: Page, naam: string | RegExp) =>
  page.getByRole('radio', { name: naam }).first().press('Space')

test.describe('an appointment', { tag: ['@nl', '@desktop'] }, () => {
  test.use({ viewport: { width: 320, height: 640 } })

  test('for a child, after a theft: with the keyboard alone on a narrow screen, from the start to the calendar', async ({
    page,
    inloggen,
  }) => {
    // ten pages, each looked at by axe
    test.slow()
    await inloggen('fatima')
    await page.goto('/formulieren/afspraak-reisdocument')
    await netjes(page)
    await page.getByRole('link', { name: 'Begin' }).press('Enter')
    await stap(page, 'Wat heeft u nodig?')
    await page.getByRole('checkbox', { name: 'Een paspoort' }).press('Space')
    await verder(page)
    await stap(page, 'Voor wie is het?')
    await kies(page, 'Lina el Amrani')
    await verder(page)
    // one parent has custody, as the BRP says: nobody else is asked
    await stap(page, 'Waarom vraagt u het aan?')
    await kies(page, 'Het is gestolen')
    await verder(page)
    await stap(page, 'Wat is er gebeurd met het oude document?')
    await page.keyboard.press('Tab')
    await page.keyboard.type('10-10-2026')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Station')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Mijn tas is gestolen.')
    await kies(page, 'Ja')
    await verder(page)
    await stap(page, 'Gaat u binnenkort op reis?')
    await kies(page, 'Nee')
    await verder(page)

    await stap(page, 'Waar en wanneer komt u?')
    await expect(page.getByText('donderdag 15 oktober 2026', { exact: true })).toBeVisible()
    await netjes(page)
    await verder(page)
    await expect(page).toHaveTitle(/^Fout: /)
    await netjes(page)
    await page.getByRole('link', { name: /^Kies een antwoord/ }).press('Enter')
    await expect(page.getByRole('radio', { name: /^\d\d:\d\d$/ }).first()).toBeFocused()
    await page.getByRole('button', { name: 'Latere dagen' }).press('Enter')
    await expect(page.getByText(/^Vrije tijden van dinsdag 20 oktober 2026/)).toBeVisible()
    await kies(page, /^\d\d:\d\d$/)
    await expect(page.getByText(/^U koos dinsdag 20 oktober 2026 om/)).toBeVisible()
    await expect(page.getByText(/^Wij houden uw tijd vast tot \d\d:\d\d\.$/)).toBeVisible()
    await netjes(page)
    await verder(page)
    await stap(page, 'Dit neemt u mee')
    await expect(page.getByText('Uw aangifte bij de politie')).toBeVisible()
    await verder(page)
    await stap(page, 'Wilt u een herinnering?')
    await kies(page, 'Nee')
    await verder(page)
    await stap(page, 'Controleer uw antwoorden')
    await page.getByRole('button', { name: 'Maak de afspraak' }).press('Enter')
    await stap(page, 'Uw afspraak staat')

    await page.getByRole('link', { name: 'Afspraken' }).press('Enter')
    await stap(page, 'Afspraken')
    await expect(page.getByRole('heading', { level: 3, name: /^dinsdag 20 oktober 2026 om/ })).toBeVisible()
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: /^Zet in mijn agenda/ }).press('Enter')
    expect((await download).suggestedFilename()).toBe('zaak.ics')
    await page.getByRole('link', { name: /^Wijzigen/ }).press('Enter')
    await stap(page, 'Kies een andere tijd')
    await page.goBack()
    await page.getByRole('link', { name: /^Afzeggen/ }).press('Enter')
    await stap(page, 'Wilt u uw afspraak afzeggen?')
    await page.getByRole('button', { name: 'Ja, zeg de afspraak af' }).press('Enter')
    await stap(page, 'Uw afspraak van dinsdag 20 oktober 2026 is afgezegd.')
  })
})

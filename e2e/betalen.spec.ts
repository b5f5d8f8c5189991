import { expect, test } from './lib/fixtures.ts'
import { netjes } from './lib/netjes.ts'

test.describe('paying for a form', { tag: ['@nl', '@desktop'] }, () => {
  test.use({ viewport: { width: 320, height: 640 } })

  test('with the keyboard alone on a narrow screen: it fails, it works, and the case goes on', async ({
    page,
    inloggen,
  }) => {
    // nine pages, each looked at by axe
    test.slow()
    await inloggen('piet')
    const kop = (naam: string | RegExp) => page.getByRole('heading', { level: 1, name: naam })
    const verder = () => page.getByRole('button', { name: 'Verder' }).press('Enter')
    const kies = async (vraag: string, naam: string | RegExp) => {
      await expect(kop(vraag)).toBeFocused()
      await page.getByRole('radio', { name: naam, exact: true }).press('Space')
      await verder()
    }
    await page.goto('/formulieren/uittreksel-brp')
    await netjes(page)
    await page.getByRole('link', { name: 'Begin' }).press('Enter')
    await kies('Voor wie is het uittreksel?', 'Ikzelf')
    await kies('Wat moet er op staan?', 'Uw adres')
    await expect(kop(/^Waarvoor/)).toBeFocused()
    await verder()
    await kies('In welke taal moet het zijn?', 'Nederlands')
    await kies('Hoe wilt u het krijgen?', /^Met de post/)
    await expect(kop('Wij sturen het naar dit adres')).toBeFocused()
    await verder()
    await page.getByRole('button', { name: 'Vraag het uittreksel aan' }).press('Enter')
    await expect(kop('Wij hebben uw aanvraag voor een uittreksel')).toBeFocused()
    await netjes(page)

    const betaal = page.getByRole('button', { name: /^Betaal €/ })
    await page.getByRole('link', { name: 'Betaal nu' }).press('Enter')
    await expect(betaal).toBeVisible()
    await netjes(page)
    await betaal.press('Enter')
    await expect(kop('Betalen (demonstratie)')).toBeFocused()
    await netjes(page)
    await page.getByRole('button', { name: 'Laat de betaling mislukken' }).press('Enter')
    await expect(page.getByRole('heading', { level: 2, name: 'U heeft nog niet betaald' })).toBeVisible()
    await netjes(page)
    await betaal.press('Enter')
    await page.getByRole('button', { name: 'Betaal met iDEAL' }).press('Enter')
    await expect(page.getByRole('heading', { level: 2, name: 'Wij hebben uw betaling' })).toBeVisible()
    await netjes(page)
    await page.getByRole('link', { name: 'Terug naar uw zaak' }).press('Enter')
    await expect(page.getByText(/^Uw uittreksel is uiterlijk .* bij u thuis\.$/).first()).toBeVisible()
    await netjes(page)
  })
})

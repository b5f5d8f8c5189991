import { expect, test } from './lib/fixtures.ts'
import { netjes } from './lib/netjes.ts'

// once: its window is narrow at every width
test.describe('who looked at my data', { tag: ['@nl', '@desktop'] }, () => {
  test.use({ viewport: { width: 320, height: 640 } })

  test('from home in two presses, with the keyboard, to a question about a look', async ({
    page,
    inloggen,
  }) => {
    await inloggen('fatima')
    await page.goto('/overzicht')
    await page.getByRole('link', { name: 'Gegevens', exact: true }).press('Enter')
    await page.getByRole('link', { name: 'Bekijk wie uw gegevens heeft bekeken' }).press('Enter')
    await expect(
      page.getByRole('heading', { level: 1, name: 'Wie heeft mijn gegevens bekeken?' }),
    ).toBeFocused()
    const vroeger = page.getByRole('article', { name: 'dinsdag 13 oktober 2026 om 20:30 uur' })
    await expect(vroeger).toContainText('Iemand die u vroeg om mee te tekenen')
    await netjes(page)

    // her own look of a moment ago, at the page that she came from
    await page.getByRole('checkbox', { name: 'Laat ook zien wanneer ik zelf keek' }).press('Space')
    const nu = page.getByRole('article', { name: 'woensdag 14 oktober 2026 om 11:00 uur' })
    await expect(nu.first()).toContainText('U zelf')
    await netjes(page)
    await page.goBack()
    await expect(page.getByRole('checkbox')).not.toBeChecked()

    await vroeger.getByRole('link', { name: /^Vraag ons hierover/ }).press('Enter')
    await expect(page.getByRole('textbox', { name: 'Wat wilt u weten?' })).toBeVisible()
  })
})

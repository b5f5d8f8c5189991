import { TYPED } from './lib/canaries.ts'
import { axeVondsten } from './lib/axe.ts'
import { expect, klaar, test } from './lib/fixtures.ts'

/** Nobody else in these tests looks at this case. */
const ZAAK = 'ZAAK-2026-0000028'

test.describe('asking a question about a case', { tag: '@nl' }, () => {
  test('with the keyboard alone, from the case to the receipt and the answer', async ({
    page,
    inloggen,
    demo,
  }) => {
    await inloggen('fatima')
    await page.goto(`/zaken/${ZAAK}`)
    await page.getByRole('link', { name: 'Stel een vraag over deze zaak' }).press('Enter')
    await klaar(page)
    await page.keyboard.press('Tab')
    await page.getByRole('textbox', { name: 'Wat wilt u weten?' }).focus()
    const tekst = `Mail mij op ${TYPED.email} of betaal op ${TYPED.iban}`
    await page.keyboard.type(tekst)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await expect(page.getByRole('radio', { name: 'Schrijf mij' })).toBeChecked()
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('radio', { name: 'Bel mij' })).toBeChecked()
    await page.keyboard.press('Tab')
    await page.keyboard.type(TYPED.phone)
    // sent too early: what is missing is told, and nothing is lost
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Er is een probleem' })).toBeVisible()
    expect(await axeVondsten(page)).toEqual([])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('radio', { name: 'Tussen 9.00 en 12.00 uur' })).toBeFocused()
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')

    await expect(page.getByRole('heading', { level: 1, name: 'Wij hebben uw vraag' })).toBeFocused()
    await expect(
      page.getByText(`Wij bellen u uiterlijk donderdag 15 oktober 2026 op ${TYPED.phone}.`),
    ).toBeVisible()
    expect(await axeVondsten(page)).toEqual([])

    await demo.zet('2026-10-15')
    await page.goto(`/zaken/${ZAAK}`)
    const moment = page.getByRole('listitem').filter({ hasText: tekst })
    await expect(moment).toContainText('Wij antwoordden op donderdag 15 oktober 2026.')
  })

  test('a lost answer and an impatient finger make one question', async ({ page, inloggen }) => {
    await inloggen('fatima')
    await page.goto(`/zaken/${ZAAK}/vraag`)
    await page.getByRole('textbox', { name: 'Wat wilt u weten?' }).fill('Komt dit maar één keer aan?')
    await page.getByText('Schrijf mij', { exact: true }).click()
    await page.route(
      '**/vragen',
      async (route) => {
        // it arrives at the host, and the answer gets lost on the way back
        await route.fetch()
        await route.abort('connectionreset')
      },
      { times: 1 },
    )
    const knop = page.getByRole('button', { name: 'Verstuur uw vraag' })
    await knop.click()
    await expect(page.getByRole('alert')).toContainText('Uw vraag is niet verstuurd')
    await knop.dblclick()
    await expect(page.getByRole('heading', { level: 1, name: 'Wij hebben uw vraag' })).toBeVisible()
    await page.getByRole('link', { name: 'Terug naar uw zaak' }).click()
    await expect(page.getByText('Komt dit maar één keer aan?')).toHaveCount(1)
  })

  test('a school sees the way to its own pages, and nothing else', async ({ page, inloggen }) => {
    await inloggen('kring')
    await page.goto('/zaken')
    await expect(page).toHaveURL(/\/overzicht$/)
    await expect(page.getByText('Hier vraagt u ouders om gegevens van leerlingen.')).toBeVisible()
    await expect(page.getByRole('navigation', { name: 'Mijn Deventer' }).getByRole('link')).toHaveCount(2)
    expect(await axeVondsten(page)).toEqual([])
  })
})

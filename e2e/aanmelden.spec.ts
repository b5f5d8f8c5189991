import { axeVondsten } from './lib/axe.ts'
import { expect, klaar, test } from './lib/fixtures.ts'

test.describe('signing in', { tag: '@nl' }, () => {
  test('with the keyboard, to the page that was asked for', async ({ page }) => {
    await page.goto('/gegevens')
    await expect(page.getByRole('heading', { level: 1, name: 'Inloggen' })).toBeVisible()
    await page.getByRole('link', { name: 'Inloggen met DigiD' }).press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Inloggen met DigiD (demo)' })).toBeVisible()
    expect(await axeVondsten(page)).toEqual([])
    await page.getByRole('button', { name: /^S\. / }).press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Uw gegevens' })).toBeVisible()
    expect(new URL(page.url()).pathname).toBe('/gegevens')
  })

  test('going back says that you are not signed in, and lets you try again', async ({ page }) => {
    await page.goto('/inloggen')
    await page.getByRole('link', { name: 'Inloggen met eHerkenning' }).click()
    await page.getByRole('button', { name: 'Niet inloggen' }).click()
    await expect(page.getByRole('alert')).toContainText('U stopte met inloggen. U kunt het opnieuw proberen.')
    await page.getByRole('link', { name: 'Inloggen met eHerkenning' }).click()
    await page.getByRole('button', { name: /^Oranjevereniging/ }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Overzicht' })).toBeVisible()
  })

  test('without the ID check the personal data ask for it, and open after it', async ({ page }) => {
    await page.goto('/inloggen?naar=%2Fgegevens')
    await page.getByRole('link', { name: 'Inloggen met DigiD' }).click()
    await page.getByRole('checkbox', { name: 'Log in zonder ID-check.' }).check()
    await page.getByRole('button', { name: /^F\. el Amrani/ }).click()
    await expect(page.getByRole('heading', { name: 'Log in met de ID-check' })).toBeVisible()
    await page.getByRole('link', { name: 'Opnieuw inloggen met DigiD' }).click()
    await page.getByRole('button', { name: /^F\. el Amrani/ }).click()
    await expect(page.getByRole('heading', { level: 2, name: 'Persoon' })).toBeVisible()
  })

  test('who takes long is asked to stay, with the keyboard inside the question', async ({
    page,
    inloggen,
  }) => {
    await inloggen('fatima')
    await page.clock.install()
    await page.goto('/hulp')
    await klaar(page)
    // the server says how long it lasts; nearly all of it goes by without a request
    await page.route('**/v1/sessie', async (route) => {
      if (route.request().method() !== 'GET') return route.continue()
      const answer = await route.fetch()
      return route.fulfill({ response: answer, json: { ...(await answer.json()), seconden: 100 } })
    })
    await page.clock.fastForward('14:00')
    const vraag = page.getByRole('alertdialog', { name: 'Wilt u ingelogd blijven?' })
    await expect(vraag).toContainText('Over 2 minuten loggen wij u uit.')
    expect(await page.title()).toBe('Let op: u wordt bijna uitgelogd')
    await expect(vraag.getByRole('button', { name: 'Ingelogd blijven' })).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(vraag.getByRole('button', { name: 'Uitloggen' })).toBeFocused()
    expect(await axeVondsten(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(vraag).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Uitloggen' })).toBeVisible()
  })

  test('another person on the same browser sees nothing of the first, in any tab', async ({
    page,
    context,
    inloggen,
  }) => {
    await inloggen('fatima')
    await page.goto('/overzicht')
    await expect(page.getByText('Aanvraag kapvergunning')).toBeVisible()
    const tab = await context.newPage()
    await inloggen('piet')
    await tab.goto('/overzicht')
    await expect(tab.getByRole('banner')).toContainText('P. ')
    await expect(tab.getByText('Aanvraag kapvergunning')).toHaveCount(0)
    // nobody touched the first tab
    await expect(page.getByRole('banner')).toContainText('P. ')
    await expect(page.getByText('Aanvraag kapvergunning')).toHaveCount(0)
  })

  test('logging out in one tab empties the others', async ({ page, context, inloggen }) => {
    await inloggen('fatima')
    await page.goto('/gegevens')
    await expect(page.getByRole('heading', { level: 2, name: 'Persoon' })).toBeVisible()
    const tab = await context.newPage()
    await tab.goto('/overzicht')
    await tab.getByRole('button', { name: 'Uitloggen' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'U bent uitgelogd' })).toBeVisible()
    await expect(page.getByText('el Amrani')).toHaveCount(0)
  })
})

import { readFile } from 'node:fs/promises'
import { expect, klaar, test } from './lib/fixtures.ts'

const KAP = '/zaken/ZAAK-2026-0000001'

test.describe('in Dutch', { tag: '@nl' }, () => {
  test('from the first page to the reason of a date, and back', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('main').getByRole('link', { name: 'Inloggen' }).first().click()
    await page.getByRole('link', { name: 'Inloggen met DigiD' }).click()
    await expect(page.getByText('Dit is een demonstratie en niet de echte DigiD')).toBeVisible()
    await page.getByRole('button', { name: /^F\. el Amrani/ }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Overzicht' })).toBeVisible()

    await page.getByRole('link', { name: 'Aanvraag kapvergunning' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Aanvraag kapvergunning' })).toBeFocused()
    const datums = page.getByRole('region', { name: 'Wanneer is het klaar?' })
    await expect(datums.getByText('maandag 26 oktober 2026')).toBeVisible()
    await expect(datums.getByText('maandag 2 november 2026')).toBeVisible()

    await datums.getByRole('link', { name: 'Waarom deze datum?' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Zo tellen wij' })).toBeFocused()
    await expect(page.getByText('Daarom is onze belofte: uiterlijk maandag 26 oktober 2026.')).toBeVisible()
    await expect(page.getByRole('table', { name: 'oktober 2026' }).first()).toBeVisible()

    await page.goBack()
    await expect(page.getByRole('heading', { level: 1, name: 'Aanvraag kapvergunning' })).toBeVisible()
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1, name: 'Overzicht' })).toBeVisible()
  })

  test('going back brings the list back as it was: the choice, the words of the address and the place', async ({
    page,
    inloggen,
  }) => {
    await inloggen('bram')
    await page.goto('/zaken')
    await klaar(page)
    const lijst = page.waitForResponse(/\/v1\/zaken\?.*status=lopend/)
    await page.getByLabel('Lopend of klaar').selectOption('lopend')
    await expect(page).toHaveURL('/zaken?status=lopend')
    // the cases that were there go away when those that were chosen come
    await lijst
    await klaar(page)
    const laatste = page.getByRole('article').last().getByRole('link')
    await laatste.scrollIntoViewIfNeeded()
    const hoogte = await page.evaluate(() => window.scrollY)
    await laatste.click()
    await klaar(page)
    await page.goBack()
    await expect(page.getByLabel('Lopend of klaar')).toHaveValue('lopend')
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(hoogte)
    await page.goBack()
    await expect(page.getByLabel('Lopend of klaar')).toHaveValue('')
  })

  test('the dates go into a calendar file, and a document is a PDF', async ({ page, inloggen }) => {
    await inloggen('fatima')
    await page.goto(KAP)
    const [agenda] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Zet in mijn agenda' }).click(),
    ])
    expect(agenda.suggestedFilename()).toMatch(/\.ics$/)
    const ics = await readFile(await agenda.path(), 'utf8')
    expect(ics).toContain('DTSTART;VALUE=DATE:20261026\r\n')
    expect(ics).toContain('DTSTART;VALUE=DATE:20261102\r\n')

    const [document] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /^Uw aanvraag \(pdf/ }).click(),
    ])
    expect(document.suggestedFilename()).toMatch(/\.pdf$/)
    expect((await readFile(await document.path(), 'latin1')).slice(0, 5)).toBe('%PDF-')
  })

  test('moving the clock of the demo moves a case to its next state, on the page that is open', async ({
    page,
    inloggen,
  }) => {
    await inloggen('fatima')
    await page.goto(KAP)
    await expect(page.getByText('Op schema', { exact: true })).toBeVisible()
    await page.getByText('Demonstratie. Vandaag is woensdag 14 oktober 2026.').click()
    await page.getByLabel('Datum van vandaag').fill('2026-10-23')
    await page.getByRole('button', { name: 'Datum gebruiken' }).click()
    await expect(page.getByText('Klaar', { exact: true })).toBeVisible()
    await expect(
      page.getByText(
        'Onze belofte was maandag 26 oktober 2026. Wij waren klaar op donderdag 22 oktober 2026.',
      ),
    ).toBeVisible()
    await expect(page.getByRole('link', { name: 'Bekijk ons besluit' })).toBeVisible()
  })

  test('a link to one message on the overview brings that message into view, and the focus in sight on it', async ({
    page,
    inloggen,
  }) => {
    await inloggen('fatima')
    await page.goto('/overzicht')
    // the last of the newest, so that there is something to scroll over; other tests add messages too
    const link = page
      .getByRole('region', { name: 'Nieuwste berichten' })
      .getByRole('listitem')
      .last()
      .getByRole('link')
    const onderwerp = await link.innerText()
    await link.click()
    const kop = page.getByRole('heading', { level: 2, name: onderwerp })
    await expect(kop).toBeInViewport()
    await expect(kop).toBeFocused()
    await expect(kop).toHaveCSS('outline-style', 'solid')
  })

  test('logging out ends it: neither Back nor the address shows the case again', async ({
    page,
    inloggen,
  }) => {
    await inloggen('fatima')
    await page.goto(KAP)
    await page.getByRole('button', { name: 'Uitloggen' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'U bent uitgelogd' })).toBeVisible()
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1, name: 'U bent uitgelogd' })).toBeVisible()
    await expect(page.getByText('kapvergunning')).toHaveCount(0)
    await page.goto(KAP)
    await expect(page.getByRole('heading', { level: 1, name: 'Inloggen' })).toBeVisible()
  })
})

test('the same journey in English', { tag: '@en' }, async ({ page }) => {
  await page.goto('/inloggen')
  await page.getByRole('link', { name: 'Log in with DigiD' }).click()
  await page.getByRole('button', { name: /^F\. el Amrani/ }).click()
  await page.getByRole('link', { name: 'Application for a tree permit' }).click()
  const dates = page.getByRole('region', { name: 'When will it be done?' })
  await expect(dates.getByText('Monday 26 October 2026')).toBeVisible()
  await expect(dates.getByText('Monday 2 November 2026')).toBeVisible()
  await dates.getByRole('link', { name: 'Why this date?' }).click()
  await expect(page.getByRole('table', { name: 'October 2026' }).first()).toBeVisible()
})

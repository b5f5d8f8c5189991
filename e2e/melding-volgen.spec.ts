import type { Page } from '@playwright/test'
import type { components } from '#openapi/pip.gen'
import { expect, test } from './lib/fixtures.ts'
import { netjes } from './lib/netjes.ts'

type Schemas = components['schemas']

const GETYPT = 'Op de hoek ligt een tegel los.'

const kop = (page: Page, naam: string | RegExp) => page.getByRole('heading', { level: 1, name: naam })
const verder = (page: Page) => page.getByRole('button', { name: 'Verder' }).press('Enter')
const kies = (page: Page, groep: string, keuze: string | RegExp) =>
  page.getByRole('group', { name: groep }).getByRole('radio', { name: keuze }).press('Space')

/** Everything that the browser keeps of a page, besides what stands on it. */
const bewaard = (page: Page) =>
  page.evaluate(() =>
    JSON.stringify([
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      document.cookie,
      history.state,
    ]),
  )

// once: its window is narrow at every width, and the tries of a code are counted by the minute
test.describe('a report without signing in', { tag: ['@nl', '@desktop'] }, () => {
  test.use({ viewport: { width: 320, height: 640 } })

  test('sent, its code written down, followed and told more about, with the keyboard', async ({ page }) => {
    // eleven pages, each looked at by axe
    test.slow()
    const adressen: string[] = []
    page.on('request', (request) => adressen.push(request.url(), request.headers().referer ?? ''))
    await page.goto('/formulieren')
    await netjes(page)
    await page.getByRole('link', { name: 'Melding over de straat' }).press('Enter')
    await expect(kop(page, 'Melding over de straat')).toBeFocused()
    await expect(page.getByText('U krijgt een code om het te volgen.')).toBeVisible()
    await netjes(page)
    await page.getByRole('link', { name: 'Zonder inloggen', exact: true }).press('Enter')
    await expect(kop(page, 'Is het nu gevaarlijk?')).toBeVisible()
    await expect(page.getByText('Wij bewaren dit nog niet. Sluit dit scherm niet.')).toBeVisible()
    await verder(page)
    await expect(page).toHaveTitle(/^Fout: /)
    await netjes(page)
    await kies(page, 'Is het nu gevaarlijk?', 'Nee')
    await verder(page)
    await kies(page, 'Waar gaat het over?', 'De weg of de stoep')
    await page.getByRole('textbox', { name: 'Wat ziet u?' }).fill(GETYPT)
    await netjes(page)
    await verder(page)
    await page.getByRole('textbox', { name: /^Straat en nummer/ }).fill('Brink 1')
    // a look at another page loses nothing
    await page.getByRole('link', { name: 'Privacy' }).press('Enter')
    await expect(kop(page, 'Privacy')).toBeVisible()
    await page.goBack()
    await expect(page.getByRole('textbox', { name: /^Straat en nummer/ })).toHaveValue('Brink 1')
    await verder(page)
    // no photo is asked of who did not sign in
    await expect(kop(page, /^Hoe lang is het al zo/)).toBeVisible()
    await verder(page)
    await kies(page, 'Wilt u horen wat wij doen?', /^Nee/)
    await verder(page)
    await expect(kop(page, 'Controleer uw antwoorden')).toBeFocused()
    await expect(page.getByText(GETYPT)).toBeVisible()
    await netjes(page)
    expect(await bewaard(page)).not.toContain('tegel')
    await page.getByRole('button', { name: 'Verstuur uw melding' }).press('Enter')

    await expect(kop(page, 'Wij hebben uw melding')).toBeFocused()
    await expect(page.getByText('Schrijf deze code op. Wij tonen hem maar één keer.')).toBeVisible()
    await netjes(page)
    const code = await page.getByText(/^([0-9A-Z]{4}-){6}[0-9A-Z]{2}$/).innerText()
    const kenmerk = await page.getByText(/^ZAAK-2026-\d{7}$/).innerText()
    // who goes back finds the receipt, and cannot send it twice
    await page.goBack()
    await expect(kop(page, 'Wij hebben uw melding')).toBeVisible()
    await expect(page.getByText(code)).toBeVisible()
    expect(await bewaard(page)).not.toContain(code)

    await page.getByRole('link', { name: 'Volg uw melding' }).press('Enter')
    const veld = page.getByRole('textbox', { name: 'Uw code' })
    await verder(page)
    await expect(page.getByText('Vul de code in die u van ons kreeg.').first()).toBeVisible()
    await netjes(page)
    await veld.fill(` ${code.toLowerCase().replaceAll('-', ' ')} `)
    await verder(page)
    await expect(kop(page, 'Melding over de straat')).toBeFocused()
    await expect(page.getByText(kenmerk)).toBeVisible()
    await expect(page.getByText(/Wij hebben u op .* bevestigd dat wij uw melding hebben\.$/)).toBeVisible()
    await expect(page.getByText(GETYPT)).toHaveCount(0)
    await netjes(page)
    await page.getByRole('button', { name: 'Verstuur', exact: true }).press('Enter')
    await expect(page.getByText('Vul in wat wij nog moeten weten.').first()).toBeVisible()
    await page.getByRole('textbox', { name: 'Wat moeten wij nog weten?' }).fill('Er viel nu ook iemand.')
    await page.getByRole('button', { name: 'Verstuur', exact: true }).press('Enter')
    await expect(
      page.getByRole('status').filter({ hasText: 'Wij kijken er uiterlijk maandag 19 oktober 2026 naar.' }),
    ).toBeVisible()
    await netjes(page)

    await page.getByRole('button', { name: 'Volg een andere melding' }).press('Enter')
    await veld.fill(kenmerk)
    await verder(page)
    await expect(kop(page, 'Wij vinden geen melding bij deze code')).toBeFocused()
    await netjes(page)
    expect(adressen.filter((adres) => adres.includes(code) || adres.includes('tegel'))).toEqual([])
    await page.reload()
    await expect(veld).toHaveValue('')
  })

  test('who is signed in sends it as before, with a draft and a case of their own', async ({
    page,
    inloggen,
  }) => {
    await inloggen('jan')
    await page.goto('/formulieren/melding')
    await expect(page.getByRole('link', { name: 'Zonder inloggen' })).toHaveCount(0)
    await page.getByRole('link', { name: 'Begin', exact: true }).press('Enter')
    await expect(kop(page, 'Is het nu gevaarlijk?')).toBeVisible()
    await expect(page.getByText(/^Wij bewaren dit tot en met/)).toBeVisible()
    const concepten = (await (await page.request.get('/v1/concepten')).json()) as Schemas['Concept'][]
    expect(concepten.some(({ formulier }) => formulier.id === 'melding')).toBe(true)
  })
})

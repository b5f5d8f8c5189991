import type { Browser, Page } from '@playwright/test'
import type { components } from '#openapi/pip.gen'
import { dagVan } from '#domain/datum'
import { WRITE_HEADER } from '#server/host/same-site'
import { vulIn } from '#server/test/vul-in'
import { aanmelden } from './lib/aanmelden.ts'
import { expect, test } from './lib/fixtures.ts'
import { netjes } from './lib/netjes.ts'

type Schemas = components['schemas']

const FORMULIER = 'afspraak-reisdocument'
const WEG = 'Deze link is gebruikt of verlopen, of hoort bij iemand anders.'

const json = async <T>(page: Page, pad: string): Promise<T> =>
  (await (await page.request.get(`/v1${pad}`)).json()) as T

/** A form that is filled in but for how the other parent signs. */
async function ingevuld(page: Page): Promise<void> {
  const headers = { [WRITE_HEADER]: '1' }
  for (const { id } of await json<Schemas['Concept'][]>(page, '/concepten'))
    await page.request.delete(`/v1/concepten/${id}`, { headers })
  const begin = await page.request.post('/v1/concepten', {
    data: { formulier: FORMULIER },
    headers: { ...headers, 'idempotency-key': crypto.randomUUID() },
  })
  const { id, stand, formulier } = (await begin.json()) as Schemas['Concept']
  const { vandaag, bekend } = await json<Schemas['Invulhulp']>(page, `/formulieren/${FORMULIER}/invulhulp`)
  const mees = bekend.flatMap(({ opties = [] }) => opties).find(({ label }) => label.nl === 'Mees Veldhuis')
  const { dagen } = await json<Schemas['Tijden']>(page, '/tijden/reisdocument')
  const tijd = dagen.flatMap(({ tijden }) => tijden).at(-1) ?? ''
  const keuze = { wat: ['paspoort'], wie: mees?.waarde ?? '', tijd }
  const alles = vulIn(formulier, { vandaag: dagVan(vandaag), bekend }, keuze)
  const { ouder_tekenen: _hoe, ouder_email: _waar, ...antwoorden } = alles
  const bewaard = await page.request.put(`/v1/concepten/${id}`, {
    data: { stand, stap: 'medeouder', antwoorden },
    headers,
  })
  expect(bewaard.ok()).toBe(true)
}

/** A window of somebody else, on a narrow screen. */
async function vensterVan(
  browser: Browser,
  opties: { baseURL?: string; timezoneId?: string },
  wie: 'aylin' | 'piet',
) {
  const context = await browser.newContext({ ...opties, viewport: { width: 320, height: 640 } })
  await aanmelden(context.request, wie)
  return { context, venster: await context.newPage() }
}

test.describe('a second parent signs', { tag: ['@nl', '@desktop'] }, () => {
  test.use({ viewport: { width: 320, height: 640 } })

  test('asked, opened by the wrong person, signed once, and told to both', async ({
    page,
    inloggen,
    browser,
    baseURL,
    timezoneId,
  }) => {
    // ten pages, each looked at by axe
    test.slow()
    const kop = (waar: Page, naam: string | RegExp) => waar.getByRole('heading', { level: 1, name: naam })
    await inloggen('jan')
    await ingevuld(page)
    await page.goto(`/formulieren/${FORMULIER}/stap/medeouder`)
    await netjes(page)
    await page.getByRole('radio', { name: /^Met een digitale handtekening/ }).press('Space')
    await page
      .getByRole('textbox', { name: 'E-mailadres van de andere ouder' })
      .fill('aylin@voorbeeld.example')
    await netjes(page)
    await page.getByRole('button', { name: 'Verder' }).press('Enter')
    await expect(kop(page, /^Waarom vraagt u het aan/)).toBeVisible()
    await page.goto(`/formulieren/${FORMULIER}/stap/controleren`)
    await page.getByRole('button', { name: 'Maak de afspraak' }).press('Enter')
    await expect(page.getByText(/^Wij wachten op de handtekening van Aylin Kaya\./)).toBeVisible()
    await netjes(page)
    await page.getByRole('link', { name: 'Naar uw zaak' }).press('Enter')
    await expect(page.getByText(/Tekenen kan tot en met maandag 19 oktober 2026/).first()).toBeVisible()
    await netjes(page)
    const kenmerk = new URL(page.url()).pathname.split('/').at(-1) ?? ''
    const open = await json<Schemas['Demohandtekening'][]>(page, '/demo/handtekeningen')
    const code = open.find((een) => een.kenmerk === kenmerk)?.code ?? ''
    const opties = {
      ...(baseURL !== undefined && { baseURL }),
      ...(timezoneId !== undefined && { timezoneId }),
    }

    const { context: vanPiet, venster: piet } = await vensterVan(browser, opties, 'piet')
    await piet.goto(`/ondertekenen#${code}`)
    await expect(piet.getByText(WEG)).toBeVisible()
    await netjes(piet)
    const verkeerd = await piet.getByRole('main').innerText()
    await piet.getByRole('button', { name: 'Vul een andere code in' }).press('Enter')
    await piet.getByRole('button', { name: 'Verder' }).press('Enter')
    await expect(piet.getByText('Vul de code uit de e-mail in.').first()).toBeVisible()
    await netjes(piet)
    await piet.getByRole('textbox', { name: 'Code uit de e-mail' }).fill('ABCD-EFGH')
    await piet.getByRole('button', { name: 'Verder' }).press('Enter')
    await expect(piet.getByText(WEG)).toBeVisible()
    expect(await piet.getByRole('main').innerText()).toBe(verkeerd)
    await vanPiet.close()

    const { context: vanAylin, venster: aylin } = await vensterVan(browser, opties, 'aylin')
    const adressen: string[] = []
    vanAylin.on('request', (request) => adressen.push(request.url(), request.headers().referer ?? ''))
    await aylin.goto(`/ondertekenen#${code}`)
    await expect(kop(aylin, 'J. Veldhuis vraagt om uw handtekening')).toBeVisible()
    await expect(aylin.getByText('Mees Veldhuis')).toBeVisible()
    await netjes(aylin)
    // the code is out of the address, and was in no other
    expect(new URL(aylin.url()).hash).toBe('')
    await aylin.getByRole('button', { name: 'Ik teken', exact: true }).press('Enter')
    const vraag = aylin.getByRole('alertdialog', { name: 'Weet u zeker dat u tekent?' })
    await expect(vraag).toBeVisible()
    await netjes(aylin)
    await aylin.keyboard.press('Escape')
    await expect(vraag).toBeHidden()
    await aylin.getByRole('button', { name: 'Ik teken', exact: true }).press('Enter')
    await aylin.getByRole('button', { name: 'Ja, ik teken' }).press('Enter')
    await expect(kop(aylin, 'U heeft getekend')).toBeFocused()
    await netjes(aylin)
    await aylin.getByRole('link', { name: 'Naar uw berichten' }).press('Enter')
    await expect(
      aylin.getByRole('heading', { level: 2, name: 'U heeft getekend voor J. Veldhuis' }),
    ).toBeVisible()
    await netjes(aylin)
    await aylin.goto(`/ondertekenen#${code}`)
    await expect(aylin.getByText(WEG)).toBeVisible()
    expect(adressen.filter((adres) => adres.split('#')[0]?.includes(code))).toEqual([])
    const bewaard = await aylin.evaluate(() =>
      JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), history.state]),
    )
    expect(bewaard).not.toContain(code)
    await vanAylin.close()

    await page.reload()
    await expect(page.getByText('Aylin Kaya heeft getekend.')).toBeVisible()
    await expect(page.getByText(/^Wij wachten op de handtekening/)).toHaveCount(0)
    await page.goto('/berichten')
    await expect(
      page.getByRole('heading', { level: 2, name: /^Aylin Kaya heeft getekend voor uw/ }),
    ).toBeVisible()
    await netjes(page)
  })
})

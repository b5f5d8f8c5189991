import type { Page } from '@playwright/test'
import { exifSegment, jpeg } from '#server/test/bestanden'
import { expect, test } from './lib/fixtures.ts'
import { netjes } from './lib/netjes.ts'

const WOORDEN = {
  nl: {
    kop: 'Hebt u er een foto van?',
    vraag: 'Foto (niet verplicht)',
    kies: 'Bestand kiezen',
    nog: 'Nog een bestand kiezen',
    leeg: 'niets.png is leeg. Kies een ander bestand.',
    klaar: '1 bestand is bij ons.',
    verwijder: 'Verwijder gat.jpg',
    verder: 'Verder',
  },
  en: {
    kop: 'Do you have a photo of it?',
    vraag: 'Photo (not required)',
    kies: 'Choose a file',
    nog: 'Choose another file',
    leeg: 'niets.png is empty. Choose another file.',
    klaar: 'We have 1 file.',
    verwijder: 'Remove gat.jpg',
    verder: 'Continue',
  },
} as const

const foto = (extra = 0) => ({
  name: 'gat.jpg',
  mimeType: 'image/jpeg',
  buffer: Buffer.from(jpeg({ extra: [exifSegment(6)], achter: new Uint8Array(extra) })),
})

/** To the question about a photo, in a report that is filled in up to there. */
async function naarFoto(page: Page, verder: string): Promise<void> {
  const knop = page.getByRole('button', { name: verder, exact: true })
  await page.goto('/formulieren/melding/stap/begin')
  await page.locator('label[for=gevaar-nee]').click()
  await knop.click()
  await page.locator('label[for=soort-weg]').click()
  await page.getByRole('textbox').fill('Een gat.')
  await knop.click()
  await page.getByRole('textbox').first().fill('Brink')
  await knop.click()
}

test.describe('a file with a form', { tag: ['@nl', '@desktop'] }, () => {
  test.use({ viewport: { width: 320, height: 640 } })

  for (const taal of ['nl', 'en'] as const)
    test(`with the keyboard on a narrow screen: chosen, refused, sent, removed (${taal})`, async ({
      page,
      inloggen,
      context,
      baseURL,
    }) => {
      const zin = WOORDEN[taal]
      await context.addCookies([{ name: 'taal', value: taal, url: baseURL ?? '' }])
      await inloggen(taal === 'nl' ? 'fatima' : 'jan')
      await naarFoto(page, zin.verder)
      await expect(page.getByRole('heading', { level: 1, name: zin.kop })).toBeFocused()
      await netjes(page)
      const kies = page.getByLabel(zin.kies, { exact: true })
      await expect(kies).toHaveAccessibleName(`${zin.vraag} ${zin.kies}`)
      const gekozen = async (veld: typeof kies, bestand: ReturnType<typeof foto>) => {
        const kiezer = page.waitForEvent('filechooser')
        await expect(veld).toBeFocused()
        await page.keyboard.press('Enter')
        await (await kiezer).setFiles(bestand)
      }
      await page.keyboard.press('Tab')
      // the ring of the focus is on what is seen
      const ring = await page
        .locator('.dvt-picker .ams-button')
        .evaluate((knop) => getComputedStyle(knop).outlineStyle)
      expect(ring).toBe('solid')
      await gekozen(kies, { name: 'niets.png', mimeType: 'image/png', buffer: Buffer.alloc(0) })
      await expect(page.getByRole('alert')).toContainText(zin.leeg)
      await netjes(page)
      await gekozen(kies, foto())
      await expect(page.getByText(zin.klaar)).toBeVisible()
      await netjes(page)
      await page.keyboard.press('Shift+Tab')
      await expect(page.getByRole('button', { name: zin.verwijder })).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(page.getByText(zin.klaar)).toHaveCount(0)
      await gekozen(kies, foto())
      await expect(page.getByLabel(zin.nog, { exact: true })).toBeFocused()
      await expect(page.getByText(zin.klaar)).toBeVisible()
      await page.reload()
      await expect(page.getByText(zin.klaar)).toBeVisible()
      const raak = await page.getByLabel(zin.nog, { exact: true }).boundingBox()
      expect(raak?.height).toBeGreaterThanOrEqual(44)
    })

  test('the network goes while a file is on its way, and it goes on where it was', async ({
    page,
    inloggen,
    context,
    fouten,
  }) => {
    await inloggen('sanne')
    await naarFoto(page, 'Verder')
    const vanaf: number[] = []
    page.on('request', (verzoek) => {
      const stuk = new URL(verzoek.url()).searchParams.get('vanaf')
      if (stuk !== null) vanaf.push(Number(stuk))
    })
    let isWeg = false
    await page.route('**/inhoud?vanaf=524288', async (route) => {
      if (isWeg) return route.continue()
      isWeg = true
      await context.setOffline(true)
      return route.abort('internetdisconnected')
    })
    await page.getByLabel('Bestand kiezen').setInputFiles(foto(1_000_000))
    await expect(page.getByText('52 procent verstuurd')).toBeVisible()
    await context.setOffline(false)
    await expect(page.getByText('1 bestand is bij ons.')).toBeVisible({ timeout: 40_000 })
    // nothing that had arrived was sent again
    expect(new Set(vanaf)).toEqual(new Set([0, 262_144, 524_288, 786_432]))
    expect(vanaf.filter((begin) => begin < 524_288)).toHaveLength(2)
    fouten.splice(0, fouten.length, ...fouten.filter((fout) => !fout.includes('ERR_INTERNET_DISCONNECTED')))
  })

  test('a document that was sent is saved, and runs nowhere', async ({ page, inloggen }) => {
    await inloggen('bram')
    await page.goto('/zaken/ZAAK-2026-0000003/stukken')
    await page
      .getByRole('region', { name: 'Plattegrond van het terrein' })
      .getByLabel('Bestand kiezen')
      .setInputFiles(foto())
    await page.getByRole('button', { name: 'Verstuur wat u hebt' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Wij hebben uw stukken' })).toBeFocused()
    await netjes(page)
    await page.getByRole('link', { name: 'Terug naar uw zaak' }).click()
    const link = page.getByRole('link', { name: /plattegrond van het terrein: gat\.jpg/ })
    const opgeslagen = page.waitForEvent('download')
    await link.click()
    expect((await opgeslagen).suggestedFilename()).toBe('gat.jpg')
  })
})

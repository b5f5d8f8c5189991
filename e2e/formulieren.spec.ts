import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'
import type { components } from '#openapi/pip.gen'
import { dagVan } from '#domain/datum'
import { type Antwoorden, doorlopen, type Formulier, type Stap } from '#domain/formulier'
import type { Taal } from '#domain/tekst'
import { foutenVan, type Invulhulp } from '#domain/veldfout'
import { WRITE_HEADER } from '#server/host/same-site'
import { UITKOMSTEN } from '#server/test/uitkomsten'
import { vulIn } from '#server/test/vul-in'
import { expect, test } from './lib/fixtures.ts'
import { netjes } from './lib/netjes.ts'
import { vulStap } from './lib/vul-stap.ts'

type Schemas = components['schemas']

const KNOP = {
  nl: { begin: 'Begin', verder: 'Verder', toch: 'Toch versturen', fout: /^Fout: / },
  en: { begin: 'Begin', verder: 'Continue', toch: 'Send anyway', fout: /^Error: / },
} as const

// a connection that stood open for a while may just be closed by the host
const json = async <T>(page: Page, pad: string): Promise<T> =>
  (await (await page.request.get(`/v1${pad}`)).json()) as T

/** A page of a form: in order as it comes, in order when it is sent too early, and then answered. */
async function doorStap(
  page: Page,
  formulier: Formulier,
  stap: Stap,
  { antwoorden, hulp, taal }: { antwoorden: Antwoorden; hulp: Invulhulp; taal: Taal },
) {
  const { verder, fout } = KNOP[taal]
  // a question that only comes after another answer on the same page is not there yet
  const eigen = stap.velden.map((veld) => veld.id)
  const eerder = Object.fromEntries(Object.entries(antwoorden).filter(([veld]) => !eigen.includes(veld)))
  const leeg = doorlopen(formulier, eerder).stappen.find(({ id }) => id === stap.id)
  await expect(page).toHaveURL(new RegExp(`/stap/${stap.id}$`))
  await netjes(page)
  if (leeg && Object.keys(foutenVan(leeg, {}, hulp)).length > 0) {
    await page.getByRole('button', { name: verder, exact: true }).click()
    await expect(page).toHaveTitle(fout)
    await netjes(page)
  }
  await vulStap(page, stap, antwoorden, hulp, taal)
  await page.getByRole('button', { name: verder, exact: true }).click()
}

/** Throws away what another test began and did not send: who begins again would go on with that. */
async function gooiWeg(page: Page): Promise<void> {
  for (const { id } of await json<Schemas['Concept'][]>(page, '/concepten'))
    await page.request.delete(`/v1/concepten/${id}`, { headers: { [WRITE_HEADER]: '1' } })
}

/** From the first page of a form to its receipt. @returns the number of the case */
async function dien(page: Page, id: string, keuze: Antwoorden, taal: Taal): Promise<string> {
  await gooiWeg(page)
  await page.goto(`/formulieren/${id}`)
  await netjes(page)
  await page.getByRole('link', { name: KNOP[taal].begin, exact: true }).click()
  await expect(page).toHaveURL(/\/stap\/(?!begin$)/)
  const concepten = await json<Schemas['Concept'][]>(page, '/concepten')
  const formulier = concepten.find((concept) => concept.formulier.id === id)?.formulier
  if (!formulier) throw new Error(`${id} did not begin`)
  const { vandaag, bekend } = await json<Schemas['Invulhulp']>(page, `/formulieren/${id}/invulhulp`)
  const hulp = { vandaag: dagVan(vandaag), bekend }
  const antwoorden = vulIn(formulier, hulp, keuze)
  for (const stap of doorlopen(formulier, antwoorden).stappen)
    await doorStap(page, formulier, stap, { antwoorden, hulp, taal })
  await expect(page).toHaveURL(/\/controleren$/)
  await netjes(page)
  const verstuur = page.getByRole('button', { name: formulier.verstuur[taal], exact: true })
  await verstuur.or(page.getByRole('button', { name: KNOP[taal].toch, exact: true })).click()
  await expect(page).toHaveURL(/\/verstuurd\//)
  await netjes(page)
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

/** The case is there at once, with the promises of the norm × form matrix. */
async function heeftBeloften(page: Page, kenmerk: string, verwacht: (typeof UITKOMSTEN)[number][2]) {
  const zaak = await json<Schemas['Zaak']>(page, `/zaken/${kenmerk}`)
  const normen = zaak.beloften.map(({ norm }) => norm)
  expect([zaak.soort, normen.toSorted()]).toEqual([verwacht.soort, verwacht.normen.split(' ').toSorted()])
  expect([zaak.belofte, zaak.wet]).toEqual([verwacht.belofte, verwacht.wet])
}

// each page of a form is looked at by axe, twice where it can be sent too early
test.beforeEach(() => test.setTimeout(120_000))

/** One outcome of each form; the others are in the suite of the API. */
const FORMULIEREN = UITKOMSTEN.filter(
  ([id], plek) => UITKOMSTEN.findIndex(([ander]) => ander === id) === plek,
)

// Jan, whose list of cases no other test counts
for (const [id, keuze, verwacht] of FORMULIEREN)
  test(
    `${id} ${JSON.stringify(keuze)}: from its first page to its receipt`,
    { tag: ['@nl', '@desktop'] },
    async ({ page, inloggen }) => {
      await inloggen('jan')
      const kenmerk = await dien(page, id, keuze, 'nl')
      await heeftBeloften(page, kenmerk, verwacht)
    },
  )

test(
  'a notice of default, from the late case to its receipt, with the keyboard',
  { tag: ['@nl', '@desktop'] },
  async ({ page, inloggen, demo }) => {
    // the first day on which it can be given
    await demo.zet('2026-10-20')
    await inloggen('jan')
    await page.goto('/zaken/ZAAK-2026-0000009/te-laat')
    await netjes(page)
    await page.getByRole('link', { name: 'Vraag het ons nu' }).press('Enter')
    await expect(
      page.getByRole('heading', { level: 1, name: /^Vraag ons om snel te beslissen/ }),
    ).toBeFocused()
    await netjes(page)
    await page.getByRole('button', { name: 'Verstuur uw vraag' }).press('Enter')
    const kop = page.getByRole('heading', { level: 1, name: 'Wij hebben uw vraag om snel te beslissen' })
    await expect(kop).toBeFocused()
    await netjes(page)
    const zaak = await json<Schemas['Zaak']>(page, '/zaken/ZAAK-2026-0000009')
    expect(zaak.gebeurtenissen.map(({ soort }) => soort)).toContain('INGEBREKESTELLING')
  },
)

test('a permission for an event, in English', { tag: '@en' }, async ({ page, inloggen }) => {
  const uitkomst = UITKOMSTEN.find(([id]) => id === 'evenement')
  if (!uitkomst) throw new Error('no events')
  await inloggen('sanne')
  const kenmerk = await dien(page, 'evenement', {}, 'en')
  await heeftBeloften(page, kenmerk, uitkomst[2])
  await bewaartKopie(page, 'Keep a copy (PDF)', kenmerk)
  await page.getByRole('link', { name: 'Go to your case' }).click()
  await bewaartKopie(page, 'Copy of what you sent (PDF)', kenmerk)

  await page.getByText(/^Demonstration\. /).click()
  await page.getByRole('link', { name: 'E-mails of the demo' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'E-mails of the demo' })).toBeVisible()
  const mail = page.getByRole('article').filter({ hasText: kenmerk })
  await expect(mail.first()).toContainText('sanne@voorbeeld.example', { timeout: 40_000 })
  await netjes(page)
})

/** The copy comes as a file, with the question and the answer in the language of the page. */
async function bewaartKopie(page: Page, naam: string, kenmerk: string) {
  const opgeslagen = page.waitForEvent('download')
  await page.getByRole('link', { name: naam }).press('Enter')
  const bestand = await opgeslagen
  expect(bestand.suggestedFilename()).toBe(`afschrift-${kenmerk}.pdf`)
  const pdf = await getDocumentProxy(new Uint8Array(await readFile(await bestand.path())))
  const { text } = await extractText(pdf, { mergePages: true })
  expect(text.replace(/\s+/g, ' ')).toContain('What is your event called? Proef')
}

test(
  'a tree: the check says what is needed and sends nothing, and the case comes back with its promises',
  { tag: ['@nl', '@desktop'] },
  async ({ page, inloggen }) => {
    await inloggen('fatima')
    await page.goto('/formulieren/boom-kappen/stap/begin')
    await netjes(page)
    await page.getByRole('radio', { name: 'Ja' }).press('Space')
    await page.getByRole('button', { name: 'Verder' }).click()
    await page.getByRole('textbox').fill('120')
    await page.getByRole('button', { name: 'Verder' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'U hebt een vergunning nodig' })).toBeFocused()
    await netjes(page)
    await expect(page.getByRole('button', { name: 'Verder' })).toHaveCount(0)
    await expect(page.getByRole('link', { name: /^Ga naar het Omgevingsloket/ })).toHaveAttribute(
      'href',
      'https://omgevingswet.overheid.nl/',
    )
    await gooiWeg(page)

    // what the Omgevingsloket passed on to us
    await page.getByRole('navigation').getByRole('link', { name: 'Zaken', exact: true }).click()
    await page
      .getByRole('link', { name: /^Aanvraag kapvergunning/ })
      .first()
      .click()
    await expect(page.getByRole('heading', { level: 1, name: /^Aanvraag kapvergunning/ })).toBeVisible()
    await netjes(page)
    await heeftBeloften(page, new URL(page.url()).pathname.split('/').at(-1) ?? '', {
      soort: 'kapvergunning',
      normen: 'N1 N2 N4 N6 N9',
      belofte: '2026-10-26',
      wet: '2026-11-02',
    })
    await expect(page.getByText('maandag 26 oktober 2026').first()).toBeVisible()
    await expect(page.getByText('maandag 2 november 2026').first()).toBeVisible()
  },
)

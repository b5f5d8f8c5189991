import fc from 'fast-check'
import type { BrowserContext, Page } from '@playwright/test'
import { aanmelden } from './lib/aanmelden.ts'
import { expect, test } from './lib/fixtures.ts'

/** Two with every run of the tests, because each takes half a minute; WALKS=50 walks fifty. */
const WALKS = Number(process.env.WALKS ?? 2)
const SEED = 20_261_128
const WIE = 'jan'
const FORM = '/formulieren/klacht/stap'

/** The fields that are typed in, and on which page of the form each is. */
const VELDEN = {
  gebeurd: { stap: 'gebeurd', label: /^Wat is er gebeurd/ },
  waar: { stap: 'waar', label: /^Waar was het/ },
  wie: { stap: 'waar', label: /^Met wie had u contact/ },
  gewenst: { stap: 'gewenst', label: /^Wat moet er volgens u gebeuren/ },
} as const
type VeldId = keyof typeof VELDEN
const STAPPEN = ['gebeurd', 'waar', 'gewenst'] as const
type Waarden = Partial<Record<VeldId, string>>

type Stap =
  | { doe: 'typ'; tab: number; veld: VeldId; woord: string; wacht: boolean }
  | { doe: 'verder' | 'terug' | 'herlaad' | 'tweede' | 'hervat'; tab: number }
  | { doe: 'net'; aan: boolean }
  | { doe: 'verloop'; tab: number }
  | { doe: 'kies'; tab: number; wat: 'hier' | 'daar' }

const tab = fc.nat(1)
const woord = fc.stringMatching(/^[a-z]{3,9}$/)
const stap: fc.Arbitrary<Stap> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      doe: fc.constant('typ' as const),
      tab,
      veld: fc.constantFrom(...(Object.keys(VELDEN) as VeldId[])),
      woord,
      wacht: fc.boolean(),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      doe: fc.constantFrom('verder', 'terug', 'herlaad', 'tweede', 'hervat'),
      tab,
    }),
  },
  { weight: 2, arbitrary: fc.record({ doe: fc.constant('net' as const), aan: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ doe: fc.constant('verloop' as const), tab }) },
  {
    weight: 2,
    arbitrary: fc.record({ doe: fc.constant('kies' as const), tab, wat: fc.constantFrom('hier', 'daar') }),
  },
)

const gelijk = (een: Waarden, ander: Waarden) =>
  Object.keys(VELDEN).every((veld) => (een[veld as VeldId] ?? '') === (ander[veld as VeldId] ?? ''))

/** What is filled in, from the answer of the API with every draft of somebody. */
async function ingevuld(antwoord: { json: () => Promise<unknown> }): Promise<Waarden> {
  const concepten = (await antwoord.json()) as { formulier: { id: string }; antwoorden: Waarden }[]
  return concepten.find(({ formulier }) => formulier.id === 'klacht')?.antwoorden ?? {}
}

/** A tab: what is on its screen, and every state of the form that it ever showed or saved. */
class Tab {
  scherm: Waarden
  readonly gezien: Waarden[]
  readonly page: Page
  constructor(page: Page, begin: Waarden) {
    this.page = page
    this.scherm = begin
    this.gezien = [begin]
  }
  toon(waarden: Waarden): void {
    this.scherm = waarden
    this.gezien.push(waarden)
  }
  kent = (waarden: Waarden) => this.gezien.some((een) => gelijk(een, waarden))
  stap = () => new URL(this.page.url()).pathname.split('/').at(-1) ?? ''
  veld = (id: VeldId) => this.page.getByRole('textbox', { name: VELDEN[id].label })
  botst = () => this.page.getByRole('alert').filter({ hasText: 'U vulde dit ook op een andere plek in' })
  /** Until what was typed is saved, or the page says why not. */
  async uitgewacht(): Promise<void> {
    const gezegd = this.page.getByText(/^(Opgeslagen om|Niet opgeslagen, wij proberen het opnieuw)/)
    await expect(gezegd.or(this.botst()).first()).toBeVisible()
    await expect(this.page.getByText('Wij slaan het op …')).toHaveCount(0)
  }
}

/** One person with one draft, on one device after another, with a network and a session that come and go. */
class Wandeling {
  tabs: Tab[] = []
  /** With those that are closed: what was typed a moment before may still be on its way. */
  readonly ooit: Tab[] = []
  /** What is stored, as it was found the last time. */
  stored: Waarden = {}
  isOnline = true
  keren = { opgeslagen: 0, conflict: 0 }
  readonly maak: () => Promise<BrowserContext>
  context: BrowserContext
  constructor(context: BrowserContext, maak: () => Promise<BrowserContext>) {
    this.context = context
    this.maak = maak
  }

  /** The draft as the server has it. */
  private opgehaald = async () =>
    // a connection that stood open for a while may just be closed by the host
    ingevuld(await this.context.request.get('/v1/concepten'))

  async begin(): Promise<void> {
    await this.open()
    this.stored = await this.opgehaald()
  }

  private async open(stap: string = 'gebeurd'): Promise<void> {
    const page = await this.context.newPage()
    page.on('pageerror', (fout) => {
      throw fout
    })
    const tab = new Tab(page, await this.geladen(page, () => page.goto(`${FORM}/${stap}`)))
    this.tabs.push(tab)
    this.ooit.push(tab)
  }

  /** What a page that is loaded gets from the server and shows. */
  private async geladen(page: Page, laad: () => Promise<unknown>): Promise<Waarden> {
    const antwoord = page.waitForResponse(
      (een) => een.url().endsWith('/v1/concepten') && een.request().method() === 'GET',
      { timeout: 60_000 },
    )
    await laad()
    await page.getByRole('heading', { level: 1 }).waitFor()
    return ingevuld(await antwoord)
  }

  private async naar(tab: Tab, stap: (typeof STAPPEN)[number]): Promise<void> {
    const gaat = STAPPEN.indexOf(stap) - STAPPEN.indexOf(tab.stap() as (typeof STAPPEN)[number])
    const knop =
      gaat > 0
        ? tab.page.getByRole('button', { name: 'Verder', exact: true })
        : tab.page.getByRole('link', { name: 'Terug', exact: true })
    for (let keer = 0; keer < Math.abs(gaat); keer += 1) {
      const was = tab.stap()
      await knop.click()
      await expect.poll(tab.stap).not.toBe(was)
    }
  }

  /** Another device: the old one is put away as it is, and the form opened where it was. */
  private async hervat(isNieuw: boolean): Promise<void> {
    const stap = this.tabs[0]?.stap()
    await Promise.all(this.tabs.map(({ page }) => page.close()))
    this.tabs = []
    if (isNieuw) {
      await this.context.close()
      this.context = await this.maak()
    } else {
      // the session ended: who signs in again is back where it was
      await this.context.clearCookies({ name: /sessie/ })
      const page = await this.context.newPage()
      await page.goto(`${FORM}/${stap}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page).not.toHaveURL(new RegExp(FORM))
      await page.close()
    }
    await aanmelden(this.context.request, WIE)
    await this.open(stap)
  }

  async doe(stap: Stap): Promise<void> {
    const tab = 'tab' in stap ? this.tabs[stap.tab % this.tabs.length] : undefined
    if (stap.doe === 'net') {
      this.isOnline = stap.aan
      return this.context.setOffline(!stap.aan)
    }
    if (!tab) return
    if (stap.doe === 'typ') {
      await this.naar(tab, VELDEN[stap.veld].stap)
      await tab.veld(stap.veld).fill(stap.woord)
      tab.toon({ ...tab.scherm, [stap.veld]: stap.woord })
      return stap.wacht ? tab.uitgewacht() : undefined
    }
    if (stap.doe === 'kies') return this.kies(tab, stap.wat)
    if (stap.doe === 'verder' || stap.doe === 'terug') {
      const plek = STAPPEN.indexOf(tab.stap() as (typeof STAPPEN)[number])
      const ander = STAPPEN[plek + (stap.doe === 'verder' ? 1 : -1)]
      return ander && this.naar(tab, ander)
    }
    // the rest loads a page, and without a network there is none
    if (!this.isOnline) return
    if (stap.doe === 'tweede') return this.tabs.length < 2 ? this.open(tab.stap()) : undefined
    if (stap.doe === 'herlaad') return tab.toon(await this.geladen(tab.page, () => tab.page.reload()))
    await this.hervat(stap.doe === 'hervat')
  }

  private async kies(tab: Tab, wat: 'hier' | 'daar'): Promise<void> {
    if (!this.isOnline || (await tab.botst().count()) === 0) return
    this.keren.conflict += 1
    // what it shows beside its own
    tab.gezien.push(this.stored)
    const naam = wat === 'hier' ? 'Bewaar wat op dit scherm staat' : 'Bewaar wat al is opgeslagen'
    await tab.botst().getByRole('button', { name: naam }).click()
    if (wat === 'daar') tab.toon(this.stored)
    await tab.uitgewacht()
  }

  /** Nothing on a screen changed by itself, and what is stored took the place only of what its writer had seen. */
  async kijk(): Promise<void> {
    for (const tab of this.tabs)
      for (const [id, waar] of Object.entries(VELDEN))
        if (waar.stap === tab.stap())
          await expect(tab.veld(id as VeldId)).toHaveValue(tab.scherm[id as VeldId] ?? '')
    const nu = await this.opgehaald()
    if (gelijk(nu, this.stored)) return
    this.keren.opgeslagen += 1
    expect(
      this.ooit.some((tab) => tab.kent(nu) && tab.kent(this.stored)),
      `${JSON.stringify(this.stored)} gave way unseen to ${JSON.stringify(nu)}`,
    ).toBe(true)
    this.stored = nu
  }

  /** The network is back and each conflict is answered: what is on the last screen is what another device gets. */
  async eindig(): Promise<void> {
    await this.doe({ doe: 'net', aan: true })
    for (const tab of this.tabs) {
      await expect(tab.page.getByText('Niet opgeslagen, wij proberen het opnieuw')).toHaveCount(0, {
        timeout: 40_000,
      })
      await this.naar(tab, 'gebeurd')
      const woord = `einde ${this.tabs.indexOf(tab)}`
      await tab.veld('gebeurd').fill(woord)
      tab.toon({ ...tab.scherm, gebeurd: woord })
      // who chose is asked again when the other tab saved in between
      await expect(async () => {
        await tab.uitgewacht()
        this.stored = await this.opgehaald()
        await this.kies(tab, 'hier')
        expect(await this.opgehaald()).toMatchObject(tab.scherm)
      }).toPass({ timeout: 60_000 })
    }
    const laatste = this.tabs.at(-1)?.scherm ?? {}
    await this.hervat(true)
    expect(this.tabs[0]?.scherm).toMatchObject(laatste)
  }
}

test.describe('a walk through a form', { tag: ['@nl', '@desktop'] }, () => {
  const walks = fc.sample(fc.array(stap, { minLength: 8, maxLength: 16 }), { numRuns: WALKS, seed: SEED })
  for (const [nummer, stappen] of walks.entries())
    test(`number ${nummer + 1} loses no saved field`, async ({ browser, baseURL }) => {
      // some forty loads of a page, on two cores that may be busy
      test.setTimeout(300_000)
      const maak = () => browser.newContext({ baseURL: baseURL ?? '' })
      const context = await maak()
      await aanmelden(context.request, WIE)
      const wandeling = new Wandeling(context, maak)
      const page = await context.newPage()
      await page.goto(`${FORM}/begin`)
      await page.getByText('Wij waren te laat', { exact: true }).click()
      await page.getByRole('button', { name: 'Verder' }).click()
      await page.getByRole('textbox', { name: 'Wat is er gebeurd?' }).fill('begin')
      await expect(page.getByText(/^Opgeslagen om/)).toBeVisible()
      await page.close()
      await wandeling.begin()
      for (const een of stappen) {
        await test.step(JSON.stringify(een), () => wandeling.doe(een))
        await wandeling.kijk()
      }
      await wandeling.eindig()
      const laatste = wandeling.tabs[0]?.page
      if (!laatste) throw new Error('no page is open')
      await laatste.goto('/zaken')
      const weg = laatste.getByRole('button', { name: 'Gooi weg: Klacht indienen' })
      await weg.click()
      await expect(weg).toHaveCount(0)
      await wandeling.context.close()
    })
})

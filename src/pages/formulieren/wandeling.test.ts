import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { demodata } from '#demo/data'
import { type Antwoorden, verschillen } from '#domain/formulier'
import { buildApi } from '#server/app'
import { memoryGemeente } from '#server/sources/memory/memory-sources'
import { inProces, type TestApi, testApi } from '#server/test/client'
import { beginMet, type Concept } from '#server/test/formulierhulp'
import { geheugensessie } from '#server/test/geheugen'
import { type Bewaarstand, maakBewaarder, NA_FOUT } from './bewaarder.ts'

const WALKS = 450
const VELDEN = ['gebeurd', 'waar', 'wie', 'gewenst'] as const
/** Long enough to type on while it is on its way. In milliseconds. */
const TRAAG = 1_500
const WEG = new Error('no connection')
const ANDERS = new Error('changed')

/** Something that happens to somebody who fills in a form; `tab` is one of those that are open. */
type Stap =
  | { doe: 'typ'; tab: number; veld: (typeof VELDEN)[number]; woord: string }
  | { doe: 'wacht'; ms: number }
  | { doe: 'verder' | 'terug' | 'herlaad' | 'sluit'; tab: number }
  | { doe: 'kies'; tab: number; wat: 'hier' | 'daar' }
  | { doe: 'net'; hoe: 'goed' | 'weg' | 'stil' | 'traag' }
  | { doe: 'sessie'; hoe: 'verlopen' | 'terug' }
  | { doe: 'open' }

const tab = fc.nat(1)
const stap: fc.Arbitrary<Stap> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      doe: fc.constant('typ' as const),
      tab,
      veld: fc.constantFrom(...VELDEN),
      woord: fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme-ascii' }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ doe: fc.constant('wacht' as const), ms: fc.constantFrom(100, 900, 6_000) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      doe: fc.constantFrom('verder' as const, 'terug' as const, 'herlaad' as const, 'sluit' as const),
      tab,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      doe: fc.constant('kies' as const),
      tab,
      wat: fc.constantFrom('hier' as const, 'daar' as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      doe: fc.constant('net' as const),
      hoe: fc.constantFrom('goed' as const, 'weg' as const, 'stil' as const, 'traag' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      doe: fc.constant('sessie' as const),
      hoe: fc.constantFrom('verlopen' as const, 'terug' as const),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ doe: 'open' as const }) },
)

type Tab = { scherm: Antwoorden; stand: Bewaarstand; bewaarder: ReturnType<typeof maakBewaarder> }

/** The saving of the app against the real API, with a network and a session that come and go. */
class Wandeling {
  net: 'goed' | 'weg' | 'stil' | 'traag' = 'goed'
  isIngelogd = true
  tabs: Tab[] = []
  /** What went wrong: an error that is thrown inside a save would look like a failed save. */
  fouten: string[] = []
  /** What was stored with each number, to hold every save against the one that it takes the place of. */
  versies = new Map<number, Antwoorden>()
  readonly api: TestApi
  readonly begin: Concept
  constructor(api: TestApi, begin: Concept) {
    this.api = api
    this.begin = begin
  }

  private async vraag(doe: () => Promise<{ status: number; body: string }>): Promise<Concept> {
    if (this.net === 'weg' || !this.isIngelogd) throw WEG
    const { status, body } = await doe()
    if (this.net === 'traag') await new Promise((klaar) => setTimeout(klaar, TRAAG))
    if (this.net === 'stil') throw WEG
    if (status === 409) throw ANDERS
    if (status !== 200) this.fouten.push(`${status}: ${body}`)
    return JSON.parse(body) as Concept
  }

  private haal = () => this.vraag(() => this.api.get(`/concepten/${this.begin.id}`))

  /** Opens the form in a tab, as it is stored; nothing happens while that cannot be asked. */
  async open(): Promise<void> {
    const vraag = this.haal().catch(() => null)
    await rust()
    if (this.net === 'traag') await vi.advanceTimersByTimeAsync(TRAAG)
    const concept = await vraag
    if (!concept) return
    // everything that this tab knows: what it began with, what it saved, and what it showed
    const gezien = new Set([JSON.stringify(concept.antwoorden)])
    const nieuw: Tab = {
      scherm: concept.antwoorden,
      stand: { soort: 'rust' },
      bewaarder: maakBewaarder(concept, {
        zend: (inhoud) => {
          gezien.add(JSON.stringify(inhoud.antwoorden))
          return this.vraag(async () => {
            const antwoord = await this.api.stuur('PUT', `/concepten/${this.begin.id}`, inhoud)
            if (antwoord.status === 200) this.opgeslagen(JSON.parse(antwoord.body) as Concept, gezien)
            return antwoord
          })
        },
        haal: this.haal,
        isAnders: (fout) => fout === ANDERS,
        meld: (stand) => {
          nieuw.stand = stand
          if (stand.soort === 'conflict') gezien.add(JSON.stringify(stand.daar.antwoorden))
          if (stand.soort === 'opgeslagen') this.isZoals(nieuw)
        },
      }),
    }
    this.tabs.push(nieuw)
  }

  /** What is said to be saved is what stands on the screen. */
  private isZoals({ scherm, bewaarder }: Tab): void {
    const opgeslagen = this.versies.get(bewaarder.stand()) ?? {}
    if (verschillen(this.begin.formulier, scherm, opgeslagen).length > 0)
      this.fouten.push(`said to be saved, and is not: ${JSON.stringify([scherm, opgeslagen])}`)
  }

  /** A save takes the place of what its own tab knew, or of the same. */
  private opgeslagen({ stand, antwoorden, formulier }: Concept, gezien: ReadonlySet<string>): void {
    const vorige = this.versies.get(stand - 1) ?? {}
    if (!gezien.has(JSON.stringify(vorige)) && verschillen(formulier, antwoorden, vorige).length > 0)
      this.fouten.push(`overwritten unseen: ${JSON.stringify([vorige, antwoorden])}`)
    this.versies.set(stand, antwoorden)
  }

  async zet(tab: Tab, scherm: Antwoorden): Promise<void> {
    tab.scherm = scherm
    tab.bewaarder.wijzig(scherm)
  }

  async kies(tab: Tab, wat: 'hier' | 'daar'): Promise<void> {
    if (tab.stand.soort !== 'conflict') return
    tab.scherm = wat === 'hier' ? tab.scherm : tab.stand.daar.antwoorden
    void tab.bewaarder.kies(tab.scherm)
  }

  /** Leaves a page, which saves what was typed a moment ago. */
  async sluit(tab: Tab): Promise<void> {
    this.tabs = this.tabs.filter((een) => een !== tab)
    void tab.bewaarder.bewaar().finally(tab.bewaarder.stop)
  }

  async doe(stap: Stap): Promise<void> {
    const een = 'tab' in stap ? this.tabs[stap.tab] : undefined
    switch (stap.doe) {
      case 'typ':
        return een && this.zet(een, { ...een.scherm, [stap.veld]: stap.woord })
      case 'wacht':
        await vi.advanceTimersByTimeAsync(stap.ms)
        return
      case 'verder':
      case 'terug':
        een?.bewaarder.naar(stap.doe === 'verder' ? 'gebeurd' : 'waarover')
        return void een?.bewaarder.bewaar()
      case 'kies':
        return een && this.kies(een, stap.wat)
      case 'herlaad':
        if (!een) return
        await this.sluit(een)
        await rust()
        return this.open()
      case 'sluit':
        return een && this.sluit(een)
      case 'net':
        this.net = stap.hoe
        return
      case 'sessie':
        this.isIngelogd = stap.hoe === 'terug'
        return
      case 'open':
        return this.tabs.length < 2 ? this.open() : undefined
    }
  }

  /** The network and the session are back, and every question about a conflict is answered. */
  async eindig(): Promise<void> {
    this.net = 'goed'
    this.isIngelogd = true
    for (let keer = 0; keer < 4; keer += 1) {
      await rust()
      await vi.advanceTimersByTimeAsync(2 * NA_FOUT)
      await rust()
      for (const tab of this.tabs) await this.kies(tab, 'hier')
    }
    for (const tab of this.tabs) await tab.bewaarder.bewaar()
  }
}

/** Lets what is under way come to its end: the API takes turns that no clock of a test counts. */
async function rust(): Promise<void> {
  for (let keer = 0; keer < 20; keer += 1) await new Promise((klaar) => setImmediate(klaar))
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }))
afterEach(() => void vi.useRealTimers())

test(`${WALKS} walks through a form lose no saved field, and overwrite nothing unseen`, async () => {
  const gedaan = { opgeslagen: 0, conflicten: 0 }
  await fc.assert(
    fc.asyncProperty(fc.array(stap, { minLength: 5, maxLength: 40 }), async (stappen) => {
      const gemeente = memoryGemeente(demodata)
      const api = testApi(inProces(buildApi({ ...gemeente, sessies: geheugensessie() })))
      await api.inloggen('sanne')
      const wandeling = new Wandeling(api, await beginMet(api, 'klacht'))
      await wandeling.open()
      for (const een of stappen) {
        await wandeling.doe(een)
        await rust()
        gedaan.conflicten += wandeling.tabs.filter(({ stand }) => stand.soort === 'conflict').length
      }
      await wandeling.eindig()
      for (const { stand } of wandeling.tabs)
        expect(['rust', 'opgeslagen', 'conflict']).toContain(stand.soort)
      expect(wandeling.fouten).toEqual([])
      // what was saved last is there, in a tab that is opened anew
      const nu = JSON.parse((await api.get(`/concepten/${wandeling.begin.id}`)).body) as Concept
      expect(nu.antwoorden).toEqual(wandeling.versies.get(nu.stand) ?? {})
      gedaan.opgeslagen += wandeling.versies.size
    }),
    { numRuns: WALKS, seed: 20_261_128 },
  )
  // a walk in which nothing is saved or nobody is in the way proves nothing
  expect(gedaan.opgeslagen).toBeGreaterThan(WALKS)
  expect(gedaan.conflicten).toBeGreaterThan(WALKS / 10)
}, 240_000)

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { demodata } from '#demo/data'
import { dagVan, datumVan } from '#domain/datum'
import { TOESTEMMINGSVELDEN, type Toestemmingsveld } from '#domain/toestemming'
import { hashVanCode } from '#server/eenmalige-code'
import { type Vraag, JsonAntwoord } from '#server/handler'
import type { Identiteit } from '#server/identiteit'
import type { Inzage } from '#server/inzage'
import { Problem } from '#server/problem'
import { toestemmingen } from '#server/routes/toestemmingen'
import { toestemmingsverzoeken } from '#server/routes/toestemmingsverzoeken'
import { memoryInzagelog } from '#server/sources/memory/inzagelog'
import { memoryGemeente } from '#server/sources/memory/memory-sources'
import { memorySchrijven } from '#server/sources/memory/schrijven'
import { memoryToestemmingen } from '#server/sources/memory/toestemmingen'

// The whole road of a consent, from the handlers down: what a model of it allows is what a school gets, and no more.

const BEGIN = dagVan(demodata.vandaag)
const ILYAS = '999995029'
const wie = (id: string): Identiteit => {
  const persona = demodata.personas.find((een) => een.id === id)
  if (!persona) throw new Error(id)
  return persona.identiteit
}

const velden = fc.subarray([...TOESTEMMINGSVELDEN], { minLength: 1 })
const daad = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      doe: fc.constant('beslis' as const),
      ruim: fc.integer({ min: 0, max: 9 }).map((een) => een === 0),
      door: fc.constantFrom('fatima', 'jan'),
      velden: fc.subarray([...TOESTEMMINGSVELDEN]),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      doe: fc.constant('kijk' as const),
      door: fc.constantFrom('kring', 'kringTwee', 'brug'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ doe: fc.constant('stop' as const), door: fc.constantFrom('fatima', 'jan') }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ doe: fc.constant('wacht' as const), dagen: fc.integer({ min: 1, max: 12 }) }),
  },
  { weight: 1, arbitrary: fc.record({ doe: fc.constant('regel' as const), mag: velden }) },
  { weight: 1, arbitrary: fc.record({ doe: fc.constant('log' as const), werkt: fc.boolean() }) },
)
type Daad = typeof daad extends fc.Arbitrary<infer T> ? T : never

const basis = memoryGemeente(demodata)

/** A municipality with nothing in it but its people and its schools, of which the first may ask for `mag`. */
function gemeente() {
  const geschreven: Inzage[] = []
  const gevraagd: (readonly Toestemmingsveld[] | undefined)[] = []
  const log = memoryInzagelog()
  const stand = { vandaag: BEGIN, mag: [...TOESTEMMINGSVELDEN] as Toestemmingsveld[], logWerkt: true }
  const inhoud = {
    zaken: new Map(),
    contactmomenten: new Map(),
    concepten: new Map(),
    tijdvakken: new Map(),
    betalingen: new Map(),
    bestanden: new Map(),
    handtekeningen: new Map(),
    toestemmingen: new Map(),
    meldcodes: new Map(),
    documenten: new Map(),
    afschriften: new Map(),
  }
  const grond = { nl: '', en: '' }
  const vraag = (identiteit: Identiteit, rest: object) =>
    ({
      ...basis,
      identiteit,
      vandaag: stand.vandaag,
      header: { 'Idempotency-Key': crypto.randomUUID(), Toestemmingscode: 'x' },
      path: {},
      request: new Request('http://localhost/'),
      klok: { ...basis.klok, vandaag: async () => datumVan(stand.vandaag) },
      ontvangers: ['kring', 'brug'].map((id) => {
        const school = wie(id)
        const kvk = school.soort === 'school' ? school.kvk : ''
        return { kvk, naam: id, brin: null, dagen: 30, velden: stand.mag.map((veld) => ({ veld, grond })) }
      }),
      sources: {
        ...basis.sources,
        personen: {
          raadpleeg: (bsn: string, gewenst?: readonly Toestemmingsveld[]) => {
            if (bsn === ILYAS) gevraagd.push(gewenst)
            return basis.sources.personen.raadpleeg(bsn, gewenst)
          },
        },
      },
      inzagelog: {
        ...log,
        schrijf: async (inzage: Inzage, tijd: Date) => {
          if (!stand.logWerkt) throw new Error('the log is broken')
          geschreven.push(inzage)
          await log.schrijf(inzage, tijd)
        },
      },
      schrijven: memorySchrijven(inhoud, (_, zaak) => zaak),
      toestemmingen: memoryToestemmingen(inhoud.toestemmingen),
      toestemmingscode: async (id: string) => id,
      ...rest,
    }) as unknown as Vraag<'createToestemming'> &
      Vraag<'createToestemmingsverzoek'> &
      Vraag<'getToestemmingsgegevens'> &
      Vraag<'createToestemmingsintrekking'>
  return { stand, vraag, geschreven, gevraagd, inhoud }
}

/** The answer, or the code of the problem. */
async function uitkomst<T>(werk: Promise<T | JsonAntwoord<T> | Response>): Promise<T | string> {
  try {
    const antwoord = await werk
    if (antwoord instanceof Response) throw new Error('not JSON')
    return antwoord instanceof JsonAntwoord ? antwoord.body : antwoord
  } catch (fout) {
    if (fout instanceof Problem) return fout.code
    throw fout
  }
}

type Model = { gevraagd: readonly string[]; tot: number; gaf: readonly string[] | null; isDicht: boolean }

test('10,000 histories: a school gets the intersection of what was asked, allowed, permitted and valid, and every read is in the log', async () => {
  let gezien = 0
  let geweigerd = 0
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        velden,
        duur: fc.integer({ min: 0, max: 30 }),
        daden: fc.array(daad, { minLength: 1, maxLength: 8 }),
      }),
      async ({ velden: wil, duur, daden }) => {
        const { stand, vraag, geschreven, gevraagd, inhoud } = gemeente()
        const body = {
          voorletters: 'I',
          geboortedatum: '2014-09-01',
          velden: wil,
          tot: new Date((BEGIN + duur) * 86_400_000).toISOString().slice(0, 10),
        }
        const gemaakt = await uitkomst(
          toestemmingsverzoeken.createToestemmingsverzoek(vraag(wie('kring'), { body })),
        )
        if (typeof gemaakt === 'string') throw new Error(gemaakt)
        const { id } = gemaakt
        expect([...inhoud.toestemmingen.values()][0]?.hash).toBe(await hashVanCode(id))
        const model: Model = { gevraagd: wil, tot: BEGIN + duur, gaf: null, isDicht: false }
        for (const een of daden) await doe(een)

        async function doe(een: Daad): Promise<void> {
          const { vandaag } = stand
          switch (een.doe) {
            case 'wacht':
              stand.vandaag += een.dagen
              return
            case 'regel':
              stand.mag = een.mag
              return
            case 'log':
              stand.logWerkt = een.werkt
              return
            case 'beslis': {
              // now and then somebody allows what was not asked
              const keuze = een.ruim ? een.velden : een.velden.filter((veld) => wil.includes(veld))
              const isOpen =
                een.door === 'fatima' &&
                model.gaf === null &&
                !model.isDicht &&
                vandaag <= Math.min(model.tot, BEGIN + 14) &&
                keuze.every((veld) => wil.includes(veld))
              const antwoord = await uitkomst(
                toestemmingen.createToestemming(
                  vraag(wie(een.door), { body: { code: id, kandidaat: 0, velden: keuze } }),
                ),
              )
              expect(typeof antwoord === 'string').toBe(!isOpen)
              if (!isOpen) return
              if (keuze.length === 0) model.isDicht = true
              else model.gaf = keuze
              return
            }
            case 'stop': {
              const mag =
                een.door === 'fatima' && model.gaf !== null && !model.isDicht && vandaag <= model.tot
              const antwoord = await uitkomst(
                toestemmingen.createToestemmingsintrekking(vraag(wie(een.door), { path: { id } })),
              )
              expect(typeof antwoord === 'string').toBe(!mag)
              if (mag) model.isDicht = true
              return
            }
            case 'kijk': {
              const isEigen = een.door !== 'brug'
              const geldt = isEigen && model.gaf !== null && !model.isDicht && vandaag <= model.tot
              const verwacht = geldt
                ? TOESTEMMINGSVELDEN.filter(
                    (veld) =>
                      model.gevraagd.includes(veld) && model.gaf?.includes(veld) && stand.mag.includes(veld),
                  )
                : []
              const [regels, vragen] = [geschreven.length, gevraagd.length]
              const antwoord = await uitkomst(
                toestemmingsverzoeken.getToestemmingsgegevens(vraag(wie(een.door), { path: { id } })),
              )
              if (typeof antwoord === 'string') {
                // refused where nothing may be seen, or because the look could not be written down
                expect(verwacht.length === 0 || !stand.logWerkt).toBe(true)
                expect(geschreven.length).toBe(regels)
                if (verwacht.length === 0) expect(gevraagd.length).toBe(vragen)
                geweigerd += 1
                return
              }
              expect(antwoord.velden.map(({ veld }) => veld)).toEqual(verwacht)
              expect(verwacht.length).toBeGreaterThan(0)
              // asked of the source by name, and not left out afterwards
              expect(gevraagd.slice(vragen)).toEqual([verwacht])
              expect(geschreven.slice(regels)).toEqual([
                {
                  wie: `school:90000003:${een.door}`,
                  van: `inwoner:${ILYAS}`,
                  operatie: 'getToestemmingsgegevens',
                  doel: 'toestemming',
                  velden: verwacht,
                  toestemming: id,
                },
              ])
              gezien += 1
            }
          }
        }
      },
    ),
    { seed: 20261014, numRuns: 10_000 },
  )
  // a road on which nothing can be seen would pass too
  expect(gezien).toBeGreaterThan(1_000)
  expect(geweigerd).toBeGreaterThan(1_000)
})

test('a child whose data became secret after consent was given is shown to nobody', async () => {
  const { vraag, geschreven } = gemeente()
  const body = { voorletters: 'I', geboortedatum: '2014-09-01', velden: ['naam'], tot: demodata.vandaag }
  const gemaakt = await uitkomst(
    toestemmingsverzoeken.createToestemmingsverzoek(vraag(wie('kring'), { body })),
  )
  if (typeof gemaakt === 'string') throw new Error(gemaakt)
  await toestemmingen.createToestemming(
    vraag(wie('fatima'), { body: { code: gemaakt.id, kandidaat: 0, velden: ['naam'] } }),
  )
  const geheim = {
    personen: {
      raadpleeg: async () => ({
        burgerservicenummer: ILYAS,
        naam: { voornamen: 'Ilyas' },
        geheimhoudingPersoonsgegevens: true,
      }),
    },
  }
  const kijk = vraag(wie('kring'), { path: { id: gemaakt.id }, sources: { ...basis.sources, ...geheim } })
  expect(await uitkomst(toestemmingsverzoeken.getToestemmingsgegevens(kijk))).toBe('toestemming_gestopt')
  expect(geschreven).toEqual([])
})

test('stopped while the BRP was thinking: nothing is shown, and nothing is in the log', async () => {
  const { vraag, geschreven } = gemeente()
  const body = { voorletters: 'I', geboortedatum: '2014-09-01', velden: ['naam'], tot: demodata.vandaag }
  const gemaakt = await uitkomst(
    toestemmingsverzoeken.createToestemmingsverzoek(vraag(wie('kring'), { body })),
  )
  if (typeof gemaakt === 'string') throw new Error(gemaakt)
  const { id } = gemaakt
  const ja = { code: id, kandidaat: 0, velden: ['naam'] }
  await toestemmingen.createToestemming(vraag(wie('fatima'), { body: ja }))
  const traag = {
    raadpleeg: async (bsn: string) => {
      await toestemmingen.createToestemmingsintrekking(vraag(wie('fatima'), { path: { id } }))
      return basis.sources.personen.raadpleeg(bsn)
    },
  }
  const kijk = vraag(wie('kring'), { path: { id }, sources: { ...basis.sources, personen: traag } })
  expect(await uitkomst(toestemmingsverzoeken.getToestemmingsgegevens(kijk))).toBe('toestemming_gestopt')
  expect(geschreven).toEqual([])
})

test('for a parent without custody the code is one that nobody has', async () => {
  const { vraag } = gemeente()
  const body = { voorletters: 'I', geboortedatum: '2014-09-01', velden: ['naam'], tot: demodata.vandaag }
  const gemaakt = await uitkomst(
    toestemmingsverzoeken.createToestemmingsverzoek(vraag(wie('kring'), { body })),
  )
  if (typeof gemaakt === 'string') throw new Error(gemaakt)
  const zonder = {
    raadpleeg: async (bsn: string) => {
      const persoon = await basis.sources.personen.raadpleeg(bsn)
      return { ...persoon, gezag: [] }
    },
  }
  const vanFatima = (code: string) =>
    uitkomst(
      toestemmingen.createToestemming(
        vraag(wie('fatima'), {
          body: { code, kandidaat: 0, velden: ['naam'] },
          sources: { ...basis.sources, personen: zonder },
        }),
      ),
    )
  expect([await vanFatima(gemaakt.id), await vanFatima('AAAA')]).toEqual(['niet_gevonden', 'niet_gevonden'])
})

import assert from 'node:assert/strict'
import { demodata } from '#demo/data'
import { dagVan } from '#domain/datum'
import type { Identiteit } from '#server/identiteit'
import type { ApiOptions, Demo } from '#server/handler'
import { memoryGemeente } from '#server/sources/memory/memory-sources'
import type { Zakenfilter } from '#server/sources'
import { inzagelogSuite } from './inzagelog-suite.ts'

type Gemeente = Omit<ApiOptions, 'sessies'> & { demo: Demo }

/** One promise of the ports, as a test that runs on every kind of source. Begins on the first day of the demo. */
export type SourceTest = { naam: string; test: (gemeente: Gemeente) => Promise<void> }

const KAP = 'ZAAK-2026-0000001'
const WMO = 'ZAAK-2026-0000025'

const wie = (id: string): Identiteit => {
  const persona = demodata.personas.find((een) => een.id === id)
  if (!persona) throw new Error(`No persona ${id}`)
  return persona.identiteit
}

const registerVan = ({ sources }: Gemeente, naam: 'zaaksysteem' | 'sociaal') => {
  const register = sources.zaken.find((een) => een.naam === naam)
  if (!register) throw new Error(`No register ${naam}`)
  return register
}

/** What a list gave, in a form that can be compared: numbers, keys and counts, the choices in a fixed order. */
async function lijstVan(gemeente: Gemeente, persona: string, filter: Zakenfilter, aantal = 100) {
  const delen = await Promise.all(
    gemeente.sources.zaken.map((register) => register.lijst(wie(persona), filter, aantal)),
  )
  return delen.map(({ totaal, zaken, keuzes, volledig }) => ({
    totaal,
    zaken: zaken.map(({ zaak, sleutel }) => [zaak.kenmerk, ...sleutel]),
    lopend: keuzes.lopend,
    klaar: keuzes.klaar,
    soorten: keuzes.soorten.toSorted((a, b) => a.code.localeCompare(b.code)),
    jaren: keuzes.jaren.toSorted((a, b) => a - b),
    personen: keuzes.personen.toSorted(),
    volledig,
  }))
}

const SORTERINGEN = ['datum', 'nieuwste', 'oudste', 'titel'] as const
const FILTERS: readonly Omit<Zakenfilter, 'sorteer'>[] = [
  {},
  { status: 'lopend' },
  { status: 'klaar' },
  { jaar: 2026 },
  { jaar: 2025 },
  { soort: 'kapvergunning' },
  { persoon: 'ik' },
  { persoon: 'namens', status: 'lopend' },
  { zoek: 'AANVRAAG' },
  { zoek: 'kap  boom' },
  { zoek: '0000028' },
  { zoek: '%' },
  { zoek: '_' },
  { zoek: '\\' },
  { zoek: "'; DROP TABLE zaken; --" },
]

/** The same tests on memory, on PGlite and on PostgreSQL. */
export const sourceSuite: readonly SourceTest[] = [
  {
    naam: 'every list of every person equals the one out of memory, in every order and on every day',
    async test(gemeente) {
      const geheugen = memoryGemeente(demodata)
      for (const dag of ['2026-10-14', '2026-08-20', '2026-12-01', '2026-10-14']) {
        await gemeente.demo.zetVandaag(dag)
        await geheugen.demo.zetVandaag(dag)
        for (const { id } of demodata.personas)
          for (const sorteer of SORTERINGEN)
            for (const filter of dag === '2026-10-14' ? FILTERS : FILTERS.slice(0, 1))
              assert.deepEqual(
                await lijstVan(gemeente, id, { ...filter, sorteer }),
                await lijstVan(geheugen, id, { ...filter, sorteer }),
                `${dag} ${id} ${JSON.stringify(filter)} ${sorteer}`,
              )
      }
    },
  },
  {
    naam: 'a shorter list is the beginning of a longer one, and its total stays that of all',
    async test(gemeente) {
      const alles = await lijstVan(gemeente, 'aylin', { sorteer: 'datum' })
      for (const aantal of [1, 2, 3]) {
        const begin = await lijstVan(gemeente, 'aylin', { sorteer: 'datum' }, aantal)
        assert.deepEqual(
          begin.map(({ totaal, zaken }) => ({ totaal, zaken })),
          alles.map(({ totaal, zaken }) => ({ totaal, zaken: zaken.slice(0, aantal) })),
        )
      }
    },
  },
  {
    naam: 'a case is found in its own register, with its events in order, and nowhere else',
    async test(gemeente) {
      const zaak = await registerVan(gemeente, 'zaaksysteem').vind(KAP)
      const inDemo = demodata.zaken.find(({ kenmerk }) => kenmerk === KAP)
      const gebeurd = (zaak?.gebeurtenissen ?? []).filter(({ dag }) => dag <= dagVan('2026-10-14'))
      assert.deepEqual(
        { ...zaak, gebeurtenissen: gebeurd },
        { ...inDemo, gebeurtenissen: inDemo?.gebeurtenissen.slice(0, gebeurd.length) },
      )
      assert.ok(gebeurd.length >= 5)
      assert.equal(await registerVan(gemeente, 'sociaal').vind(KAP), undefined)
      assert.equal((await registerVan(gemeente, 'sociaal').vind(WMO))?.kenmerk, WMO)
      for (const onbekend of ['ZAAK-2026-9999999', '', "' OR 1=1 --"])
        assert.equal(await registerVan(gemeente, 'zaaksysteem').vind(onbekend), undefined)
    },
  },
  {
    naam: 'before its receipt a case is not there, and it comes back when the day does',
    async test(gemeente) {
      const { vind } = registerVan(gemeente, 'zaaksysteem')
      await gemeente.demo.zetVandaag('2026-09-06')
      assert.equal(await vind(KAP), undefined)
      await gemeente.demo.zetVandaag('2026-09-07')
      assert.equal((await vind(KAP))?.kenmerk, KAP)
      assert.equal(await gemeente.klok.vandaag(), '2026-09-07')
      assert.equal((await gemeente.klok.nu()).toISOString(), '2026-09-07T09:00:00.000Z')
    },
  },
  {
    naam: 'documents and contacts are those of that day or earlier, and a document has its bytes',
    async test({ sources }) {
      const tot = async (datum: string) =>
        (await sources.documenten.lijst(KAP, datum)).items.map(({ id }) => id)
      assert.deepEqual(await tot('2026-09-06'), [])
      assert.deepEqual((await tot('2026-09-07')).toSorted(), ['aanvraag', 'bevestiging'])
      const { items } = await sources.documenten.lijst(KAP, '2026-10-14')
      const verwacht = await memoryGemeente(demodata).sources.documenten.lijst(KAP, '2026-10-14')
      const opId = (lijst: typeof items) => lijst.toSorted((a, b) => a.id.localeCompare(b.id))
      assert.deepEqual(opId(items), opId(verwacht.items))
      const inhoud = await sources.documenten.inhoud(KAP, 'bevestiging')
      assert.deepEqual(
        Buffer.from(inhoud),
        Buffer.from(await memoryGemeente(demodata).sources.documenten.inhoud(KAP, 'bevestiging')),
      )
      assert.equal(Buffer.from(inhoud.slice(0, 5)).toString(), '%PDF-')
      await assert.rejects(sources.documenten.inhoud(KAP, 'geheim'))
      await assert.rejects(sources.documenten.inhoud(WMO, 'bevestiging-9'))
      const momenten = await sources.contactmomenten.lijst(KAP, '2026-10-14')
      assert.deepEqual(
        momenten,
        await memoryGemeente(demodata).sources.contactmomenten.lijst(KAP, '2026-10-14'),
      )
      assert.deepEqual((await sources.contactmomenten.lijst(KAP, '2026-09-01')).items, [])
    },
  },
  {
    naam: 'every person of the BRP and every version of every norm comes back as it was put in',
    async test({ sources }) {
      for (const [bsn, persoon] of demodata.personen)
        assert.deepEqual(await sources.personen.raadpleeg(bsn), persoon)
      assert.equal(await sources.personen.raadpleeg('000000000'), undefined)
      assert.deepEqual(await sources.normen.alle(), demodata.normen)
    },
  },
  {
    naam: 'a source that was told to fail fails alone, and works again when told so',
    async test(gemeente) {
      const { demo, sources } = gemeente
      await demo.zetBron('personen', 'stuk')
      await demo.zetBron('documenten', 'leeg')
      assert.deepEqual(
        (await demo.bronnen()).filter(({ gedrag }) => gedrag !== 'normaal'),
        [
          { bron: 'documenten', gedrag: 'leeg' },
          { bron: 'personen', gedrag: 'stuk' },
        ],
      )
      await assert.rejects(sources.personen.raadpleeg('999990019'))
      assert.equal((await sources.normen.alle()).length, demodata.normen.length)
      await demo.zetBron('personen', 'normaal')
      assert.ok(await sources.personen.raadpleeg('999990019'))
    },
  },
  ...inzagelogSuite,
]

import { describe, expect, test } from 'vitest'
import { demodata } from '#demo/data'
import { buildApi } from './app.ts'
import { type Operatie } from './authorization.ts'
import { operaties } from './contract.ts'
import type { Identiteit } from './identiteit.ts'
import type { Niveau } from './niveau.ts'
import { memoryGemeente } from './sources/memory/memory-sources.ts'
import { inProces, testApi } from './test/client.ts'
import { geheugensessie } from './test/geheugen.ts'

const EIGEN = 'ZAAK-2026-0000001'
const NAMENS = 'ZAAK-2026-0000002'
const ONBEKEND = 'ZAAK-2026-9999999'

const wie = (id: string): Identiteit => {
  const persona = demodata.personas.find((een) => een.id === id)
  if (!persona) throw new Error(`No persona ${id}`)
  return persona.identiteit as Identiteit
}

const alsFatima = { identiteit: wie('fatima'), niveau: 'substantieel' } as const

/** Each kind of identity, and for which case it asks: its own, that of somebody it acts for, another's, or none. */
const vragers: Record<string, { identiteit: Identiteit | null; kenmerk: string; niveau?: Niveau }> = {
  niemand: { identiteit: null, kenmerk: EIGEN },
  'inwoner op eigen zaak': { identiteit: wie('fatima'), kenmerk: EIGEN },
  'inwoner op een te laag niveau': { identiteit: wie('fatima'), kenmerk: EIGEN, niveau: 'laag' },
  'inwoner op zaak van een ander': { identiteit: wie('piet'), kenmerk: EIGEN },
  'inwoner op zaak die niet bestaat': { identiteit: wie('piet'), kenmerk: ONBEKEND },
  'gemachtigde op zaak van de vereniging': { identiteit: wie('bram'), kenmerk: NAMENS },
  'organisatie op eigen zaak': { identiteit: wie('oranje'), kenmerk: NAMENS },
  'organisatie op zaak van een andere': { identiteit: wie('wijkraad'), kenmerk: NAMENS },
  school: { identiteit: { soort: 'school', kvk: '90000009', naam: 'School De Kring' }, kenmerk: EIGEN },
}

type Verwacht = Record<keyof typeof vragers, number>
const rij = (
  niemand: number,
  eigen: number,
  laag: number,
  ander: number,
  weg: number,
  namens: number,
  org: number,
  orgAnder: number,
  school: number,
): Verwacht => ({
  niemand,
  'inwoner op eigen zaak': eigen,
  'inwoner op een te laag niveau': laag,
  'inwoner op zaak van een ander': ander,
  'inwoner op zaak die niet bestaat': weg,
  'gemachtigde op zaak van de vereniging': namens,
  'organisatie op eigen zaak': org,
  'organisatie op zaak van een andere': orgAnder,
  school,
})
const IEDEREEN = (status: number) =>
  rij(status, status, status, status, status, status, status, status, status)
const ZAAK = rij(401, 200, 200, 404, 404, 200, 200, 404, 403)
const LIJST = rij(401, 200, 200, 200, 200, 200, 200, 200, 403)
const BURGER = rij(401, 200, 403, 200, 200, 200, 403, 403, 403)
const INGELOGD = rij(401, 200, 200, 200, 200, 200, 200, 200, 200)

/** What every operation answers to everybody: written out here, apart from the table that it tests. */
const verwacht: Record<Operatie, Verwacht> = {
  getOpenapi: IEDEREEN(200),
  getSessie: IEDEREEN(200),
  createSessie: IEDEREEN(201),
  updateSessie: INGELOGD,
  deleteSessie: IEDEREEN(204),
  getOverzicht: LIJST,
  listZaken: LIJST,
  getZaak: ZAAK,
  getTermijn: ZAAK,
  listDocumenten: ZAAK,
  getDocument: ZAAK,
  listContactmomenten: ZAAK,
  getZaakagenda: ZAAK,
  getAgenda: LIJST,
  listBerichten: LIJST,
  getPersoonsgegevens: BURGER,
  getBurgerservicenummer: BURGER,
  listNormen: IEDEREEN(200),
  listPersonas: IEDEREEN(200),
  updateDemoklok: IEDEREEN(200),
  listDemobronnen: IEDEREEN(200),
  updateDemobron: IEDEREEN(200),
}

const bodies: Partial<Record<Operatie, unknown>> = {
  createSessie: { persona: 'fatima' },
  updateDemoklok: { vandaag: '2026-10-14' },
  updateDemobron: { gedrag: 'normaal' },
}

const vraag = (
  operatie: (typeof operaties)[number],
  { identiteit, kenmerk, niveau = 'substantieel' }: (typeof vragers)[string],
) => {
  const app = buildApi({
    ...memoryGemeente(demodata),
    sessies: geheugensessie(identiteit && { identiteit, niveau }),
  })
  const path = operatie.path
    .replace('{kenmerk}', kenmerk)
    .replace('{documentId}', 'bevestiging')
    .replace('{bron}', 'personen')
  const api = testApi(inProces(app))
  const method = operatie.method.toUpperCase()
  return method === 'GET'
    ? api.get(path)
    : api.stuur(method as 'POST' | 'PUT' | 'DELETE', path, bodies[operatie.id])
}

describe('every operation × every kind of identity', () => {
  test.each(
    operaties.flatMap((operatie) =>
      Object.keys(vragers).map((naam) => ({ id: operatie.id, naam, operatie })),
    ),
  )('$id for $naam', async ({ id, naam, operatie }) => {
    const vrager = vragers[naam]
    if (!vrager) throw new Error(naam)
    expect((await vraag(operatie, vrager)).status).toBe(verwacht[id][naam])
  })

  test.each(operaties.filter(({ path }) => path.includes('{kenmerk}')))(
    "$id: another's case and an unknown one are equal byte for byte",
    async (operatie) => {
      const vanAnder = await vraag(operatie, { identiteit: wie('piet'), kenmerk: EIGEN })
      const onbekend = await vraag(operatie, { identiteit: wie('piet'), kenmerk: ONBEKEND })
      expect(vanAnder).toEqual(onbekend)
    },
  )
})

test("a register that answers with somebody else's case leaks nothing", async () => {
  const { sources, ...rest } = memoryGemeente(demodata)
  const vanPiet = demodata.zaken.filter(({ kenmerk }) => kenmerk === 'ZAAK-2026-0000006')
  const lek = sources.zaken.map((register) => ({
    ...register,
    vind: async () => vanPiet[0],
    lijst: async () => ({
      totaal: 1,
      zaken: vanPiet.map((zaak) => ({ zaak, sleutel: [0, zaak.kenmerk] as const })),
      keuzes: { lopend: 1, klaar: 0, soorten: [], jaren: [], personen: [] },
      volledig: true,
    }),
  }))
  const api = testApi(
    inProces(buildApi({ ...rest, sources: { ...sources, zaken: lek }, sessies: geheugensessie(alsFatima) })),
  )
  expect((await api.get(`/zaken/${EIGEN}`)).status).toBe(404)
  for (const path of ['/zaken', '/overzicht', '/berichten', '/agenda'])
    expect((await api.get(path)).body).not.toContain('0000006')
})

test("a BRP that answers with somebody else's person leaks nothing", async () => {
  const { sources, ...rest } = memoryGemeente(demodata)
  const personen = { raadpleeg: async () => demodata.personen.get('999993653') }
  const api = testApi(
    inProces(buildApi({ ...rest, sources: { ...sources, personen }, sessies: geheugensessie(alsFatima) })),
  )
  expect((await api.get('/persoonsgegevens')).status).toBe(404)
})

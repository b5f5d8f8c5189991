import { expect, test } from 'vitest'
import { demodata } from '#demo/data'
import { buildApi } from './app.ts'
import { memoryGemeente } from './sources/memory/memory-sources.ts'
import { inProces, testApi } from './test/client.ts'
import { geheugensessie } from './test/geheugen.ts'

// who may do what is tested over HTTP, in host/authorization.db.test.ts; here: what a source does not keep apart

const EIGEN = 'ZAAK-2026-0000001'

const fatima = demodata.personas.find(({ id }) => id === 'fatima')
if (!fatima) throw new Error('No Fatima')
const alsFatima = { identiteit: fatima.identiteit, niveau: 'substantieel' } as const

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
  const { status, body } = await api.get('/persoonsgegevens')
  // not "unknown": the register is wrong, and may be right later
  expect(status).toBe(503)
  expect(body).not.toContain('999993653')
})

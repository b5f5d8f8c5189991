import { expect, test } from 'vitest'
import { demodata } from '#demo/data'
import { antwoordfilter } from './antwoordfilter.ts'
import { buildApi } from './app.ts'
import { operaties } from './contract.ts'
import { memoryGemeente } from './sources/memory/memory-sources.ts'
import { inProces, testApi } from './test/client.ts'
import { geheugensessie } from './test/geheugen.ts'

const fatima = demodata.personas.find(({ id }) => id === 'fatima')
if (!fatima) throw new Error('No Fatima')
const sessies = geheugensessie({ identiteit: fatima.identiteit, niveau: 'substantieel' })

const filterVan = (id: string) => {
  const operatie = operaties.find((een) => een.id === id)
  if (!operatie) throw new Error(id)
  return antwoordfilter(operatie)
}

/** The same value with a secret beside every field of every object in it, however deep. */
const metGeheim = (waarde: unknown): unknown => {
  if (Array.isArray(waarde)) return waarde.map(metGeheim)
  if (typeof waarde !== 'object' || waarde === null) return waarde
  const velden = Object.entries(waarde).map(([naam, veld]) => [naam, metGeheim(veld)] as const)
  return { ...Object.fromEntries(velden), bsn_van_de_buurman: '999991723', ['__proto__x']: 1 }
}

test('what has another shape than the contract says does not go through, and nothing does', () => {
  const zeef = filterVan('listZaken')
  const uit = zeef({ resultaten: { geheim: 1 }, registers: [[{ geheim: 1 }], null], keuzes: [{ geheim: 1 }] })
  expect(JSON.stringify(uit)).toBe('{"registers":[null,null]}')
})

test.each([
  ['getSessie', '/sessie'],
  ['getOverzicht', '/overzicht'],
  ['listZaken', '/zaken'],
  ['getZaak', '/zaken/ZAAK-2026-0000028'],
  ['getTermijn', '/zaken/ZAAK-2026-0000001/termijn'],
  ['listDocumenten', '/zaken/ZAAK-2026-0000001/documenten'],
  ['listBerichten', '/berichten'],
  ['getPersoonsgegevens', '/persoonsgegevens'],
  ['getBurgerservicenummer', '/persoonsgegevens/burgerservicenummer'],
  ['listNormen', '/normen'],
])('%s: what the contract does not know is left out at every depth, and nothing else', async (id, path) => {
  const api = testApi(inProces(buildApi({ ...memoryGemeente(demodata), sessies })))
  const antwoord = await api.json(path)
  const zeef = filterVan(id)
  expect(zeef(antwoord)).toEqual(antwoord)
  expect(JSON.stringify(metGeheim(antwoord))).toContain('buurman')
  expect(zeef(metGeheim(antwoord))).toEqual(antwoord)
})

test('a field that a handler passes on by mistake does not leave', async () => {
  const { sources, ...rest } = memoryGemeente(demodata)
  const documenten = {
    ...sources.documenten,
    lijst: async (kenmerk: string, tot: string) => {
      const { items, ...lijst } = await sources.documenten.lijst(kenmerk, tot)
      return { ...lijst, items: items.map((item) => ({ ...item, pad: '/srv/archief/geheim' })) }
    },
  }
  const api = testApi(inProces(buildApi({ ...rest, sources: { ...sources, documenten }, sessies })))
  expect((await api.get('/zaken/ZAAK-2026-0000001/documenten')).body).not.toContain('geheim')
})

import assert from 'node:assert/strict'
import type { components } from '#openapi/pip.gen'
import type { ApiTest, TestApi } from './client.ts'
import { sleutel } from './formulierhulp.ts'

type Schemas = components['schemas']

const PARKEERKAART = 'ZAAK-2026-0000006'
const WOO = 'ZAAK-2026-0000009'

const zaakVan = async (api: TestApi, kenmerk: string) =>
  (await api.json(`/zaken/${kenmerk}`)) as unknown as Schemas['Zaak']

async function stelInGebreke(api: TestApi, kenmerk: string, key?: string) {
  const path = `/zaken/${kenmerk}/ingebrekestelling`
  const { status, body } = await api.stuur('POST', path, { taal: 'nl' }, sleutel(key))
  return { status, antwoord: JSON.parse(body) as Schemas['Ingebrekestelling'] & Schemas['Fout'] }
}

export const ingebrekestellingSuite: readonly ApiTest[] = [
  {
    naam: 'a notice of default is sent once, with its message and its copy, and starts the two weeks',
    async test(api) {
      await api.inloggen('piet')
      assert.equal((await zaakVan(api, PARKEERKAART)).toestand, 'wet_te_laat')
      const key = crypto.randomUUID()
      const eerste = await stelInGebreke(api, PARKEERKAART, key)
      const { stand, verzondenOp, beslissenVoor } = eerste.antwoord
      assert.deepEqual(
        [eerste.status, stand, verzondenOp, beslissenVoor],
        [201, 'verstuurd', '2026-10-14', '2026-10-28'],
      )
      assert.deepEqual(await stelInGebreke(api, PARKEERKAART, key), eerste)
      assert.equal((await stelInGebreke(api, PARKEERKAART)).antwoord.code, 'niet_meer')
      const zaak = await zaakVan(api, PARKEERKAART)
      assert.deepEqual([zaak.toestand, zaak.beslissenVoor], ['in_gebreke', '2026-10-28'])
      const { contactmomenten } = (await api.json(
        `/zaken/${PARKEERKAART}/contactmomenten`,
      )) as unknown as Schemas['Contactmomenten']
      const kopie = contactmomenten.filter(({ tekst }) => tekst?.includes('binnen 2 weken'))
      assert.equal(kopie.length, 1)
      assert.match(kopie[0]?.tekst ?? '', new RegExp(`${PARKEERKAART}.*\\n.*2 oktober 2026`))
      const { berichten } = (await api.json('/berichten')) as unknown as Schemas['Berichten']
      const over = berichten.filter((een) => een.kenmerk === PARKEERKAART)
      assert.equal(over.filter((een) => een.sleutel === 'ingebrekestelling').length, 1)
    },
  },
  {
    naam: 'the penalty is counted as the clock moves, and is gone again when it moves back',
    async test(api) {
      await api.inloggen('piet')
      await stelInGebreke(api, PARKEERKAART)
      const op = async (vandaag: string) => {
        await api.stuur('PUT', '/demo/klok', { vandaag })
        return (await zaakVan(api, PARKEERKAART)).dwangsom
      }
      assert.deepEqual([(await op('2026-10-28'))?.dag, (await op('2026-10-28'))?.bedrag], [0, 0])
      const tweede = await op('2026-10-30')
      assert.deepEqual([tweede?.dag, tweede?.bedrag], [2, 4600])
      assert.equal((await op('2026-10-14'))?.dag, 0)
    },
  },
  {
    naam: 'a notice is possible from the day after the law, costs no money for a Woo request, and is not for others',
    async test(api) {
      await api.inloggen('jan')
      const vroeg = await zaakVan(api, WOO)
      assert.deepEqual(
        [vroeg.ingebrekestelling.stand, vroeg.ingebrekestelling.vanaf, vroeg.ingebrekestelling.dwangsom],
        ['te_vroeg', '2026-10-20', false],
      )
      assert.equal((await stelInGebreke(api, WOO)).antwoord.code, 'niet_meer')
      await api.stuur('PUT', '/demo/klok', { vandaag: '2026-10-19' })
      assert.equal((await stelInGebreke(api, WOO)).status, 409)
      await api.stuur('PUT', '/demo/klok', { vandaag: '2026-10-20' })
      assert.equal((await stelInGebreke(api, WOO)).status, 201)
      const zaak = await zaakVan(api, WOO)
      assert.deepEqual(
        [zaak.toestand, zaak.kop.sleutel, zaak.dwangsom],
        ['in_gebreke', 'in_gebreke_woo', null],
      )
      await api.inloggen('aylin')
      assert.equal((await stelInGebreke(api, WOO)).status, 404)
    },
  },
]

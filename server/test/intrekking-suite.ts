import assert from 'node:assert/strict'
import type { components } from '#openapi/pip.gen'
import type { ApiTest, TestApi } from './client.ts'
import { sleutel } from './formulierhulp.ts'

type Schemas = components['schemas']

/** Cases that no other suite uses: a question of Aylin, and one that Bram arranges. */
const VRAAG = 'ZAAK-2026-0000015'
const NAMENS = 'ZAAK-2026-0000002'
const BESLIST = 'ZAAK-2026-0000020'

const zaakVan = async (api: TestApi, kenmerk: string) =>
  (await api.json(`/zaken/${kenmerk}`)) as unknown as Schemas['Zaak']

async function trekIn(api: TestApi, kenmerk: string, key?: string) {
  const { status, body } = await api.stuur('POST', `/zaken/${kenmerk}/intrekking`, undefined, sleutel(key))
  return { status, antwoord: JSON.parse(body) as Schemas['Intrekking'] & Schemas['Fout'] }
}

export const intrekkingSuite: readonly ApiTest[] = [
  {
    naam: 'a case that is withdrawn says so at once, with a message, and once for each key',
    async test(api) {
      await api.inloggen('aylin')
      assert.equal((await zaakVan(api, VRAAG)).intrekken, 'kan')
      const key = crypto.randomUUID()
      const eerste = await trekIn(api, VRAAG, key)
      assert.deepEqual([eerste.status, eerste.antwoord.ingetrokkenOp], [201, '2026-10-14'])
      assert.deepEqual(await trekIn(api, VRAAG, key), eerste)
      const weer = await trekIn(api, VRAAG)
      assert.deepEqual([weer.status, weer.antwoord.code], [409, 'niet_meer'])
      const zaak = await zaakVan(api, VRAAG)
      assert.deepEqual(
        [zaak.toestand, zaak.kop.sleutel, zaak.intrekken],
        ['gestopt', 'gestopt_ingetrokken', 'gestopt'],
      )
      assert.equal(zaak.gebeurtenissen.filter(({ soort }) => soort === 'INGETROKKEN').length, 1)
      const { berichten } = (await api.json('/berichten')) as unknown as Schemas['Berichten']
      const over = berichten.filter((een) => een.kenmerk === VRAAG && een.sleutel === 'ingetrokken')
      assert.equal(over.length, 1)
    },
  },
  {
    naam: 'who arranges a case for somebody withdraws it for them, and what was still to come does not come',
    async test(api) {
      await api.inloggen('bram')
      assert.equal((await trekIn(api, NAMENS)).status, 201)
      const [laatste] = (await zaakVan(api, NAMENS)).gebeurtenissen
      assert.deepEqual([laatste?.soort, laatste?.door], ['INGETROKKEN', 'gemachtigde'])
      const op = async (vandaag: string) => {
        await api.stuur('PUT', '/demo/klok', { vandaag })
        return zaakVan(api, NAMENS)
      }
      // the work leaves the house a moment after it was stored
      for (let poging = 0; (await op('2026-10-20')).gebeurtenissen[0]?.soort !== 'INGETROKKEN'; poging += 1) {
        assert.ok(poging < 50, 'the team went on')
        await new Promise((klaar) => setTimeout(klaar, 20))
      }
      assert.equal((await op('2026-10-20')).toestand, 'gestopt')
      assert.equal((await op('2026-10-14')).toestand, 'gestopt')
    },
  },
  {
    naam: 'a case that was decided, and one of somebody else, cannot be withdrawn',
    async test(api) {
      await api.inloggen('aylin')
      assert.equal((await zaakVan(api, BESLIST)).intrekken, 'klaar')
      const { status, antwoord } = await trekIn(api, BESLIST)
      assert.deepEqual([status, antwoord.code], [409, 'niet_meer'])
      assert.equal((await zaakVan(api, BESLIST)).toestand, 'klaar_te_laat')
      await api.inloggen('piet')
      assert.equal((await trekIn(api, 'ZAAK-2026-0000005')).status, 404)
    },
  },
]

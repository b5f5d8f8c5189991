import assert from 'node:assert/strict'
import type { components } from '#openapi/pip.gen'
import type { ApiTest, TestApi } from './client.ts'

type Pagina = components['schemas']['InzagenPagina']

const MONUMENT = 'ZAAK-2026-0000022'
const FEEST = 'ZAAK-2026-0000002'
const WIJKRAAD = { soort: 'organisatie', naam: 'Wijkraad Rivierenwijk', kvk: '90000002' }

const gelezen = async (api: TestApi, vraag = ''): Promise<Pagina> =>
  (await api.json(`/inzagen?paginagrootte=100${vraag}`)) as unknown as Pagina

export const inzageSuite: readonly ApiTest[] = [
  {
    naam: 'who looked at a case is told to whose case it is, newest first, and to read that leaves no line',
    async test(api) {
      await api.inloggen('sanne')
      const eerst = await gelezen(api)
      assert.equal(eerst.periode.van, '2026-09-01T08:12:00.000Z')
      assert.deepEqual(
        eerst.resultaten
          .slice(-2)
          .map(({ tijd, door, doel, kenmerken, wat }) => [tijd, door, doel, kenmerken, wat]),
        [
          ['2026-09-15T12:41:00.000Z', WIJKRAAD, 'namens', [MONUMENT], ['document']],
          ['2026-09-15T12:40:00.000Z', WIJKRAAD, 'namens', [MONUMENT], ['lijst']],
        ],
      )
      await api.inloggen('wijkraad')
      await api.json(`/zaken/${MONUMENT}`)
      await api.inloggen('sanne')
      const daarna = await gelezen(api)
      assert.equal(daarna.totaal, eerst.totaal + 1)
      assert.deepEqual([daarna.resultaten[0]?.door, daarna.resultaten[0]?.wat], [WIJKRAAD, ['zaak']])
      assert.equal(
        (await gelezen(api, '&door=iedereen')).totaal,
        (await gelezen(api, '&door=iedereen')).totaal,
      )
    },
  },
  {
    naam: 'of another resident is told what they had to do with it, and not who they are',
    async test(api) {
      await api.inloggen('fatima')
      const { status, body } = await api.get('/inzagen?paginagrootte=100')
      const { resultaten } = JSON.parse(body) as Pagina
      assert.equal(status, 200)
      assert.deepEqual(resultaten.at(-1), {
        tijd: '2026-10-13T18:30:00.000Z',
        door: { soort: 'inwoner', naam: null, kvk: null },
        doel: 'ondertekenen',
        over: null,
        kenmerken: ['ZAAK-2026-0000012'],
        wat: ['ondertekening'],
      })
      assert.doesNotMatch(body, /\b\d{9}\b/)
    },
  },
  {
    naam: 'of a case that somebody arranges for another, who looked is not told to them',
    async test(api) {
      await api.inloggen('oranje')
      assert.equal((await api.get(`/zaken/${FEEST}/documenten/bevestiging`)).status, 200)
      await api.inloggen('bram')
      await api.json(`/zaken/${FEEST}`)
      await api.json('/persoonsgegevens')
      const isErover = ({ kenmerken }: Pagina['resultaten'][number]) => kenmerken.includes(FEEST)
      assert.ok(!(await gelezen(api)).resultaten.some(isErover))
      // with their own looks: at their own data, and not at the case of the association
      const { resultaten } = await gelezen(api, '&door=iedereen')
      assert.ok(resultaten.some(({ door }) => door.soort === 'uzelf'))
      assert.ok(!resultaten.some(isErover))
    },
  },
  {
    naam: 'one looks at oneself only when one asks for that',
    async test(api) {
      await api.inloggen('fatima')
      await api.json('/persoonsgegevens/burgerservicenummer')
      const zonder = await gelezen(api)
      assert.ok(zonder.resultaten.every(({ door }) => door.soort !== 'uzelf'))
      const [laatste] = (await gelezen(api, '&door=iedereen')).resultaten
      assert.deepEqual([laatste?.door.soort, laatste?.wat], ['uzelf', ['burgerservicenummer']])
    },
  },
  {
    naam: 'without a register its lines are not said to be none, and without both there is no answer',
    async test(api) {
      await api.inloggen('sanne')
      await api.stuur('PUT', '/demo/bronnen/zaaksysteem', { gedrag: 'stuk' })
      const { registers } = await gelezen(api)
      assert.deepEqual(registers, [
        { register: 'zaaksysteem', status: 'onbereikbaar' },
        { register: 'sociaal', status: 'ok' },
      ])
      await api.stuur('PUT', '/demo/bronnen/sociaal', { gedrag: 'stuk' })
      assert.equal((await api.get('/inzagen')).status, 503)
      for (const bron of ['zaaksysteem', 'sociaal'])
        await api.stuur('PUT', `/demo/bronnen/${bron}`, { gedrag: 'normaal' })
    },
  },
]

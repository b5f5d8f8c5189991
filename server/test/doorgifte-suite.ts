import assert from 'node:assert/strict'
import type { components } from '#openapi/pip.gen'
import type { ApiTest } from './client.ts'

type Schemas = components['schemas']

export const doorgifteSuite: readonly ApiTest[] = [
  {
    naam: 'a change in the BRP is told with to whom it went, from the day that it was made',
    async test(api) {
      const lijst = async (vandaag: string) => {
        await api.stuur('PUT', '/demo/klok', { vandaag })
        const { doorgiften } = (await api.json(
          '/persoonsgegevens/doorgiften',
        )) as unknown as Schemas['Doorgiften']
        return doorgiften.filter(({ kenmerk }) => kenmerk === 'ZAAK-2026-0000012')
      }
      await api.inloggen('fatima')
      assert.deepEqual(await lijst('2026-10-14'), [])
      const [half] = await lijst('2026-10-16')
      assert.deepEqual(
        [half?.gewijzigdOp, half?.uiterlijk, half?.naar.map(({ gedaanOp }) => gedaanOp)],
        ['2026-10-15', '2026-10-19', ['2026-10-16', null]],
      )
      const [heel] = await lijst('2026-10-20')
      assert.deepEqual(heel?.naar, [
        { organisatie: 'Belastingdienst', gedaanOp: '2026-10-16', teLaat: false },
        { organisatie: 'SVB', gedaanOp: '2026-10-19', teLaat: false },
      ])
      // what happened to the move of Fatima is not of anybody else
      await api.inloggen('piet')
      assert.deepEqual(await lijst('2026-10-20'), [])
    },
  },
]

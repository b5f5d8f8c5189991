import assert from 'node:assert/strict'
import type { components } from '#openapi/pip.gen'
import { type Keuze, stuurBestand } from './bestand-suite.ts'
import { jpeg, pdf } from './bestanden.ts'
import type { ApiTest, TestApi } from './client.ts'

type Schemas = components['schemas']

/** An event of which a site plan and a safety plan are missing, by 23 October. */
const EVENEMENT = 'ZAAK-2026-0000003'
const PDF: Keuze = { naam: 'plan.pdf', type: 'application/pdf', inhoud: pdf() }

const lijst = async (api: TestApi, kenmerk: string) =>
  (await api.json(`/zaken/${kenmerk}/stukken`)) as Schemas['Stukkenlijst']
const zaakVan = async (api: TestApi, kenmerk: string) =>
  (await api.json(`/zaken/${kenmerk}`)) as unknown as Schemas['Zaak']

const zet = (api: TestApi, kenmerk: string, onderdeel: string, keuze: Keuze) =>
  stuurBestand(api, `/zaken/${kenmerk}/bestanden`, { ...keuze, onderdeel })

async function verstuur(
  api: TestApi,
  kenmerk: string,
  bestanden: string[],
  sleutel: string = crypto.randomUUID(),
) {
  const { status, body } = await api.stuur(
    'POST',
    `/zaken/${kenmerk}/stukken`,
    { bestanden },
    { 'idempotency-key': sleutel },
  )
  return { ...(JSON.parse(body) as Schemas['Stukkenontvangst'] & Omit<Schemas['Fout'], 'status'>), status }
}

/** What every host promises about documents that the municipality asked for. */
export const stukkenSuite: readonly ApiTest[] = [
  {
    naam: 'part of the documents goes on waiting for the rest, and the rest starts the clock again with new dates',
    async test(api) {
      await api.inloggen('bram')
      const { uiterlijk, teLaat, stukken } = await lijst(api, EVENEMENT)
      assert.deepEqual([uiterlijk, teLaat], ['2026-10-23', false])
      assert.deepEqual(
        stukken.map(({ naam }) => naam.nl),
        ['plattegrond van het terrein', 'veiligheidsplan'],
      )
      const [plattegrond = '', plan = ''] = stukken.map(({ id }) => id)
      const kaart = await zet(api, EVENEMENT, plattegrond, {
        naam: 'kaart.jpg',
        type: 'image/jpeg',
        inhoud: jpeg(),
      })
      const deel = await verstuur(api, EVENEMENT, [kaart.id])
      assert.deepEqual([deel.status, deel.aantal], [201, 1])
      assert.deepEqual(
        deel.ontbreekt.map(({ nl }) => nl),
        ['veiligheidsplan'],
      )
      assert.equal((await zaakVan(api, EVENEMENT)).toestand, 'wacht_op_u')
      assert.deepEqual(
        (await lijst(api, EVENEMENT)).stukken.map(({ id }) => id),
        [plan],
      )
      const { taken } = await zaakVan(api, EVENEMENT)
      assert.deepEqual(
        taken[0]?.stukken.map(({ naam }) => naam.nl),
        ['veiligheidsplan'],
      )

      const sleutel = crypto.randomUUID()
      const { id } = await zet(api, EVENEMENT, plan, PDF)
      const rest = await verstuur(api, EVENEMENT, [id], sleutel)
      // N3: five working days
      assert.deepEqual([rest.status, rest.ontbreekt, rest.compleetVoor], [201, [], '2026-10-21'])
      assert.deepEqual(await verstuur(api, EVENEMENT, [id], sleutel), rest)
      const zaak = await zaakVan(api, EVENEMENT)
      assert.notEqual(zaak.toestand, 'wacht_op_u')
      assert.deepEqual([zaak.belofte, zaak.wet, zaak.taken], [rest.belofte, rest.wet, []])
      assert.equal(zaak.gebeurtenissen.filter(({ soort }) => soort === 'STUKKEN_ONTVANGEN').length, 2)
      const { documenten } = (await api.json(`/zaken/${EVENEMENT}/documenten`)) as Schemas['Documenten']
      assert.deepEqual(
        documenten
          .filter(({ bestandsnaam }) => bestandsnaam !== undefined)
          .map(({ titel }) => titel.nl)
          .toSorted(),
        ['plattegrond van het terrein: kaart.jpg', 'veiligheidsplan: plan.pdf'],
      )
      assert.deepEqual((await lijst(api, EVENEMENT)).stukken, [])
      assert.equal((await zet(api, EVENEMENT, plan, PDF)).status, 400)
    },
  },
  {
    naam: 'only files that are there and were looked at can be sent, and never those of somebody else',
    async test(api) {
      await api.inloggen('fatima')
      const KAP = 'ZAAK-2026-0000001'
      assert.deepEqual(await lijst(api, KAP), { uiterlijk: null, teLaat: false, stukken: [] })
      assert.equal((await zet(api, KAP, '01-0', PDF)).status, 400)
      assert.equal((await verstuur(api, KAP, [])).status, 400)
      assert.equal((await verstuur(api, KAP, [crypto.randomUUID()])).status, 400)
      assert.equal((await api.get(`/zaken/${EVENEMENT}/stukken`)).status, 404)
      assert.equal((await api.get(`/zaken/${EVENEMENT}/bestanden`)).status, 404)
      assert.equal((await verstuur(api, EVENEMENT, [crypto.randomUUID()])).status, 404)
    },
  },
]

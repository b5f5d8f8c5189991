import assert from 'node:assert/strict'
import type { components } from '#openapi/pip.gen'
import { dagVan } from '#domain/datum'
import type { Antwoorden } from '#domain/formulier'
import type { ApiTest, TestApi } from './client.ts'
import { beginMet, bewaar, schoon, sleutel, verstuur } from './formulierhulp.ts'
import { vulIn } from './vul-in.ts'

type Schemas = components['schemas']
type Keuze = Schemas['Demobetaalkeuze']['doe']

/** A case of a form that is paid first, as Bram sends it: nobody else pays in these tests. */
async function teBetalen(api: TestApi, formulier = 'uittreksel-brp', keuze: Antwoorden = { hoe: 'post' }) {
  await api.inloggen('bram')
  await schoon(api)
  const concept = await beginMet(api, formulier)
  const { vandaag, bekend } = (await api.json(`/formulieren/${formulier}/invulhulp`)) as Schemas['Invulhulp']
  const antwoorden = vulIn(concept.formulier, { vandaag: dagVan(vandaag), bekend }, keuze)
  const bewaard = await bewaar(api, concept, antwoorden, concept.stap)
  const { status, antwoord } = await verstuur(api, bewaard.antwoord)
  assert.equal(status, 201, JSON.stringify(antwoord))
  return antwoord.kenmerk
}

async function begin(api: TestApi, kenmerk: string, key?: string) {
  const { status, body } = await api.stuur('POST', `/zaken/${kenmerk}/betaling`, undefined, sleutel(key))
  const antwoord = JSON.parse(body) as Schemas['Betaalplek'] & Schemas['Fout']
  return { status, antwoord, id: antwoord.naar?.split('/').at(-1) ?? '' }
}

const doe = async (api: TestApi, id: string, wat: Keuze) =>
  JSON.parse((await api.stuur('PUT', `/demo/betalingen/${id}`, { doe: wat })).body) as Schemas['Demobetaling']

const standVan = async (api: TestApi, kenmerk: string) =>
  ((await api.json(`/zaken/${kenmerk}/betaling`)) as Schemas['Betaling']).stand

const zaakVan = async (api: TestApi, kenmerk: string) =>
  (await api.json(`/zaken/${kenmerk}`)) as unknown as Schemas['Zaak']

const betaald = async (api: TestApi, kenmerk: string) =>
  (await zaakVan(api, kenmerk)).gebeurtenissen.filter(({ soort }) => soort === 'BETAALD').length

export const betaalSuite: readonly ApiTest[] = [
  {
    naam: 'what is paid first is there at once and waits for the payment; then the promise begins, once',
    async test(api) {
      const kenmerk = await teBetalen(api)
      const voor = await zaakVan(api, kenmerk)
      assert.deepEqual([voor.toestand, voor.kop.sleutel, voor.belofte], ['wacht_op_u', 'betalen', null])
      assert.deepEqual(
        voor.taken.map(({ vorm, uiterlijk }) => [vorm, uiterlijk]),
        [['betaal', '2026-10-28']],
      )
      const { status, id } = await begin(api, kenmerk)
      assert.equal(status, 201)
      const { bedrag, omschrijving, terugNaar } = (await api.json(
        `/demo/betalingen/${id}`,
      )) as Schemas['Demobetaling']
      assert.deepEqual(
        [bedrag, omschrijving, terugNaar],
        [1740, 'Aanvraag uittreksel', `/zaken/${kenmerk}/betalen`],
      )
      await doe(api, id, 'betaal')
      // the notification again, and the return after it
      await api.stuur('POST', `/betalingen/${id}/melding`)
      assert.equal(await standVan(api, kenmerk), 'betaald')
      const na = await zaakVan(api, kenmerk)
      assert.deepEqual([na.belofte, na.aanZet], ['2026-10-19', 'wij'])
      assert.equal(await betaald(api, kenmerk), 1)
      const { berichten } = (await api.json('/berichten')) as unknown as Schemas['Berichten']
      assert.deepEqual(
        berichten
          .filter((een) => een.kenmerk === kenmerk)
          .map((een) => een.sleutel)
          .toSorted(),
        ['betaald', 'ontvangst_betalen'],
      )
      assert.equal((await begin(api, kenmerk)).antwoord.code, 'niet_meer')
    },
  },
  {
    naam: 'an amount follows an answer, and what is collected at the desk is paid there',
    async test(api) {
      const jaar = { van_wie: 'mij', plek: 'nee', betalen: 'jaar' }
      const vergunning = await teBetalen(api, 'parkeervergunning', jaar)
      assert.equal(((await api.json(`/zaken/${vergunning}/betaling`)) as Schemas['Betaling']).bedrag, 8400)
      const balie = await teBetalen(api, 'uittreksel-brp', { hoe: 'balie' })
      assert.equal(await standVan(api, balie), 'geen')
    },
  },
  {
    naam: 'pressing twice and two tabs are one payment',
    async test(api) {
      const kenmerk = await teBetalen(api)
      const key = crypto.randomUUID()
      const keren = await Promise.all([begin(api, kenmerk), begin(api, kenmerk)])
      const [eerste] = keren
      assert.deepEqual(
        new Set([...keren.map(({ id }) => id), (await begin(api, kenmerk, key)).id]),
        new Set([eerste?.id]),
      )
      assert.equal((await begin(api, kenmerk, key)).id, eerste?.id)
    },
  },
  {
    naam: 'failed or given up: nothing is lost, and another try works',
    async test(api) {
      const kenmerk = await teBetalen(api)
      for (const hoe of ['mislukt', 'mislukt_stil'] as const) {
        const { id } = await begin(api, kenmerk)
        await doe(api, id, hoe)
        assert.equal(await standVan(api, kenmerk), 'mislukt')
        assert.equal((await zaakVan(api, kenmerk)).kop.sleutel, 'betalen')
      }
      const { id } = await begin(api, kenmerk)
      await doe(api, id, 'betaal')
      assert.equal(await standVan(api, kenmerk), 'betaald')
    },
  },
  {
    naam: 'a notification that never comes: the return of the resident makes us ask',
    async test(api) {
      const kenmerk = await teBetalen(api)
      const { id } = await begin(api, kenmerk)
      assert.equal(await standVan(api, kenmerk), 'bezig')
      await doe(api, id, 'betaal_stil')
      assert.equal(await betaald(api, kenmerk), 0)
      assert.equal(await standVan(api, kenmerk), 'betaald')
      assert.equal(await betaald(api, kenmerk), 1)
    },
  },
  {
    naam: 'a first try that is paid late counts, and the second one is given back',
    async test(api) {
      const kenmerk = await teBetalen(api)
      const eerste = await begin(api, kenmerk)
      await doe(api, eerste.id, 'mislukt')
      const tweede = await begin(api, kenmerk)
      assert.notEqual(tweede.id, eerste.id)
      await doe(api, eerste.id, 'betaal')
      assert.equal((await doe(api, tweede.id, 'betaal')).stand, 'terugbetaald')
      assert.equal(await betaald(api, kenmerk), 1)
      const zaak = await zaakVan(api, kenmerk)
      assert.equal(zaak.gebeurtenissen.filter(({ soort }) => soort === 'TERUGBETAALD').length, 1)
      await api.stuur('POST', `/betalingen/${tweede.id}/melding`)
      assert.equal((await zaakVan(api, kenmerk)).gebeurtenissen.length, zaak.gebeurtenissen.length)
    },
  },
  {
    naam: 'a provider that is down is said, and trying again works',
    async test(api) {
      const kenmerk = await teBetalen(api)
      await api.stuur('PUT', '/demo/bronnen/betalen', { gedrag: 'stuk' })
      const key = crypto.randomUUID()
      try {
        const { status, antwoord } = await begin(api, kenmerk, key)
        assert.deepEqual([status, antwoord.bron], [503, 'betalen'])
        assert.equal((await api.get(`/zaken/${kenmerk}/betaling`)).status, 503)
        assert.equal((await zaakVan(api, kenmerk)).kop.sleutel, 'betalen')
      } finally {
        await api.stuur('PUT', '/demo/bronnen/betalen', { gedrag: 'normaal' })
      }
      const { status, id } = await begin(api, kenmerk, key)
      assert.equal(status, 201)
      await doe(api, id, 'betaal')
      assert.equal(await standVan(api, kenmerk), 'betaald')
    },
  },
  {
    naam: "somebody else's payment cannot be seen or begun, and a notification of what is not there says nothing",
    async test(api) {
      const kenmerk = await teBetalen(api)
      await api.inloggen('piet')
      assert.equal((await api.get(`/zaken/${kenmerk}/betaling`)).status, 404)
      assert.equal((await begin(api, kenmerk)).status, 404)
      assert.equal((await api.stuur('POST', `/betalingen/${crypto.randomUUID()}/melding`)).status, 204)
    },
  },
  {
    naam: 'after the payment the case moves on with the clock',
    async test(api) {
      const kenmerk = await teBetalen(api)
      await doe(api, (await begin(api, kenmerk)).id, 'betaal')
      const op = async (vandaag: string) => {
        await api.stuur('PUT', '/demo/klok', { vandaag })
        return (await zaakVan(api, kenmerk)).toestand
      }
      for (let poging = 0; (await op('2026-10-19')) !== 'klaar_op_tijd'; poging += 1) {
        assert.ok(poging < 50, 'nothing was sent')
        await new Promise((klaar) => setTimeout(klaar, 20))
      }
      assert.equal(await op('2026-10-14'), 'op_schema')
    },
  },
]

import assert from 'node:assert/strict'
import type { components } from '#openapi/pip.gen'
import type { ApiTest, TestApi } from './client.ts'

type Schemas = components['schemas']

const KAP = 'ZAAK-2026-0000001'
const VRAGEN = `/zaken/${KAP}/vragen`
const VRAAG = { tekst: 'Mag ik de boom ook snoeien?\nHij staat scheef.', antwoord: 'bericht' }

const eenmalig = (sleutel: string = crypto.randomUUID()) => ({ 'idempotency-key': sleutel })

const stel = async (api: TestApi, body: unknown, sleutel?: string) => {
  const { status, body: tekst } = await api.stuur('POST', VRAGEN, body, eenmalig(sleutel))
  return { status, antwoord: JSON.parse(tekst) as Schemas['Contactmoment'] & Schemas['Fout'] }
}

const momentenVan = async (api: TestApi) =>
  ((await api.json(`/zaken/${KAP}/contactmomenten`)) as unknown as Schemas['Contactmomenten']).contactmomenten

/** To ask a question: the first thing that residents write. Runs on every host, as the rest of the suite. */
export const vraagSuite: readonly ApiTest[] = [
  {
    naam: 'a question is on the case at once, with the date of its own promise',
    async test(api) {
      await api.inloggen('fatima')
      const { status, antwoord } = await stel(api, VRAAG)
      assert.equal(status, 201)
      // N7b: three working days after Wednesday 14 October is Monday the 19th
      assert.deepEqual(
        [antwoord.norm, antwoord.antwoordVoor, antwoord.tekst],
        ['N7b', '2026-10-19', VRAAG.tekst],
      )
      const [moment] = (await momentenVan(api)).filter(({ id }) => id === antwoord.id)
      assert.deepEqual(moment, antwoord)
      const zaak = (await api.json(`/zaken/${KAP}`)) as unknown as Schemas['Zaak']
      assert.equal(zaak.gebeurtenissen.filter(({ id }) => id === antwoord.id).length, 1)
      assert.ok(zaak.beloften.some(({ norm, datum }) => norm === 'N7b' && datum === '2026-10-19'))
      assert.equal(zaak.belofte, '2026-10-26')
    },
  },
  {
    naam: 'somebody who wants to be called says where and when, and has the promise of one working day',
    async test(api) {
      await api.inloggen('fatima')
      const zonder = await stel(api, { ...VRAAG, antwoord: 'telefoon' })
      assert.equal(zonder.status, 400)
      assert.deepEqual(
        zonder.antwoord.invalidParams?.map(({ name }) => name),
        ['telefoon', 'dagdeel'],
      )
      for (const telefoon of ['          ', '()()()()()', '06 12'])
        assert.equal(
          (await stel(api, { ...VRAAG, antwoord: 'telefoon', telefoon, dagdeel: 'ochtend' })).status,
          400,
        )
      const bel = { ...VRAAG, antwoord: 'telefoon', telefoon: '06 12 34 56 78', dagdeel: 'middag' }
      const { antwoord } = await stel(api, bel)
      assert.deepEqual(
        [antwoord.norm, antwoord.antwoordVoor, antwoord.bel],
        ['N7a', '2026-10-15', { van: '13:00', tot: '17:00', nummer: '06 12 34 56 78' }],
      )
    },
  },
  {
    naam: 'the same request with the same key is done once and answered the same, also when sent side by side',
    async test(api) {
      await api.inloggen('fatima')
      const eerder = (await momentenVan(api)).length
      const sleutel = crypto.randomUUID()
      const samen = await Promise.all(Array.from({ length: 8 }, () => stel(api, VRAAG, sleutel)))
      assert.ok(samen.every(({ status }) => status === 201 || status === 409))
      const laatste = await stel(api, VRAAG, sleutel)
      assert.equal(laatste.status, 201)
      for (const { status, antwoord } of samen)
        if (status === 201) assert.deepEqual(antwoord, laatste.antwoord)
        else assert.equal(antwoord.code, 'al_bezig')
      assert.equal((await momentenVan(api)).length, eerder + 1)
    },
  },
  {
    naam: 'without a key, with another request under a used key, and with no text there is a sentence and no effect',
    async test(api) {
      await api.inloggen('fatima')
      const sleutel = crypto.randomUUID()
      await stel(api, VRAAG, sleutel)
      const eerder = (await momentenVan(api)).length
      const ander = await stel(api, { ...VRAAG, tekst: 'Iets anders' }, sleutel)
      assert.deepEqual([ander.status, ander.antwoord.code], [422, 'sleutel_hergebruikt'])
      const zonder = await api.stuur('POST', VRAGEN, VRAAG)
      assert.equal(zonder.status, 400)
      assert.match(zonder.body, /Idempotency-Key/)
      for (const tekst of [
        '',
        '  \n ',
        'x'.repeat(1_001),
        'een\u0007bel',
        '\u200b',
        'om\u202egekeerd',
        '\u{e0041}',
      ])
        assert.equal((await stel(api, { ...VRAAG, tekst })).status, 400, JSON.stringify(tekst).slice(0, 20))
      assert.equal((await stel(api, VRAAG, 'niet-uniek')).status, 400)
      assert.equal((await momentenVan(api)).length, eerder)
    },
  },
  {
    naam: 'the key of one person says nothing about what another did with it',
    async test(api) {
      const sleutel = crypto.randomUUID()
      await api.inloggen('fatima')
      const { antwoord } = await stel(api, VRAAG, sleutel)
      await api.inloggen('piet')
      assert.equal((await stel(api, VRAAG, sleutel)).status, 404)
      const eigen = await api.stuur('POST', '/zaken/ZAAK-2026-0000006/vragen', VRAAG, eenmalig(sleutel))
      assert.equal(eigen.status, 201)
      assert.notEqual((JSON.parse(eigen.body) as Schemas['Contactmoment']).id, antwoord.id)
    },
  },
  {
    naam: 'the demo answers a question on the day of the promise; the clock may go back and forth over it',
    async test(api) {
      await api.inloggen('fatima')
      const { antwoord } = await stel(api, VRAAG)
      const opDag = async (vandaag: string) => {
        await api.stuur('PUT', '/demo/klok', { vandaag })
        return (await momentenVan(api)).find(({ id }) => id === antwoord.id)?.antwoordOp
      }
      // the work leaves the house a moment after it was stored
      for (let poging = 0; (await opDag('2026-10-19')) !== '2026-10-19'; poging += 1) {
        assert.ok(poging < 50, 'no answer came')
        await new Promise((klaar) => setTimeout(klaar, 20))
      }
      assert.equal(await opDag('2026-10-16'), null)
      assert.equal(await opDag('2026-10-13'), undefined)
      assert.equal(await opDag('2026-10-20'), '2026-10-19')
      const zaak = (await api.json(`/zaken/${KAP}`)) as unknown as Schemas['Zaak']
      assert.equal(zaak.gebeurtenissen.filter(({ id }) => id === antwoord.id).length, 1)
    },
  },
]

import assert from 'node:assert/strict'
import type { components } from '#openapi/pip.gen'
import type { Antwoorden } from '#domain/formulier'
import type { ApiTest, TestApi } from './client.ts'
import { sleutel } from './formulierhulp.ts'

type Schemas = components['schemas']

const GETYPT = 'De tegel voor nummer 12 ligt los.'
const ANTWOORDEN: Antwoorden = { gevaar: 'nee', soort: 'weg', wat: GETYPT, straat: 'Brink', horen: 'nee' }

const meld = async (api: TestApi, anders: object = {}, key?: string) => {
  const body = { formulier: 'melding', antwoorden: ANTWOORDEN, taal: 'nl', ...anders }
  const antwoord = await api.stuur('POST', '/meldingen', body, sleutel(key))
  return {
    status: antwoord.status,
    antwoord: JSON.parse(antwoord.body) as Schemas['Meldingsontvangst'] & Schemas['Fout'],
  }
}

const volg = async (api: TestApi, code: string) => {
  const { status, body } = await api.get('/melding', { meldcode: code })
  return { status, body, antwoord: JSON.parse(body) as Schemas['Melding'] }
}

const vulAan = async (api: TestApi, code: string, tekst: string, key?: string) =>
  api.stuur('POST', '/melding/aanvullingen', { code, tekst }, sleutel(key))

/** The work leaves the house a moment after it was stored: moves the day until its effect is there. */
async function opDag(
  api: TestApi,
  code: string,
  vandaag: string,
  klaar: (melding: Schemas['Melding']) => boolean,
) {
  for (let poging = 0; poging < 50; poging += 1) {
    await api.stuur('PUT', '/demo/klok', { vandaag })
    const { antwoord } = await volg(api, code)
    if (klaar(antwoord)) return antwoord
    await new Promise((verder) => setTimeout(verder, 20))
  }
  return (await volg(api, code)).antwoord
}

/** A form that nobody in particular sends, and what its code opens. Runs on every host, as the rest of the suite. */
export const meldingSuite: readonly ApiTest[] = [
  {
    naam: 'a report without signing in is a case with its promises, that only its code opens',
    async test(api) {
      const { status, antwoord } = await meld(api)
      assert.equal(status, 201)
      const { kenmerk, code, ontvangenOp } = antwoord
      assert.match(kenmerk, /^ZAAK-2026-\d{7}$/)
      assert.equal(ontvangenOp, '2026-10-14')
      // 128 bits, in letters that people do not mistake
      assert.match(code.replaceAll('-', ''), /^[0-9A-HJKMNP-TV-Z]{26}$/)
      // how it is typed does no harm
      const gevolgd = await volg(api, ` ${code.toLowerCase().replaceAll('-', ' ')}`)
      assert.equal(gevolgd.status, 200)
      const melding = gevolgd.antwoord
      assert.deepEqual([melding.kenmerk, melding.titel.nl], [kenmerk, 'Melding over de straat'])
      assert.ok(melding.stappen.length > 0)
      assert.equal(melding.beloften.find(({ norm }) => norm === 'N1')?.voldaan, true)
      // nothing that somebody wrote, and nobody who wrote it
      for (const geheim of [GETYPT, 'Brink', 'onbekend', 'aanvrager'])
        assert.equal(gevolgd.body.includes(geheim), false, geheim)
      assert.equal((await api.get(`/zaken/${kenmerk}`)).status, 401)
      for (const persona of ['fatima', 'oranje']) {
        await api.inloggen(persona)
        const lijst = (await api.json(`/zaken?zoek=${kenmerk}`)) as unknown as Schemas['ZakenPagina']
        assert.equal(lijst.totaal, 0)
        const [deze, geen] = [await api.get(`/zaken/${kenmerk}`), await api.get('/zaken/ZAAK-2026-9381745')]
        assert.deepEqual([deze.status, deze.body], [404, geen.body])
        assert.equal((await api.get(`/zaken/${kenmerk}/afschrift`)).status, 404)
      }
    },
  },
  {
    naam: 'who sends the same report again gets the same number and code, and another one is refused under its key',
    async test(api) {
      const key = crypto.randomUUID()
      const [eerste, tweede] = [await meld(api, {}, key), await meld(api, {}, key.toUpperCase())]
      assert.equal(eerste.status, 201)
      assert.deepEqual(tweede, eerste)
      const ander = await meld(api, { antwoorden: { ...ANTWOORDEN, straat: 'Lange Bisschopstraat' } }, key)
      assert.deepEqual([ander.status, ander.antwoord.code], [422, 'sleutel_hergebruikt'])
      const los = await meld(api)
      assert.notEqual(los.antwoord.code, eerste.antwoord.code)
    },
  },
  {
    naam: 'who has the code tells more, the team gets it, and answers by the day that we said',
    async test(api) {
      const { code } = (await meld(api)).antwoord
      const key = crypto.randomUUID()
      const verteld = await vulAan(api, code, 'Er viel nu ook iemand.', key)
      assert.equal(verteld.status, 201)
      // three working days (N7b)
      assert.deepEqual(JSON.parse(verteld.body), { op: '2026-10-14', antwoordVoor: '2026-10-19' })
      assert.deepEqual((await vulAan(api, code, 'Er viel nu ook iemand.', key)).body, verteld.body)
      const n7b = (melding: Schemas['Melding']) => melding.beloften.filter(({ norm }) => norm === 'N7b')
      const open = await volg(api, code)
      assert.deepEqual(
        n7b(open.antwoord).map(({ voldaan, datum }) => [voldaan, datum]),
        [[null, '2026-10-19']],
      )
      assert.equal(open.body.includes('viel'), false)
      const later = await opDag(api, code, '2026-10-19', (een) => n7b(een)[0]?.voldaan === true)
      assert.equal(n7b(later)[0]?.voldaan, true)
      assert.equal((await vulAan(api, code, '')).status, 400)
    },
  },
  {
    naam: 'a code that is unknown, one that cannot be right and the number of the case are one answer, byte for byte',
    async test(api) {
      const { kenmerk } = (await meld(api)).antwoord
      const codes = ['0000-0000-0000-0000-0000-0000-00', 'x', '?', kenmerk, '']
      const antwoorden = [
        ...(await Promise.all(codes.map((code) => volg(api, code)))),
        ...(await Promise.all(codes.map((code) => vulAan(api, code, 'Hallo')))),
      ]
      for (const { status, body } of antwoorden) {
        assert.equal(status, 404)
        assert.equal(body, antwoorden[0]?.body)
      }
    },
  },
  {
    naam: 'only a form that says so is sent without signing in, and what is wrong in it is named, all at once',
    async test(api) {
      for (const formulier of ['klacht', 'verhuizing', 'bestaat-niet'])
        assert.equal((await meld(api, { formulier })).status, 404, formulier)
      const fout = await meld(api, { antwoorden: { gevaar: 'misschien', soort: 'weg', horen: 'email' } })
      assert.equal(fout.status, 400)
      assert.deepEqual(
        fout.antwoord.invalidParams?.map(({ name }) => name),
        ['gevaar', 'wat', 'straat', 'email'],
      )
      // a photo needs an account: what is said of one does not count
      assert.equal((await meld(api, { antwoorden: { ...ANTWOORDEN, foto: 'foto.jpg' } })).status, 201)
    },
  },
]

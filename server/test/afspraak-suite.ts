import assert from 'node:assert/strict'
import type { components } from '#openapi/pip.gen'
import { dagVan } from '#domain/datum'
import type { Antwoorden } from '#domain/formulier'
import type { ApiTest, TestApi } from './client.ts'
import { beginMet, bewaar, type Concept, schoon, sleutel, verstuur } from './formulierhulp.ts'
import { vulIn } from './vul-in.ts'

type Schemas = components['schemas']
type Fout = Schemas['Fout']

const F3 = 'afspraak-reisdocument'
const BALIE = 'reisdocument'

/** Times that are free now, at a desk that no other suite uses. */
async function vrij(api: TestApi, balie = 'raalte'): Promise<string[]> {
  const { dagen } = (await api.json(`/tijden/${BALIE}?balie=${balie}`)) as Schemas['Tijden']
  return dagen.flatMap(({ tijden }) => tijden)
}

async function ingevuld(api: TestApi, persona: string, keuze: Antwoorden): Promise<Concept> {
  await api.inloggen(persona)
  await schoon(api)
  const concept = await beginMet(api, F3)
  const { vandaag, bekend } = (await api.json(`/formulieren/${F3}/invulhulp`)) as Schemas['Invulhulp']
  const antwoorden = vulIn(concept.formulier, { vandaag: dagVan(vandaag), bekend }, keuze)
  return (await bewaar(api, concept, antwoorden, concept.stap)).antwoord
}

/** Somebody with an appointment for a passport. */
async function metAfspraak(api: TestApi, persona: string) {
  await api.inloggen(persona)
  const [tijd = ''] = await vrij(api)
  const { status, antwoord } = await verstuur(api, await ingevuld(api, persona, { wat: ['paspoort'], tijd }))
  assert.equal(status, 201, JSON.stringify(antwoord))
  return { tijd, kenmerk: antwoord.kenmerk }
}

const zaakVan = async (api: TestApi, kenmerk: string) =>
  (await api.json(`/zaken/${kenmerk}`)) as unknown as Schemas['Zaak']

const afspraakVan = async (api: TestApi, kenmerk: string) =>
  ((await api.json('/afspraken')) as unknown as Schemas['Afspraken']).afspraken.find(
    (afspraak) => afspraak.kenmerk === kenmerk,
  )

async function houdVast(api: TestApi, { id }: Concept, tijdvak: string) {
  const { status, body } = await api.stuur('PUT', `/concepten/${id}/reservering`, { tijdvak })
  return { status, antwoord: JSON.parse(body) as Schemas['Reservering'] & Fout }
}

async function wijzig(api: TestApi, kenmerk: string, tijdvak: string, key?: string) {
  const { status, body } = await api.stuur('POST', `/zaken/${kenmerk}/afspraak`, { tijdvak }, sleutel(key))
  return { status, antwoord: JSON.parse(body) as Schemas['Afspraak'] & Fout }
}

async function zegAf(api: TestApi, kenmerk: string, key?: string) {
  const { status, body } = await api.stuur('POST', `/zaken/${kenmerk}/afzegging`, undefined, sleutel(key))
  return { status, antwoord: JSON.parse(body) as Schemas['Afspraak'] & Fout }
}

export const afspraakSuite: readonly ApiTest[] = [
  {
    naam: 'a form makes a case with its appointment, what to bring, its message and its calendar file',
    async test(api) {
      await api.inloggen('piet')
      const [tijd = ''] = await vrij(api)
      const concept = await ingevuld(api, 'piet', {
        wat: ['paspoort'],
        waarom: 'gestolen',
        aangifte: 'ja',
        tijd,
      })
      const { antwoord } = await verstuur(api, concept)
      const { kenmerk } = antwoord
      // P2 begins at the desk and not now
      assert.deepEqual([antwoord.belofte, antwoord.wet], [null, null])
      const zaak = await zaakVan(api, kenmerk)
      assert.deepEqual(
        [zaak.soort, zaak.toestand, zaak.kop.sleutel, zaak.aanZet],
        ['paspoort', 'wacht_op_u', 'afspraak', 'u'],
      )
      assert.deepEqual(
        zaak.beloften.map(({ norm, zin }) => `${norm} ${zin.sleutel}`),
        ['P2 nog_niet_begonnen', 'P1 op_schema', 'N1 klaar_op_tijd', 'N6 op_schema'],
      )
      const afspraak = await afspraakVan(api, kenmerk)
      const [balie, datum, uur] = tijd.split('_')
      assert.deepEqual(
        [afspraak?.balie?.id, afspraak?.datum, afspraak?.tijd, afspraak?.stand],
        [balie, datum, uur, 'komt'],
      )
      const mee = afspraak?.meenemen.map(({ nl }) => nl) ?? []
      assert.ok(mee.includes('Uw aangifte bij de politie'))
      assert.ok(!mee.some((ding) => ding.startsWith('Alle paspoorten')))
      const { berichten } = (await api.json('/berichten')) as unknown as Schemas['Berichten']
      assert.ok(berichten.some((een) => een.kenmerk === kenmerk && een.sleutel === 'afspraak'))
      assert.ok(berichten.every((een) => een.kenmerk !== kenmerk || een.sleutel === 'afspraak'))
      const { body: agenda } = await api.get(`/zaken/${kenmerk}/agenda?taal=nl`)
      assert.match(agenda, new RegExp(`DTSTART:${datum?.replaceAll('-', '')}T\\d{6}Z`))
      assert.match(agenda, /LOCATION:Zwolsestraat 16/)
      const { afspraken } = (await api.json('/overzicht')) as unknown as Schemas['Overzicht']
      assert.ok(afspraken.resultaten.some((een) => een.kenmerk === kenmerk))
    },
  },
  {
    naam: 'which document it is, becomes the kind of case',
    async test(api) {
      for (const [wat, soort] of [
        [['identiteitskaart'], 'identiteitskaart'],
        [['rijbewijs'], 'rijbewijs'],
        [['paspoort', 'rijbewijs'], 'reisdocumenten'],
      ] as const) {
        await api.inloggen('aylin')
        const [tijd = ''] = await vrij(api)
        const { antwoord } = await verstuur(api, await ingevuld(api, 'aylin', { wat, tijd }))
        assert.equal((await zaakVan(api, antwoord.kenmerk)).soort, soort)
      }
    },
  },
  {
    naam: 'a time that is held is for one person, until they choose another',
    async test(api) {
      await api.inloggen('piet')
      await schoon(api)
      const vanPiet = await beginMet(api, F3)
      const [eerste = '', tweede = ''] = await vrij(api)
      assert.equal((await houdVast(api, vanPiet, eerste)).status, 200)
      assert.ok((await vrij(api)).includes(eerste), 'who holds a time still sees it')
      await api.inloggen('aylin')
      assert.ok(!(await vrij(api)).includes(eerste))
      await schoon(api)
      const vanAylin = await beginMet(api, F3)
      const { status, antwoord } = await houdVast(api, vanAylin, eerste)
      assert.deepEqual([status, antwoord.code], [409, 'bezet'])
      assert.ok((antwoord.andere?.length ?? 0) > 0 && !antwoord.andere?.includes(eerste))
      await api.inloggen('piet')
      assert.equal((await houdVast(api, vanPiet, tweede)).status, 200)
      await api.inloggen('aylin')
      assert.equal((await houdVast(api, vanAylin, eerste)).status, 200)
    },
  },
  {
    naam: 'a time that is gone when the form is sent costs nothing but another choice',
    async test(api) {
      await api.inloggen('aylin')
      const [tijd = '', andere = ''] = await vrij(api)
      const concept = await ingevuld(api, 'piet', { wat: ['paspoort'], tijd })
      assert.equal(
        (await verstuur(api, await ingevuld(api, 'aylin', { wat: ['paspoort'], tijd }))).status,
        201,
      )
      await api.inloggen('piet')
      const { status, antwoord } = await verstuur(api, concept)
      assert.deepEqual([status, antwoord.code], [409, 'bezet'])
      const beter = await bewaar(api, concept, { ...concept.antwoorden, tijd: andere }, concept.stap)
      const { status: gelukt, antwoord: zaak } = await verstuur(api, beter.antwoord)
      assert.equal(gelukt, 201)
      assert.equal((await afspraakVan(api, zaak.kenmerk))?.tijd, andere.split('_')[2])
    },
  },
  {
    naam: 'sending twice and at once makes one appointment',
    async test(api) {
      await api.inloggen('aylin')
      const [tijd = ''] = await vrij(api)
      const concept = await ingevuld(api, 'aylin', { wat: ['rijbewijs'], tijd })
      const beide = await Promise.all([verstuur(api, concept), verstuur(api, concept)])
      const alle = [...beide, await verstuur(api, concept)].filter(({ status }) => status === 201)
      assert.ok(alle.length >= 2)
      const [{ antwoord } = { antwoord: { kenmerk: '' } }] = alle
      assert.ok(alle.every((een) => een.antwoord.kenmerk === antwoord.kenmerk))
    },
  },
  {
    naam: 'changing takes the new time and lets the old one go, once for each key',
    async test(api) {
      const { kenmerk, tijd } = await metAfspraak(api, 'piet')
      const [nieuw = ''] = await vrij(api)
      const key = crypto.randomUUID()
      const eerste = await wijzig(api, kenmerk, nieuw, key)
      assert.deepEqual([eerste.status, eerste.antwoord.tijd], [201, nieuw.split('_')[2]])
      assert.deepEqual(await wijzig(api, kenmerk, nieuw, key), eerste)
      const nu = await vrij(api)
      assert.ok(nu.includes(tijd) && !nu.includes(nieuw))
      const { berichten } = (await api.json('/berichten')) as unknown as Schemas['Berichten']
      const over = berichten.filter((een) => een.kenmerk === kenmerk).map(({ sleutel: welk }) => welk)
      assert.deepEqual(over.filter((welk) => welk === 'afspraak_verzet').length, 1)
    },
  },
  {
    naam: 'who wants a time that is gone keeps the old one, and hears of others',
    async test(api) {
      const { tijd: weg } = await metAfspraak(api, 'aylin')
      const { kenmerk, tijd } = await metAfspraak(api, 'piet')
      const { status, antwoord } = await wijzig(api, kenmerk, weg)
      assert.deepEqual([status, antwoord.code], [409, 'bezet'])
      assert.ok((antwoord.andere?.length ?? 0) > 0)
      assert.equal((await afspraakVan(api, kenmerk))?.tijd, tijd.split('_')[2])
      assert.ok(!(await vrij(api)).includes(tijd))
    },
  },
  {
    naam: 'cancelling stops the case and gives the time back, and can be done once',
    async test(api) {
      const { kenmerk, tijd } = await metAfspraak(api, 'piet')
      const key = crypto.randomUUID()
      const { status, antwoord } = await zegAf(api, kenmerk, key)
      assert.deepEqual([status, antwoord.stand], [201, 'afgezegd'])
      assert.equal((await zegAf(api, kenmerk, key)).status, 201)
      assert.deepEqual((await zegAf(api, kenmerk)).antwoord.code, 'niet_meer')
      assert.deepEqual((await wijzig(api, kenmerk, tijd)).antwoord.code, 'niet_meer')
      const zaak = await zaakVan(api, kenmerk)
      assert.deepEqual([zaak.toestand, zaak.kop.sleutel], ['gestopt', 'gestopt_afgezegd'])
      assert.ok((await vrij(api)).includes(tijd))
    },
  },
  {
    naam: "somebody else's appointment cannot be seen, changed or cancelled",
    async test(api) {
      const { kenmerk, tijd } = await metAfspraak(api, 'piet')
      await api.inloggen('aylin')
      assert.equal(await afspraakVan(api, kenmerk), undefined)
      assert.equal((await wijzig(api, kenmerk, tijd)).status, 404)
      assert.equal((await zegAf(api, kenmerk)).status, 404)
    },
  },
  {
    naam: 'the clock brings the desk: then four working days begin, and the document is ready in time',
    async test(api) {
      const { kenmerk, tijd } = await metAfspraak(api, 'piet')
      const op = async (vandaag: string) => {
        await api.stuur('PUT', '/demo/klok', { vandaag })
        return zaakVan(api, kenmerk)
      }
      const [, dag = ''] = tijd.split('_')
      // the work leaves the house a moment after it was stored
      for (let poging = 0; (await op(dag)).belofte === null; poging += 1) {
        assert.ok(poging < 50, 'nobody came to the desk')
        await new Promise((klaar) => setTimeout(klaar, 20))
      }
      const zaak = await op(dag)
      const { dagen } = (await api.json(`/tijden/${BALIE}?balie=deventer`)) as Schemas['Tijden']
      assert.ok(dagen.length > 0)
      assert.ok(zaak.beloften.some(({ norm, voldaan }) => norm === 'P1' && voldaan === true))
      assert.equal((await op('2026-12-14')).toestand, 'klaar_op_tijd')
      assert.equal((await afspraakVan(api, kenmerk))?.stand, 'geweest')
      assert.equal((await op('2026-10-14')).kop.sleutel, 'afspraak')
    },
  },
  {
    naam: 'a planner that does not answer is said, and what was filled in stays',
    async test(api) {
      await api.inloggen('aylin')
      const [tijd = ''] = await vrij(api)
      const concept = await ingevuld(api, 'aylin', { wat: ['paspoort'], tijd })
      await api.stuur('PUT', '/demo/bronnen/afspraken', { gedrag: 'stuk' })
      try {
        assert.equal((await api.get(`/tijden/${BALIE}`)).status, 503)
        assert.equal((await houdVast(api, concept, tijd)).antwoord.bron, 'afspraken')
        assert.equal((await verstuur(api, concept)).status, 503)
        assert.equal((await api.get('/afspraken')).status, 200)
      } finally {
        await api.stuur('PUT', '/demo/bronnen/afspraken', { gedrag: 'normaal' })
      }
      assert.equal((await verstuur(api, concept)).status, 201)
    },
  },
  {
    naam: 'a time that the desk does not have is not held, nor one of today, nor a word that is none',
    async test(api) {
      await api.inloggen('aylin')
      await schoon(api)
      const concept = await beginMet(api, F3)
      for (const [tijd, status] of [
        ['deventer_2026-10-17_09:00', 409],
        ['deventer_2026-10-14_09:00', 409],
        ['deventer_2026-10-15_09:07', 409],
        ['zwolle_2026-10-15_09:00', 400],
        ['deventer', 400],
      ] as const)
        assert.equal((await houdVast(api, concept, tijd)).status, status, tijd)
      assert.equal((await api.get('/tijden/trouwen')).status, 404)
    },
  },
]

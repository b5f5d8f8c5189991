import assert from 'node:assert/strict'
import type { components } from '#openapi/pip.gen'
import { datumVan, dagVan } from '#domain/datum'
import { datumInWoorden } from '#server/datum-in-woorden'
import type { ApiTest, TestApi } from './client.ts'
import {
  beginMet,
  bewaar,
  type Concept,
  ingezonden,
  lijst,
  schoon,
  sleutel,
  verstuur,
} from './formulierhulp.ts'
import { UITKOMSTEN } from './uitkomsten.ts'

type Schemas = components['schemas']

const KLACHT = { waarover: 'te_laat', gebeurd: 'Ik wacht al drie maanden.\nNiemand belt terug.' }

const begin = (api: TestApi) => beginMet(api, 'klacht')

const VERHUIZING = {
  in_deventer: 'ja',
  postcode: '7411 AB',
  huisnummer: '1',
  datum: '14-10-2026',
  wonen: 'koop',
  aantal: '1',
}
const PERSONAS = ['fatima', 'jan', 'aylin', 'piet', 'sanne', 'bram']

/** Who begins with an empty sheet, whatever an earlier test left. */
async function leeg(api: TestApi, persona: string): Promise<Concept> {
  await api.inloggen(persona)
  for (const { id } of await lijst(api)) await api.stuur('DELETE', `/concepten/${id}`)
  return begin(api)
}

const datumVanNorm = (zaak: Schemas['Zaak'], norm: string) =>
  zaak.beloften.find((belofte) => belofte.norm === norm)?.datum

/** A form from the start page to the case. Runs on every host, as the rest of the suite. */
export const formulierSuite: readonly ApiTest[] = [
  {
    naam: 'everybody can read what a form asks and promises, before signing in',
    async test(api) {
      const alle = (await api.json('/formulieren')) as unknown as Schemas['Formulierkeuze'][]
      assert.ok(alle.some(({ id }) => id === 'klacht'))
      const { formulier, datums } = (await api.json('/formulieren/klacht')) as Schemas['Formulierstart']
      assert.equal(formulier.stappen[0]?.vraag.nl, 'Waarover gaat uw klacht?')
      // six weeks after Wednesday 14 October; for a complaint there is no promise yet (N4 is not set)
      assert.deepEqual(datums, { belofte: null, wet: '2026-11-25' })
      assert.equal((await api.get('/formulieren/onbekend')).status, 404)
      assert.equal((await api.get('/concepten')).status, 401)
    },
  },
  ...UITKOMSTEN.map(([formulier, keuze, verwacht]): ApiTest => ({
    naam: `${formulier} ${JSON.stringify(keuze)} becomes ${verwacht.soort}, with its promises at once`,
    async test(api) {
      await api.inloggen('fatima')
      const zaak = await ingezonden(api, formulier, keuze)
      const normen = zaak.beloften.map(({ norm }) => norm)
      assert.deepEqual(
        { soort: zaak.soort, normen: normen.toSorted(), belofte: zaak.belofte, wet: zaak.wet },
        { ...verwacht, normen: verwacht.normen.split(' ').toSorted() },
      )
    },
  })),
  {
    naam: 'a large event has fifteen working days for its list of documents instead of ten (N2)',
    async test(api) {
      await api.inloggen('fatima')
      const klein = await ingezonden(api, 'evenement', { tegelijk: '499' })
      const groot = await ingezonden(api, 'evenement', { tegelijk: '500' })
      assert.deepEqual([datumVanNorm(klein, 'N2'), datumVanNorm(groot, 'N2')], ['2026-10-28', '2026-11-04'])
    },
  },
  {
    naam: 'what the BRP knows is not asked: the copy of the server is sent, and one of the browser is refused',
    async test(api) {
      await api.inloggen('fatima')
      const { kenmerk } = await ingezonden(api, 'uittreksel-brp', { hoe: 'post' })
      const { contactmomenten } = (await api.json(
        `/zaken/${kenmerk}/contactmomenten`,
      )) as unknown as Schemas['Contactmomenten']
      const [{ tekst = '' } = {}] = contactmomenten
      assert.match(tekst, /Voor wie is het uittreksel\?\nIkzelf/)
      assert.match(tekst, /Naam\nFatima el Amrani\n\nAdres\nVoorbeeldstraat 14, 7411 AB Deventer/)
      const concept = await beginMet(api, 'uittreksel-brp')
      const antwoorden = {
        voor_wie: 'ik',
        inhoud: 'adres',
        taal: 'nederlands',
        hoe: 'post',
        adres: 'Elders 1',
      }
      const { antwoord } = await bewaar(api, concept, antwoorden, 'adres')
      const { status, antwoord: fout } = await verstuur(api, antwoord)
      assert.deepEqual([status, fout.invalidParams?.map(({ name }) => name)], [400, ['adres']])
    },
  },
  {
    naam: 'while the BRP is down a form can be sent, and says that we look it up; a choice out of it has to wait',
    async test(api) {
      await api.inloggen('fatima')
      await schoon(api)
      await api.stuur('PUT', '/demo/bronnen/personen', { gedrag: 'stuk' })
      try {
        const { bekend } = (await api.json('/formulieren/woo-verzoek/invulhulp')) as Schemas['Invulhulp']
        assert.deepEqual(bekend, [{ veld: 'naam', bron: 'brp', stand: 'onbereikbaar' }])
        const zaak = await ingezonden(api, 'woo-verzoek', {})
        assert.equal(zaak.soort, 'woo-verzoek')
        const concept = await beginMet(api, 'verhuizing')
        const { antwoord } = await bewaar(api, concept, { ...VERHUIZING, wie: ['kind-000000000000'] }, 'wie')
        assert.equal((await verstuur(api, antwoord)).status, 503)
      } finally {
        await api.stuur('PUT', '/demo/bronnen/personen', { gedrag: 'normaal' })
      }
      const concept = await beginMet(api, 'verhuizing')
      assert.equal((await verstuur(api, concept)).status, 400)
    },
  },
  {
    naam: 'a form that is for something else is not sent, and one for residents is not for an organisation',
    async test(api) {
      await api.inloggen('fatima')
      const concept = await beginMet(api, 'verhuizing')
      const { antwoord } = await bewaar(api, concept, { in_deventer: 'nee' }, 'andere_gemeente')
      const { status, antwoord: fout } = await verstuur(api, antwoord)
      assert.deepEqual([status, fout.invalidParams?.map(({ name }) => name)], [400, ['andere_gemeente']])
      await api.inloggen('oranje')
      const { status: verboden } = await api.stuur(
        'POST',
        '/concepten',
        { formulier: 'verhuizing' },
        sleutel(),
      )
      assert.equal(verboden, 403)
      const { bekend } = (await api.json('/formulieren/woo-verzoek/invulhulp')) as Schemas['Invulhulp']
      assert.equal(bekend[0]?.bron, 'organisatie')
    },
  },
  {
    naam: 'an objection counts from the decision that was chosen, and only from one of your own',
    async test(api) {
      await api.inloggen('fatima')
      const lijsten: string[] = []
      for (const persona of PERSONAS) {
        await api.inloggen(persona)
        const { bekend } = (await api.json('/formulieren/bezwaar/invulhulp')) as Schemas['Invulhulp']
        const [optie] = bekend.find(({ veld }) => veld === 'besluit')?.opties ?? []
        if (!optie) continue
        lijsten.push(optie.waarde)
        const zaak = await ingezonden(api, 'bezwaar', { besluit: optie.waarde })
        const [, tot = ''] = /tot en met (.*)\.$/.exec(optie.hulp?.nl ?? '') ?? []
        assert.notEqual(tot, '')
        // six weeks after the last day to object (Awb 7:10), and past the days of Christmas
        const einde = dagVan(zaak.wet ?? '') - 42
        const dagen = [0, 1, 2, 3].map((over) => datumInWoorden(datumVan(einde - over), 'nl'))
        assert.ok(dagen.includes(tot), `${tot} is not in ${dagen.join(', ')}`)
      }
      assert.ok(lijsten.length > 0, 'nobody has a decision')
      await api.inloggen('fatima')
      const concept = await beginMet(api, 'bezwaar')
      const vreemd = { besluit: lijsten.at(-1) ?? '', voor: 'mij', wanneer: 'later', horen: 'nee' }
      const { antwoord } = await bewaar(api, concept, vreemd, 'besluit')
      assert.equal((await verstuur(api, antwoord)).status, 400)
    },
  },
  {
    naam: 'a complaint becomes a case with its dates, its text and its message at once, and the draft is gone',
    async test(api) {
      const { status, antwoord: concept } = await bewaar(api, await leeg(api, 'fatima'), {
        ...KLACHT,
        bellen: 'ja',
        telefoon: '06-12 34 56 78',
      })
      assert.equal(status, 200)
      const { status: verstuurd, antwoord } = await verstuur(api, concept)
      assert.equal(verstuurd, 201)
      assert.deepEqual(
        { ...antwoord, kenmerk: '' },
        { kenmerk: '', ontvangenOp: '2026-10-14', belofte: null, wet: '2026-11-25' },
      )
      assert.match(antwoord.kenmerk, /^ZAAK-2026-[1-9]\d{6}$/)
      assert.deepEqual(await lijst(api), [])
      const zaak = (await api.json(`/zaken/${antwoord.kenmerk}`)) as unknown as Schemas['Zaak']
      assert.deepEqual([zaak.soort, zaak.wet, zaak.team], ['klacht', '2026-11-25', 'Klachten'])
      // N1: the receipt was given at once
      assert.ok(zaak.beloften.some(({ norm, klaarOp }) => norm === 'N1' && klaarOp === '2026-10-14'))
      const { contactmomenten } = (await api.json(
        `/zaken/${antwoord.kenmerk}/contactmomenten`,
      )) as unknown as Schemas['Contactmomenten']
      assert.match(
        contactmomenten[0]?.tekst ?? '',
        /Wat is er gebeurd\?\nIk wacht al drie maanden\.\nNiemand/,
      )
      assert.match(contactmomenten[0]?.tekst ?? '', /Waarover gaat uw klacht\?\nWij waren te laat/)
      const { berichten } = (await api.json('/berichten')) as unknown as Schemas['Berichten']
      assert.ok(berichten.some(({ kenmerk }) => kenmerk === antwoord.kenmerk))
      const lopend = (await api.json('/zaken?soort=klacht')) as unknown as Schemas['ZakenPagina']
      assert.ok(lopend.resultaten.some(({ kenmerk }) => kenmerk === antwoord.kenmerk))
    },
  },
  {
    naam: 'sending twice, also with another key or at once, makes one case',
    async test(api) {
      const { antwoord: concept } = await bewaar(api, await leeg(api, 'fatima'), KLACHT)
      const [eerste, tweede] = await Promise.all([verstuur(api, concept), verstuur(api, concept)])
      const later = await verstuur(api, concept)
      const gelukt = [eerste, tweede, later].filter(({ status }) => status === 201)
      assert.ok(gelukt.length >= 2, `${eerste.status} ${tweede.status} ${later.status}`)
      assert.equal(new Set(gelukt.map(({ antwoord }) => antwoord.kenmerk)).size, 1)
      assert.equal((await verstuur(api, concept, crypto.randomUUID())).status, 404)
    },
  },
  {
    naam: 'what is wrong is named by field, what does not count is left out, and nothing is sent',
    async test(api) {
      const { antwoord: concept } = await bewaar(api, await leeg(api, 'fatima'), {
        waarover: 'anders',
        bellen: 'ja',
        telefoon: '12',
      })
      const { status, antwoord } = await verstuur(api, concept)
      assert.equal(status, 400)
      assert.deepEqual(antwoord.invalidParams?.map(({ name }) => name).toSorted(), [
        'anders',
        'gebeurd',
        'telefoon',
      ])
      const { antwoord: beter } = await bewaar(api, concept, {
        ...KLACHT,
        anders: 'x',
        bellen: 'nee',
        telefoon: '12',
      })
      const { antwoord: zaak } = await verstuur(api, beter)
      const { contactmomenten } = (await api.json(
        `/zaken/${zaak.kenmerk}/contactmomenten`,
      )) as unknown as Schemas['Contactmomenten']
      assert.doesNotMatch(contactmomenten[0]?.tekst ?? '', /Waarover dan|Op welk nummer/)
    },
  },
  {
    naam: 'two tabs: the second to save hears that something changed, and nothing is overwritten',
    async test(api) {
      const begonnen = await leeg(api, 'fatima')
      const hier = await bewaar(api, begonnen, { gebeurd: 'hier' })
      assert.deepEqual([hier.status, hier.antwoord.stand], [200, begonnen.stand + 1])
      const daar = await bewaar(api, begonnen, { gebeurd: 'daar' })
      assert.deepEqual([daar.status, daar.antwoord.code], [409, 'gewijzigd'])
      const nu = (await api.json(`/concepten/${begonnen.id}`)) as unknown as Concept
      assert.deepEqual([nu.antwoorden, nu.stap], [{ gebeurd: 'hier' }, 'gebeurd'])
      // what was not seen is not sent either
      assert.equal((await verstuur(api, begonnen)).status, 409)
    },
  },
  {
    naam: 'who begins again goes on with what is there, until it is thrown away',
    async test(api) {
      const { antwoord: concept } = await bewaar(api, await leeg(api, 'fatima'), KLACHT)
      assert.deepEqual(await begin(api), concept)
      assert.equal(concept.bewaardTot, '2026-11-13')
      assert.equal((await api.stuur('DELETE', `/concepten/${concept.id}`)).status, 204)
      assert.equal((await api.stuur('DELETE', `/concepten/${concept.id}`)).status, 404)
      assert.deepEqual((await begin(api)).antwoorden, {})
    },
  },
  {
    naam: "somebody else's draft is not there, and after thirty days nor is one's own",
    async test(api) {
      const concept = await leeg(api, 'fatima')
      await api.inloggen('piet')
      for (const antwoord of [
        await api.get(`/concepten/${concept.id}`),
        await api.stuur('PUT', `/concepten/${concept.id}`, { stand: 1, stap: 'waar', antwoorden: {} }),
        await api.stuur('DELETE', `/concepten/${concept.id}`),
      ])
        assert.equal(antwoord.status, 404)
      await api.inloggen('fatima')
      await api.stuur('PUT', '/demo/klok', { vandaag: '2026-11-13' })
      assert.equal((await lijst(api)).length, 1)
      await api.stuur('PUT', '/demo/klok', { vandaag: '2026-11-14' })
      assert.deepEqual(await lijst(api), [])
      assert.notEqual((await begin(api)).id, concept.id)
      await api.stuur('PUT', '/demo/klok', { vandaag: '2026-10-14' })
    },
  },
  {
    naam: 'a field or a step that the form does not have is not saved',
    async test(api) {
      const concept = await leeg(api, 'fatima')
      assert.equal((await bewaar(api, concept, { bsn: '999993653' })).status, 400)
      assert.equal((await bewaar(api, concept, {}, 'betalen')).status, 400)
      assert.equal((await bewaar(api, concept, { gebeurd: 12 })).status, 400)
      assert.equal((await bewaar(api, concept, { gebeurd: ['een', 'twee'] })).status, 200)
    },
  },
  {
    naam: 'the case moves on with the clock, and goes away with the day before it',
    async test(api) {
      const { antwoord: concept } = await bewaar(api, await leeg(api, 'fatima'), KLACHT)
      const { kenmerk } = (await verstuur(api, concept)).antwoord
      const op = async (vandaag: string) => {
        await api.stuur('PUT', '/demo/klok', { vandaag })
        const { status, body } = await api.get(`/zaken/${kenmerk}`)
        return status === 200 ? (JSON.parse(body) as Schemas['Zaak']).toestand : status
      }
      // the work leaves the house a moment after it was stored
      for (let poging = 0; (await op('2026-11-25')) !== 'klaar_op_tijd'; poging += 1) {
        assert.ok(poging < 50, 'no answer came')
        await new Promise((klaar) => setTimeout(klaar, 20))
      }
      assert.equal(await op('2026-10-13'), 404)
      assert.notEqual(await op('2026-10-14'), 404)
    },
  },
]

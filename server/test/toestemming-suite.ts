import assert from 'node:assert/strict'
import type { components } from '#openapi/pip.gen'
import type { ApiTest, TestApi } from './client.ts'
import { sleutel } from './formulierhulp.ts'

type Schemas = components['schemas']

const ILYAS = { voorletters: 'i.', geboortedatum: '2014-09-01' }
const LINA = { voorletters: 'L', geboortedatum: '2018-01-23' }
const MEES = { voorletters: 'M', geboortedatum: '2011-07-19' }
const NOOR = { voorletters: 'N.', geboortedatum: '2009-02-11' }
const ALLES = ['naam', 'geboortedatum', 'geslacht', 'adres', 'ouders'] as const

/** A school asks, and hands over the code. */
async function gevraagd(
  api: TestApi,
  over: { voorletters: string; geboortedatum: string },
  { school = 'kring', velden = ALLES as readonly string[], tot = '2026-11-13' } = {},
) {
  await api.inloggen(school)
  const gemaakt = await api.stuur('POST', '/toestemmingsverzoeken', { ...over, velden, tot }, sleutel())
  assert.equal(gemaakt.status, 201, gemaakt.body)
  const { id } = JSON.parse(gemaakt.body) as { id: string }
  const { code } = await verzoek(api, id)
  assert.match(code ?? '', /^[0-9A-Z]{4}(-[0-9A-Z]{1,4}){6}$/)
  return { id, code: code ?? '' }
}

const verzoek = async (api: TestApi, id: string) =>
  (await api.json(`/toestemmingsverzoeken/${id}`)) as unknown as Schemas['Toestemmingsverzoek']

const open = async (api: TestApi, code: string) => {
  const { status, body } = await api.get('/toestemming', { toestemmingscode: code })
  return { status, body, vraag: JSON.parse(body) as Schemas['Toestemmingsvraag'] }
}

const beslis = async (api: TestApi, code: string, velden: readonly string[], key?: string) => {
  const body = { code, kandidaat: 0, velden }
  const antwoord = await api.stuur('POST', '/toestemming', body, sleutel(key))
  return { ...antwoord, gegeven: JSON.parse(antwoord.body) as Schemas['Toestemming'] & Schemas['Fout'] }
}

const kijk = async (api: TestApi, id: string) => {
  const { status, body } = await api.get(`/toestemmingsverzoeken/${id}/gegevens`)
  return { status, body, gegevens: JSON.parse(body) as Schemas['Toestemmingsgegevens'] & Schemas['Fout'] }
}

const naarDag = (api: TestApi, vandaag: string) => api.stuur('PUT', '/demo/klok', { vandaag })

export const toestemmingSuite: readonly ApiTest[] = [
  {
    naam: 'D17: a school asks, the parent allows a part, the school looks and sees only that, and the parent sees that it looked',
    async test(api) {
      const { id, code } = await gevraagd(api, ILYAS)
      assert.equal((await kijk(api, id)).status, 404)

      await api.inloggen('fatima')
      const { vraag } = await open(api, code)
      assert.equal(vraag.ontvanger.naam, 'Basisschool De Kring')
      assert.equal(vraag.geldigTot, '2026-11-13')
      const [ilyas] = vraag.kandidaten
      assert.deepEqual([ilyas?.naam, ilyas?.zelf, ilyas?.blokkade], ['Ilyas el Amrani', false, null])
      // the exact values that the school would see
      assert.deepEqual(
        ilyas?.gegevens.map(({ veld, gegevens }) => [veld, gegevens[0]?.waarde ?? gegevens[0]?.regels]),
        [
          ['naam', 'Ilyas el Amrani'],
          ['geboortedatum', undefined],
          ['geslacht', undefined],
          ['adres', ['Voorbeeldstraat 14', '7411 AB Deventer']],
          ['ouders', 'Fatima el Amrani'],
        ],
      )
      const { status, gegeven } = await beslis(api, code, ['adres', 'naam'])
      assert.equal(status, 201)
      assert.deepEqual(
        [gegeven.stand, gegeven.toegestaan, gegeven.bekeken],
        ['gegeven', ['naam', 'adres'], 0],
      )

      // a colleague of who asked: it is the school that may look, and who it was stands in the log
      await api.inloggen('kringTwee')
      const gezien = await kijk(api, id)
      assert.deepEqual(
        gezien.gegevens.velden.map(({ veld }) => veld),
        ['naam', 'adres'],
      )
      assert.doesNotMatch(gezien.body, /2014|999995029|Fatima/)
      assert.equal((await kijk(api, id)).gegevens.bekeken, 2)
      assert.equal((await verzoek(api, id)).code, null)

      await api.inloggen('fatima')
      const lijst = (await api.json('/toestemmingen')) as unknown as Schemas['Toestemmingen']
      const mijn = lijst.toestemmingen.find((een) => een.id === id)
      assert.deepEqual(
        [mijn?.bekeken, mijn?.doorU, mijn?.over],
        [2, true, { naam: 'Ilyas el Amrani', uzelf: false }],
      )
      const inzagen = (await api.json('/inzagen?paginagrootte=100')) as unknown as Schemas['InzagenPagina']
      const regels = inzagen.resultaten.filter(({ doel }) => doel === 'toestemming')
      assert.equal(regels.length, 2)
      assert.deepEqual(
        [regels[0]?.door, regels[0]?.over, regels[0]?.wat],
        [
          { soort: 'school', naam: 'Basisschool De Kring', kvk: '90000003' },
          'Ilyas el Amrani',
          ['naam', 'adres'],
        ],
      )
    },
  },
  {
    naam: 'withdrawn: the next read of the school is refused, and the proof says what was given and when it stopped',
    async test(api) {
      const { id, code } = await gevraagd(api, ILYAS)
      await api.inloggen('fatima')
      await beslis(api, code, ['naam'])
      const key = crypto.randomUUID()
      const stop = () => api.stuur('POST', `/toestemmingen/${id}/intrekking`, undefined, sleutel(key))
      const eerste = await stop()
      assert.equal(eerste.status, 201)
      assert.equal((JSON.parse(eerste.body) as Schemas['Toestemming']).stand, 'ingetrokken')
      // the same request once more has the same answer; a new one has nothing left to stop
      assert.deepEqual(JSON.parse((await stop()).body), JSON.parse(eerste.body))
      const nogEens = await api.stuur('POST', `/toestemmingen/${id}/intrekking`, undefined, sleutel())
      assert.equal(nogEens.status, 409)
      const bewijs = (await api.json(
        `/toestemmingen/${id}/bewijs`,
      )) as unknown as Schemas['Toestemmingsbewijs']
      assert.deepEqual(
        [bewijs.personalData, bewijs.events.map(({ event }) => event)],
        [['naam'], ['gevraagd', 'gegeven', 'ingetrokken']],
      )
      assert.match(bewijs.notice, /^Basisschool De Kring wil Ilyas el Amrani inschrijven/)
      await api.inloggen('kring')
      const { status, gegevens, body } = await kijk(api, id)
      assert.deepEqual([status, gegevens.code], [403, 'toestemming_gestopt'])
      assert.doesNotMatch(body, /Amrani/)
    },
  },
  {
    naam: 'what a school took over is asked back after withdrawal, and the parent reads what it did with it',
    async test(api) {
      const { id, code } = await gevraagd(api, ILYAS)
      const doe = async (wat: string, body?: object, key?: string) => {
        const pad = `/toestemmingsverzoeken/${id}/${wat}`
        const { status, body: tekst } = await api.stuur('POST', pad, body, sleutel(key))
        return { status, nu: JSON.parse(tekst) as Schemas['Toestemmingsverzoek'] & Schemas['Fout'] }
      }
      assert.equal((await doe('kopie')).status, 404)
      await api.inloggen('fatima')
      await beslis(api, code, ['naam'])
      await api.inloggen('kring')
      const key = crypto.randomUUID()
      const gekopieerd = await doe('kopie', undefined, key)
      assert.deepEqual([gekopieerd.status, gekopieerd.nu.moetAntwoorden], [201, false])
      assert.deepEqual(gekopieerd.nu.kopie, { op: '2026-10-14', antwoord: null, antwoordOp: null })
      // the same once more is no second act
      assert.equal((await doe('kopie', undefined, key)).status, 201)
      assert.equal((await doe('kopie')).status, 409)
      assert.equal((await doe('verwijdering', { antwoord: 'verwijderd' })).status, 409)

      await api.inloggen('fatima')
      const regels = (await api.json('/inzagen?paginagrootte=100')) as unknown as Schemas['InzagenPagina']
      const kopieen = regels.resultaten.filter(({ doel }) => doel === 'kopie')
      assert.deepEqual(kopieen.map(({ wat, over }) => [wat, over]).slice(0, 1), [
        [['naam'], 'Ilyas el Amrani'],
      ])
      await api.stuur('POST', `/toestemmingen/${id}/intrekking`, undefined, sleutel())

      await api.inloggen('kring')
      assert.equal((await verzoek(api, id)).moetAntwoorden, true)
      assert.equal((await doe('verwijdering', { antwoord: 'bewaard' })).nu.kopie?.antwoord, 'bewaard')
      const kopie = async () => {
        await api.inloggen('fatima')
        const { toestemmingen } = (await api.json('/toestemmingen')) as unknown as Schemas['Toestemmingen']
        return toestemmingen.find((een) => een.id === id)?.kopie?.antwoord
      }
      assert.equal(await kopie(), 'bewaard')
      await api.inloggen('kring')
      assert.equal((await doe('verwijdering', { antwoord: 'verwijderd' })).nu.moetAntwoorden, false)
      assert.equal(await kopie(), 'verwijderd')
    },
  },
  {
    naam: 'a code works once, for a fitting parent, and a refusal shows nothing',
    async test(api) {
      const { id, code } = await gevraagd(api, ILYAS)
      const weg = await open(api, code)
      assert.equal(weg.status, 403)
      await api.inloggen('jan')
      const vanJan = await open(api, code)
      const onbekend = await open(api, 'AAAA-BBBB')
      assert.deepEqual([vanJan.status, vanJan.body], [404, onbekend.body])
      assert.equal((await beslis(api, code, ['naam'])).status, 404)
      await api.inloggen('fatima')
      // what was not asked cannot be allowed
      assert.equal((await beslis(api, code, ['burgerservicenummer'])).status, 400)
      assert.equal((await beslis(api, code, [])).gegeven.stand, 'geweigerd')
      assert.equal((await beslis(api, code, ['naam'])).status, 404)
      assert.equal((await open(api, code)).body, onbekend.body)
      await api.inloggen('kring')
      assert.equal((await kijk(api, id)).status, 403)
    },
  },
  {
    naam: 'both parents with custody can decide; of two answers at once one counts',
    async test(api) {
      const { code } = await gevraagd(api, MEES)
      await api.inloggen('aylin')
      assert.equal((await open(api, code)).vraag.kandidaten[0]?.naam, 'Mees Veldhuis')
      await api.inloggen('jan')
      const antwoorden = await Promise.all([beslis(api, code, ['naam']), beslis(api, code, [])])
      assert.deepEqual(antwoorden.map(({ status }) => status).sort(), [201, 404])
    },
  },
  {
    naam: 'what a parent allows ends before the child is 16, and the page says so beforehand',
    async test(api) {
      await naarDag(api, '2027-07-10')
      const { id, code } = await gevraagd(api, MEES, { tot: '2027-08-05' })
      await api.inloggen('jan')
      assert.equal((await open(api, code)).vraag.geldigTot, '2027-07-18')
      assert.equal((await beslis(api, code, ['naam'])).gegeven.geldigTot, '2027-07-18')
      await naarDag(api, '2027-07-19')
      await api.inloggen('kring')
      assert.equal((await kijk(api, id)).gegevens.code, 'toestemming_gestopt')
      const laat = await gevraagd(api, MEES, { tot: '2027-08-05' })
      await api.inloggen('jan')
      assert.equal((await open(api, laat.code)).vraag.kandidaten[0]?.blokkade, 'beslist_zelf')
    },
  },
  {
    naam: 'somebody of 17 decides about themselves, and can stop it',
    async test(api) {
      const { id, code } = await gevraagd(api, NOOR, {
        school: 'brug',
        velden: ['naam', 'burgerservicenummer'],
      })
      await api.inloggen('noor')
      assert.deepEqual((await open(api, code)).vraag.kandidaten[0]?.zelf, true)
      assert.equal((await beslis(api, code, ['burgerservicenummer'])).gegeven.over.uzelf, true)
      await api.inloggen('brug')
      assert.equal((await kijk(api, id)).gegevens.velden[0]?.gegevens[0]?.waarde, '999990020')
    },
  },
  {
    naam: 'secret data: the parent hears why, nothing is shown, and nothing can be allowed',
    async test(api) {
      const { code } = await gevraagd(api, LINA)
      await api.inloggen('fatima')
      const { vraag, body } = await open(api, code)
      assert.deepEqual([vraag.kandidaten[0]?.blokkade, vraag.kandidaten[0]?.gegevens], ['geheim', []])
      assert.doesNotMatch(body, /Voorbeeldstraat/)
      assert.equal((await beslis(api, code, ['naam'])).status, 403)
    },
  },
  {
    naam: 'after the last day the school sees nothing; an answer that comes too late opens nothing',
    async test(api) {
      const { id, code } = await gevraagd(api, ILYAS, { tot: '2026-10-20' })
      const laat = await gevraagd(api, ILYAS)
      await api.inloggen('fatima')
      await beslis(api, code, ['naam'])
      await naarDag(api, '2026-10-21')
      await api.inloggen('kring')
      assert.equal((await kijk(api, id)).gegevens.code, 'toestemming_gestopt')
      const { stand, eindeOp } = await verzoek(api, id)
      assert.deepEqual([stand, eindeOp], ['verlopen', '2026-10-20'])
      await naarDag(api, '2026-10-29')
      await api.inloggen('fatima')
      assert.equal((await open(api, laat.code)).status, 404)
      assert.equal((await beslis(api, laat.code, ['naam'])).status, 404)
    },
  },
  {
    naam: 'another school sees neither the request nor the data, and byte for byte as if there were none',
    async test(api) {
      const { id, code } = await gevraagd(api, ILYAS)
      await api.inloggen('fatima')
      await beslis(api, code, ['naam'])
      await api.inloggen('brug')
      const anders = '3f0c8a52-6d3e-4c0e-9a53-0d6b0a1b2c3d'
      for (const wat of ['', '/gegevens']) {
        const vreemd = await api.get(`/toestemmingsverzoeken/${id}${wat}`)
        const geen = await api.get(`/toestemmingsverzoeken/${anders}${wat}`)
        assert.deepEqual([vreemd.status, vreemd.body], [404, geen.body])
      }
      const eigen = (await api.json('/toestemmingsverzoeken')) as unknown as Schemas['Toestemmingsverzoeken']
      assert.ok(!eigen.verzoeken.some((een) => een.id === id))
    },
  },
  {
    naam: 'a school hears everything that is wrong with its request at once, and may ask only for what it may have',
    async test(api) {
      await api.inloggen('kring')
      const body = {
        voorletters: '..',
        geboortedatum: '2031-01-01',
        velden: ['burgerservicenummer'],
        tot: '2027-10-14',
      }
      const fout = await api.stuur('POST', '/toestemmingsverzoeken', body, sleutel())
      assert.equal(fout.status, 400)
      assert.deepEqual(
        (JSON.parse(fout.body) as Schemas['Fout']).invalidParams?.map(({ name }) => name),
        ['voorletters', 'geboortedatum', 'velden', 'tot'],
      )
      for (const velden of [[], ['naam', 'naam']]) {
        const leeg = await api.stuur(
          'POST',
          '/toestemmingsverzoeken',
          { ...ILYAS, velden, tot: '2026-11-13' },
          sleutel(),
        )
        assert.equal(leeg.status, 400)
      }
      const { mag, langstTot } = (await api.json(
        '/toestemmingsverzoeken',
      )) as unknown as Schemas['Toestemmingsverzoeken']
      assert.deepEqual([mag.map(({ veld }) => veld), langstTot], [[...ALLES], '2026-11-13'])
    },
  },
  {
    naam: 'without the BRP a school sees nothing, and the parent hears that it does not work now',
    async test(api) {
      const { id, code } = await gevraagd(api, ILYAS)
      await api.inloggen('fatima')
      await api.stuur('PUT', '/demo/bronnen/personen', { gedrag: 'stuk' })
      assert.equal((await open(api, code)).status, 503)
      await api.stuur('PUT', '/demo/bronnen/personen', { gedrag: 'normaal' })
      await beslis(api, code, ['naam'])
      await api.inloggen('kring')
      for (const gedrag of ['stuk', 'deels', 'leeg']) {
        await api.stuur('PUT', '/demo/bronnen/personen', { gedrag })
        assert.equal((await kijk(api, id)).status, 503, gedrag)
      }
      await api.stuur('PUT', '/demo/bronnen/personen', { gedrag: 'normaal' })
      // what was not shown is no look
      assert.equal((await kijk(api, id)).gegevens.bekeken, 1)
    },
  },
]

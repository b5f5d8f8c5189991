import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { GROOTSTE_DEEL } from '#domain/bestand'
import type { components } from '#openapi/pip.gen'
import { EICAR } from '#server/bestanden/demoscanner'
import { bytes, exifSegment, jpeg, pdf } from './bestanden.ts'
import type { ApiTest, TestApi } from './client.ts'

type Schemas = components['schemas']
type Bestand = Schemas['Bestand']

const sleutel = (waarde: string = crypto.randomUUID()) => ({ 'idempotency-key': waarde })
const hashVan = (inhoud: Uint8Array) => createHash('sha256').update(inhoud).digest('hex')

export type Keuze = { naam: string; type: string; inhoud: Uint8Array<ArrayBuffer>; onderdeel?: string }
export const FOTO: Keuze = { naam: 'boom.jpg', type: 'image/jpeg', inhoud: jpeg({ extra: [exifSegment(6)] }) }

/** Who begins with an empty sheet, whatever an earlier test left. */
export async function leegConcept(
  api: TestApi,
  persona = 'fatima',
  formulier = 'klacht',
): Promise<Schemas['Concept']> {
  await api.inloggen(persona)
  for (const { id } of (await api.json('/concepten')) as unknown as Schemas['Concept'][])
    await api.stuur('DELETE', `/concepten/${id}`)
  const { body } = await api.stuur('POST', '/concepten', { formulier }, sleutel())
  return JSON.parse(body) as Schemas['Concept']
}

const antwoordVan = <T>({ status, body }: { status: number; body: string }) => ({
  status,
  ...(JSON.parse(body) as T),
})

const beginBij = async (api: TestApi, pad: string, keuze: Keuze) => {
  const { naam, type, inhoud, onderdeel = 'bewijs' } = keuze
  const body = { onderdeel, naam, type, omvang: inhoud.length, hash: hashVan(inhoud) }
  return antwoordVan<Bestand & Schemas['Fout']>(await api.stuur('POST', pad, body, sleutel()))
}

export const begin = (api: TestApi, concept: string, keuze: Keuze) =>
  beginBij(api, `/concepten/${concept}/bestanden`, keuze)

export const stuurDeel = async (api: TestApi, id: string, vanaf: number, deel: Uint8Array<ArrayBuffer>) =>
  antwoordVan<Bestand & Schemas['Fout']>(
    await api.stuur('PUT', `/bestanden/${id}/inhoud?vanaf=${vanaf}`, deel),
  )

export const rondAf = async (api: TestApi, id: string) =>
  antwoordVan<Bestand & Schemas['Fout']>(await api.stuur('PUT', `/bestanden/${id}/afronding`))

/** A file from the first byte to the answer whether it is taken. @param pad where it is begun */
export async function stuurBestand(api: TestApi, pad: string, keuze: Keuze) {
  const begonnen = await beginBij(api, pad, keuze)
  if (begonnen.status !== 201) return begonnen
  for (let vanaf = 0; vanaf < keuze.inhoud.length; vanaf += GROOTSTE_DEEL) {
    const deel = keuze.inhoud.slice(vanaf, vanaf + GROOTSTE_DEEL)
    assert.equal((await stuurDeel(api, begonnen.id, vanaf, deel)).status, 200)
  }
  return rondAf(api, begonnen.id)
}

export const upload = (api: TestApi, concept: string, keuze: Keuze) =>
  stuurBestand(api, `/concepten/${concept}/bestanden`, keuze)

const lijst = async (api: TestApi, concept: string) =>
  (await api.json(`/concepten/${concept}/bestanden`)) as unknown as Bestand[]

const KLACHT = { waarover: 'te_laat', gebeurd: 'Niemand belt terug.' }

/** Fills a complaint in and sends it. */
async function verstuur(api: TestApi, { id, stand, stap }: Schemas['Concept'], antwoorden: object = KLACHT) {
  const inhoud = { stand, stap, antwoorden }
  const bewaard = await api.stuur('PUT', `/concepten/${id}`, inhoud)
  const { stand: nu } = JSON.parse(bewaard.body) as Schemas['Concept']
  return antwoordVan<Schemas['Verzending'] & Schemas['Fout']>(
    await api.stuur('POST', `/concepten/${id}/verzending`, { stand: nu, taal: 'nl' }, sleutel(id)),
  )
}

/** What every host promises about files. */
export const bestandSuite: readonly ApiTest[] = [
  {
    naam: 'a photo goes with a form, and stands on the case as a document with its own name, without where it was taken',
    async test(api) {
      const concept = await leegConcept(api)
      const { fase, soort, omvang, ontvangen } = await upload(api, concept.id, FOTO)
      assert.deepEqual([fase, soort, ontvangen], ['klaar', 'jpg', omvang])
      assert.ok(omvang < FOTO.inhoud.length)
      const { status, kenmerk } = await verstuur(api, concept)
      assert.equal(status, 201)
      const { documenten } = (await api.json(`/zaken/${kenmerk}/documenten`)) as Schemas['Documenten']
      assert.deepEqual(
        documenten.map(({ id: _id, ...document }) => document),
        [
          {
            titel: { nl: 'Bewijs: boom.jpg', en: 'Proof: boom.jpg' },
            bestandsnaam: 'boom.jpg',
            afzender: 'u',
            datum: '2026-10-14',
            formaat: 'image/jpeg',
            omvang,
          },
        ],
      )
      const gehaald = await api.get(`/zaken/${kenmerk}/documenten/${documenten[0]?.id ?? ''}`)
      assert.equal(gehaald.status, 200)
      assert.equal(gehaald.headers['content-type'], 'image/jpeg')
      assert.equal(
        gehaald.headers['content-disposition'],
        `attachment; filename="boom.jpg"; filename*=UTF-8''boom.jpg`,
      )
      assert.equal(gehaald.headers['content-security-policy'], "default-src 'none'; sandbox")
      assert.equal(gehaald.headers['x-content-type-options'], 'nosniff')
      assert.doesNotMatch(gehaald.body, /GPS|Camera/)
      const { contactmomenten } = (await api.json(
        `/zaken/${kenmerk}/contactmomenten`,
      )) as Schemas['Contactmomenten']
      assert.match(contactmomenten[0]?.tekst ?? '', /Bewijs\nboom\.jpg/)
    },
  },
  {
    naam: 'a part that does not come behind what is there changes nothing, and says so',
    async test(api) {
      const { id: concept } = await leegConcept(api)
      const { id } = await begin(api, concept, FOTO)
      const [een, twee] = [FOTO.inhoud.slice(0, 100), FOTO.inhoud.slice(100, 200)]
      assert.equal((await stuurDeel(api, id, 100, twee)).code, 'gewijzigd')
      assert.equal((await stuurDeel(api, id, 0, een)).ontvangen, 100)
      assert.equal((await stuurDeel(api, id, 0, een)).code, 'gewijzigd')
      assert.equal(((await api.json(`/bestanden/${id}`)) as Bestand).ontvangen, 100)
      assert.equal((await rondAf(api, id)).code, 'gewijzigd')
      assert.equal((await stuurDeel(api, id, 100, FOTO.inhoud)).code, 'ongeldig')
    },
  },
  {
    naam: 'who chooses the same file again goes on where it was, and another file begins anew',
    async test(api) {
      const { id: concept } = await leegConcept(api)
      const { id } = await begin(api, concept, FOTO)
      await stuurDeel(api, id, 0, FOTO.inhoud.slice(0, 100))
      await api.inloggen('piet')
      await api.inloggen('fatima')
      const weer = await begin(api, concept, { ...FOTO, naam: 'anders.jpg' })
      assert.deepEqual([weer.id, weer.ontvangen], [id, 100])
      await stuurDeel(api, id, 100, FOTO.inhoud.slice(100))
      assert.equal((await rondAf(api, id)).fase, 'klaar')
      assert.equal((await begin(api, concept, FOTO)).fase, 'klaar')
      const ander = await begin(api, concept, { ...FOTO, inhoud: jpeg({ breed: 99 }) })
      assert.notEqual(ander.id, id)
      assert.equal((await lijst(api, concept)).length, 2)
    },
  },
  {
    naam: 'bytes that are not those that were chosen are not taken',
    async test(api) {
      const { id: concept } = await leegConcept(api)
      const { id } = await begin(api, concept, FOTO)
      await stuurDeel(api, id, 0, FOTO.inhoud.with(200, (FOTO.inhoud[200] ?? 0) ^ 1))
      const { fase, fout } = await rondAf(api, id)
      assert.deepEqual([fase, fout], ['geweigerd', 'overdracht'])
    },
  },
  {
    naam: 'a file with a virus is thrown away, and never goes along',
    async test(api) {
      const concept = await leegConcept(api)
      const inhoud = pdf([`(${EICAR})`])
      const { fase, fout } = await upload(api, concept.id, {
        naam: 'brief.pdf',
        type: 'application/pdf',
        inhoud,
      })
      assert.deepEqual([fase, fout], ['geweigerd', 'virus'])
      const { kenmerk } = await verstuur(api, concept)
      assert.deepEqual((await api.json(`/zaken/${kenmerk}/documenten`)).documenten, [])
    },
  },
  {
    naam: 'a file goes with its draft, and nobody else sees it',
    async test(api) {
      const { id: concept } = await leegConcept(api)
      const { id } = await upload(api, concept, FOTO)
      await api.inloggen('piet')
      for (const [method, pad] of [
        ['DELETE', ''],
        ['PUT', '/afronding'],
      ] as const)
        assert.equal((await api.stuur(method, `/bestanden/${id}${pad}`)).status, 404)
      assert.equal((await api.get(`/concepten/${concept}/bestanden`)).status, 404)
      await api.inloggen('fatima')
      await api.stuur('DELETE', `/concepten/${concept}`)
      assert.equal((await api.get(`/bestanden/${id}`)).status, 404)
    },
  },
  {
    naam: 'a file that was taken away is gone, and a field takes no more than it says',
    async test(api) {
      const { id: concept } = await leegConcept(api, 'fatima', 'melding')
      const foto = (breed: number) => ({ ...FOTO, onderdeel: 'foto', inhoud: jpeg({ breed }) })
      const ids = [
        await begin(api, concept, foto(1)),
        await begin(api, concept, foto(2)),
        await begin(api, concept, foto(3)),
      ]
      assert.match((await begin(api, concept, foto(4))).invalidParams?.[0]?.reason ?? '', /passen niet meer/)
      assert.equal((await api.stuur('DELETE', `/bestanden/${ids[0]?.id ?? ''}`)).status, 204)
      assert.equal((await api.get(`/bestanden/${ids[0]?.id ?? ''}`)).status, 404)
      assert.equal((await begin(api, concept, foto(4))).status, 201)
      const tekening = { naam: 'a.pdf', type: 'application/pdf', inhoud: pdf(), onderdeel: 'foto' }
      assert.match(
        (await begin(api, concept, tekening)).invalidParams?.[0]?.reason ?? '',
        /Kies een pdf, jpg of png/,
      )
      assert.equal((await begin(api, concept, { ...FOTO, onderdeel: 'wat' })).status, 400)
    },
  },
  {
    naam: 'what is needed and was not sent keeps nobody from sending, and the case says what is missing',
    async test(api) {
      const concept = await leegConcept(api, 'fatima', 'parkeervergunning')
      const antwoorden = {
        betaald: 'ja',
        kenteken: 'AB-12-CD',
        van_wie: 'lease',
        plek: 'nee',
        start: '14-10-2026',
        betalen: 'maand',
      }
      const { status, kenmerk, ...rest } = await verstuur(api, concept, antwoorden)
      assert.equal(status, 201, JSON.stringify(rest))
      const { ontbreekt } = (await api.json(`/zaken/${kenmerk}`)) as Schemas['Zaak']
      assert.deepEqual(ontbreekt, [
        { nl: 'Verklaring van het leasebedrijf', en: 'Statement of the lease company' },
      ])
    },
  },
  {
    naam: 'a file of a question that no longer counts stays behind',
    async test(api) {
      const concept = await leegConcept(api, 'fatima', 'parkeervergunning')
      const brief = {
        naam: 'lease.pdf',
        type: 'application/pdf',
        inhoud: pdf(),
        onderdeel: 'leaseverklaring',
      }
      assert.equal((await upload(api, concept.id, brief)).fase, 'klaar')
      const antwoorden = {
        betaald: 'ja',
        kenteken: 'AB-12-CD',
        van_wie: 'mij',
        plek: 'nee',
        start: '14-10-2026',
        betalen: 'maand',
      }
      const { kenmerk } = await verstuur(api, concept, antwoorden)
      assert.deepEqual((await api.json(`/zaken/${kenmerk}/documenten`)).documenten, [])
      assert.deepEqual(((await api.json(`/zaken/${kenmerk}`)) as Schemas['Zaak']).ontbreekt, [])
    },
  },
  {
    naam: 'only parts of a file may be large, and only as large as a part',
    async test(api) {
      const { id: concept } = await leegConcept(api)
      const { id } = await begin(api, concept, { ...FOTO, inhoud: new Uint8Array(300_000) })
      assert.equal((await stuurDeel(api, id, 0, new Uint8Array(GROOTSTE_DEEL + 1))).status, 400)
      assert.equal((await stuurDeel(api, id, 0, new Uint8Array(GROOTSTE_DEEL))).status, 200)
      const groot = { ...FOTO, naam: `${'x'.repeat(17_000)}.jpg` }
      assert.equal((await begin(api, concept, groot)).status, 400)
      // nothing of another type is read
      const tekst = await api.stuur('PUT', `/bestanden/${id}/inhoud?vanaf=${GROOTSTE_DEEL}`, { a: 1 })
      assert.equal(tekst.status, 400)
      assert.equal((await api.stuur('PUT', `/concepten/${concept}`, bytes('x'))).status, 400)
    },
  },
]

import assert from 'node:assert/strict'
import type { components } from '#openapi/pip.gen'
import type { Antwoorden } from '#domain/formulier'
import type { ApiTest, TestApi } from './client.ts'
import { ingezonden, sleutel } from './formulierhulp.ts'

type Schemas = components['schemas']

const VERHUIZING: Antwoorden = {
  wonen: 'inwonend',
  hoofdbewoner: 'F. el Amrani',
  tekenen: 'digitaal',
  hoofdbewoner_email: 'fatima@voorbeeld.example',
  postcode: '7411 ab',
  huisnummer: '14',
  toevoeging: '',
}

const zaakVan = async (api: TestApi, kenmerk: string) =>
  (await api.json(`/zaken/${kenmerk}`)) as unknown as Schemas['Zaak']

async function codeVan(api: TestApi, kenmerk: string): Promise<string> {
  const open = (await api.json('/demo/handtekeningen')) as unknown as Schemas['Demohandtekening'][]
  const code = open.find((een) => een.kenmerk === kenmerk)?.code
  assert.ok(code, 'no signature is asked for')
  return code
}

/** A GET with the code in its header; the client of a test has no headers on a GET, and POST is held to the same rules. */
const teken = async (api: TestApi, code: string, tekent = true, key?: string) => {
  const antwoord = tekent ? 'tekent' : 'weigert'
  const { status, body } = await api.stuur('POST', '/ondertekening', { code, antwoord }, sleutel(key))
  return { status, body, antwoord: JSON.parse(body) as Schemas['Ondertekend'] & Schemas['Fout'] }
}

const soorten = ({ gebeurtenissen }: Schemas['Zaak']) => gebeurtenissen.map(({ soort }) => soort)

const berichtenVan = async (api: TestApi, kenmerk: string) =>
  ((await api.json('/berichten')) as unknown as Schemas['Berichten']).berichten.filter(
    (een) => een.kenmerk === kenmerk,
  )

/** The work leaves the house a moment after it was stored: moves the day until it arrived. */
async function opDag(
  api: TestApi,
  kenmerk: string,
  vandaag: string,
  klaar: (zaak: Schemas['Zaak']) => boolean,
) {
  for (let poging = 0; poging < 50; poging += 1) {
    await api.stuur('PUT', '/demo/klok', { vandaag })
    const zaak = await zaakVan(api, kenmerk)
    if (klaar(zaak)) return zaak
    await new Promise((verder) => setTimeout(verder, 20))
  }
  return zaakVan(api, kenmerk)
}

export const ondertekeningSuite: readonly ApiTest[] = [
  {
    naam: 'a move in with somebody waits for their signature, and goes on after it',
    async test(api) {
      await api.inloggen('bram')
      const { kenmerk, toestand, kop, belofte, handtekening } = await ingezonden(
        api,
        'verhuizing',
        VERHUIZING,
      )
      assert.deepEqual([toestand, kop.sleutel, belofte], ['wacht_op_ander', 'handtekening', null])
      assert.deepEqual(
        [handtekening?.params.organisatie, handtekening?.params.datum],
        ['F. el Amrani', '2026-10-28'],
      )
      const code = await codeVan(api, kenmerk)
      // 128 bits, in letters that people do not mistake
      assert.match(code.replaceAll('-', ''), /^[0-9A-HJKMNP-TV-Z]{26}$/)
      // nobody begins before all signed
      const later = await opDag(api, kenmerk, '2026-10-20', () => false)
      assert.deepEqual(soorten(later).sort(), ['BEVESTIGING_VERZONDEN', 'HANDTEKENING_GEVRAAGD', 'ONTVANGEN'])
      await api.stuur('PUT', '/demo/klok', { vandaag: '2026-10-14' })
      await api.inloggen('fatima')
      const key = crypto.randomUUID()
      const eerste = await teken(api, code.toLowerCase().replaceAll('-', ' '), true, key)
      assert.deepEqual([eerste.status, eerste.antwoord], [201, { op: '2026-10-14', tekent: true }])
      // a used code opens nothing, and the same request gets the same answer
      assert.equal((await teken(api, code)).status, 404)
      assert.deepEqual(await teken(api, code.toLowerCase().replaceAll('-', ' '), true, key), eerste)
      const [haar] = await berichtenVan(api, kenmerk)
      assert.deepEqual([haar?.sleutel, haar?.aan], ['ondertekend', ['ondertekenaar']])
      assert.equal((await api.get(`/zaken/${kenmerk}`)).status, 404)
      await api.inloggen('bram')
      const getekend = await zaakVan(api, kenmerk)
      assert.deepEqual([getekend.handtekening, getekend.belofte], [null, '2026-10-15'])
      const sleutels = (await berichtenVan(api, kenmerk)).map((een) => een.sleutel)
      assert.deepEqual(sleutels.sort(), ['handtekening_gevraagd', 'handtekening_gezet'])
      const klaar = await opDag(api, kenmerk, '2026-10-15', (een) => een.toestand === 'klaar_op_tijd')
      assert.equal(klaar.toestand, 'klaar_op_tijd')
    },
  },
  {
    naam: 'an unknown code, that of somebody else and one of oneself are the same answer, byte for byte',
    async test(api) {
      await api.inloggen('jan')
      const opties = (
        (await api.json('/formulieren/afspraak-reisdocument/invulhulp')) as Schemas['Invulhulp']
      ).bekend
      const wie = opties
        .find(({ veld }) => veld === 'wie')
        ?.opties?.find(({ label }) => label.nl === 'Mees Veldhuis')
      assert.match(wie?.waarde ?? '', /^kindsamen-/)
      assert.equal(wie?.hulp?.nl, 'U heeft samen met Aylin Kaya het gezag.')
      const { dagen } = (await api.json('/tijden/reisdocument')) as Schemas['Tijden']
      const tijd = dagen.flatMap(({ tijden }) => tijden).at(-1)
      const { kenmerk, toestand, handtekening } = await ingezonden(api, 'afspraak-reisdocument', {
        wat: ['paspoort'],
        wie: wie?.waarde ?? '',
        ouder_tekenen: 'digitaal',
        ouder_email: 'aylin@voorbeeld.example',
        tijd: tijd ?? '',
      })
      // the appointment is the headline; that a signature is asked stands beside it
      assert.deepEqual([toestand, handtekening?.params.organisatie], ['wacht_op_u', 'Aylin Kaya'])
      const code = await codeVan(api, kenmerk)
      const eigen = await teken(api, code)
      await api.inloggen('piet')
      const vreemd = await teken(api, code)
      const onbekend = await teken(api, 'AAAA-BBBB')
      assert.equal(onbekend.status, 404)
      assert.deepEqual([eigen.body, vreemd.body], [onbekend.body, onbekend.body])
      await api.inloggen('aylin')
      const geweigerd = await teken(api, code, false)
      assert.deepEqual([geweigerd.status, geweigerd.antwoord.tekent], [201, false])
      await api.inloggen('jan')
      const zaak = await zaakVan(api, kenmerk)
      assert.deepEqual([zaak.kop.sleutel, zaak.aanZet], ['handtekening_geweigerd', 'u'])
      const { stukken } = (await api.json(`/zaken/${kenmerk}/stukken`)) as unknown as Schemas['Stukkenlijst']
      assert.deepEqual(
        stukken.map(({ naam }) => naam.nl),
        ['Formulier met de handtekening van Aylin Kaya'],
      )
    },
  },
  {
    naam: 'who does not live at the address cannot sign for it, and after the last day nobody can',
    async test(api) {
      await api.inloggen('bram')
      const { kenmerk } = await ingezonden(api, 'verhuizing', {
        ...VERHUIZING,
        huisnummer: '21',
        postcode: '7415EF',
      })
      const code = await codeVan(api, kenmerk)
      await api.inloggen('fatima')
      const elders = await teken(api, code)
      assert.deepEqual([elders.status, elders.antwoord.code], [403, 'woont_daar_niet'])
      await api.stuur('PUT', '/demo/klok', { vandaag: '2026-10-29' })
      await api.inloggen('aylin')
      assert.equal((await teken(api, code)).status, 404)
      await api.inloggen('bram')
      const verlopen = await zaakVan(api, kenmerk)
      assert.deepEqual([verlopen.kop.sleutel, verlopen.taken.length], ['handtekening_verlopen', 1])
      await api.stuur('PUT', '/demo/klok', { vandaag: '2026-10-28' })
      await api.inloggen('aylin')
      assert.equal((await teken(api, code)).status, 201)
    },
  },
  {
    naam: 'of two answers to one request one counts, however close together',
    async test(api) {
      await api.inloggen('bram')
      const { kenmerk } = await ingezonden(api, 'verhuizing', VERHUIZING)
      const code = await codeVan(api, kenmerk)
      await api.inloggen('fatima')
      const beide = await Promise.all([teken(api, code, true), teken(api, code, false)])
      assert.deepEqual(beide.map(({ status }) => status).sort(), [201, 404])
      await api.inloggen('bram')
      const gebeurd = soorten(await zaakVan(api, kenmerk)).filter((soort) =>
        /^HANDTEKENING_GE[ZW]/.test(soort),
      )
      assert.equal(gebeurd.length, 1)
    },
  },
  {
    naam: 'a case that was withdrawn asks for no signature any more, and nobody signs for themselves',
    async test(api) {
      await api.inloggen('fatima')
      const haar = await ingezonden(api, 'verhuizing', VERHUIZING)
      assert.equal((await teken(api, await codeVan(api, haar.kenmerk))).status, 404)
      await api.inloggen('bram')
      const { kenmerk } = await ingezonden(api, 'verhuizing', VERHUIZING)
      const code = await codeVan(api, kenmerk)
      const weg = await api.stuur('POST', `/zaken/${kenmerk}/intrekking`, undefined, sleutel())
      assert.equal(weg.status, 201)
      await api.inloggen('fatima')
      assert.equal((await teken(api, code)).status, 404)
    },
  },
]

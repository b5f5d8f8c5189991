import assert from 'node:assert/strict'
import type { components } from '#openapi/pip.gen'
import type { ApiTest } from './client.ts'
import { afschriftSuite } from './afschrift-suite.ts'
import { afspraakSuite } from './afspraak-suite.ts'
import { betaalSuite } from './betaal-suite.ts'
import { bestandSuite } from './bestand-suite.ts'
import { formulierSuite } from './formulier-suite.ts'
import { doorgifteSuite } from './doorgifte-suite.ts'
import { ingebrekestellingSuite } from './ingebrekestelling-suite.ts'
import { inzageSuite } from './inzage-suite.ts'
import { intrekkingSuite } from './intrekking-suite.ts'
import { meldingSuite } from './melding-suite.ts'
import { toestemmingSuite } from './toestemming-suite.ts'
import { ondertekeningSuite } from './ondertekening-suite.ts'
import { stukkenSuite } from './stukken-suite.ts'
import { vraagSuite } from './vraag-suite.ts'

type Schemas = components['schemas']

const KAP = 'ZAAK-2026-0000001'
const VAN_PIET = 'ZAAK-2026-0000006'

const basis: readonly ApiTest[] = [
  {
    naam: 'nobody is signed in at first, and the municipality is known',
    async test(api) {
      const sessie = await api.json('/sessie')
      assert.equal(sessie.identiteit, null)
      assert.equal(sessie.vandaag, '2026-10-14')
      assert.equal(sessie.demo, true)
    },
  },
  {
    naam: 'without signing in there is a 401 and no data',
    async test(api) {
      for (const path of [
        '/overzicht',
        '/zaken',
        `/zaken/${KAP}`,
        '/berichten',
        '/persoonsgegevens',
        '/agenda',
      ]) {
        const { status, headers } = await api.get(path)
        assert.equal(status, 401, path)
        assert.equal(headers['content-type'], 'application/problem+json')
      }
    },
  },
  {
    naam: 'Fatima sees the promise of 26 October and the law of 2 November on her kapvergunning',
    async test(api) {
      await api.inloggen('fatima')
      const zaak = await api.json(`/zaken/${KAP}`)
      assert.equal(zaak.belofte, '2026-10-26')
      assert.equal(zaak.wet, '2026-11-02')
      assert.equal(zaak.toestand, 'op_schema')
      const termijn = (await api.json(`/zaken/${KAP}/termijn`)) as unknown as Schemas['Termijn']
      const [hoofd] = termijn.tellingen
      assert.deepEqual(
        hoofd?.uitleg.map(({ soort }) => soort),
        ['start', 'wet_weken', 'norm_week_eerder', 'uitkomst_belofte', 'uitkomst_wet'],
      )
      assert.deepEqual([hoofd?.dagen[0]?.datum, hoofd?.dagen.at(-1)?.datum], ['2026-09-07', '2026-11-02'])
    },
  },
  {
    naam: 'the overview brings session, cases, tasks and messages in one answer',
    async test(api) {
      await api.inloggen('fatima')
      const overzicht = (await api.json('/overzicht')) as unknown as Schemas['Overzicht']
      assert.equal(overzicht.sessie.identiteit?.naam, 'F. el Amrani')
      assert.equal(overzicht.zaken.lopend, 3)
      assert.deepEqual(
        overzicht.taken.resultaten.map(({ kenmerk }) => kenmerk),
        ['ZAAK-2026-0000028'],
      )
      assert.equal(overzicht.berichten.resultaten.length, 3)
    },
  },
  {
    naam: "a case that does not exist and somebody else's are the same 404, byte for byte",
    async test(api) {
      await api.inloggen('fatima')
      for (const einde of [
        '',
        '/termijn',
        '/documenten',
        '/documenten/besluit',
        '/contactmomenten',
        '/agenda',
      ]) {
        const onbekend = await api.get(`/zaken/ZAAK-2026-9999999${einde}`)
        const vanAnder = await api.get(`/zaken/${VAN_PIET}${einde}`)
        assert.equal(onbekend.status, 404)
        assert.deepEqual([vanAnder.status, vanAnder.body], [404, onbekend.body])
      }
    },
  },
  {
    naam: 'the list filters, sorts and pages without losing or doubling a case',
    async test(api) {
      await api.inloggen('fatima')
      const alles = (await api.json('/zaken')) as unknown as Schemas['ZakenPagina']
      const bladen: string[] = []
      for (let pagina = 1; bladen.length < alles.totaal; pagina++) {
        const blad = (await api.json(
          `/zaken?pagina=${pagina}&paginagrootte=2`,
        )) as unknown as Schemas['ZakenPagina']
        bladen.push(...blad.resultaten.map(({ kenmerk }) => kenmerk))
      }
      assert.deepEqual(
        bladen,
        alles.resultaten.map(({ kenmerk }) => kenmerk),
      )
      const klaar = (await api.json('/zaken?status=klaar')) as unknown as Schemas['ZakenPagina']
      assert.ok(
        klaar.resultaten.every(({ toestand }) => toestand.startsWith('klaar') || toestand === 'gestopt'),
      )
      assert.equal(klaar.totaal + alles.keuzes.lopend, alles.totaal)
      const gezocht = (await api.json('/zaken?zoek=KAP%20vergunning')) as unknown as Schemas['ZakenPagina']
      assert.deepEqual(
        gezocht.resultaten.map(({ kenmerk }) => kenmerk),
        [KAP],
      )
      const leeg = (await api.json('/zaken?pagina=99')) as unknown as Schemas['ZakenPagina']
      assert.deepEqual([leeg.resultaten.length, leeg.totaal], [0, alles.totaal])
    },
  },
  {
    naam: 'every error in a request is told at once',
    async test(api) {
      await api.inloggen('fatima')
      const { status, body } = await api.get('/zaken?pagina=0&status=half&jaar=x&onbekend=1')
      assert.equal(status, 400)
      const fout = JSON.parse(body) as Schemas['Fout']
      assert.deepEqual(fout.invalidParams?.map(({ name }) => name).sort(), [
        'jaar',
        'onbekend',
        'pagina',
        'status',
      ])
    },
  },
  {
    naam: 'a body that is wrong, strange or too large is refused with a sentence',
    async test(api) {
      const bodies: unknown[] = [
        {},
        [],
        null,
        'fatima',
        { persona: 1 },
        { persona: 'niemand' },
        { persona: 'fatima', bsn: '1' },
        { persona: 'constructor' },
        { persona: 'x'.repeat(20_000) },
      ]
      for (const body of bodies) {
        const antwoord = await api.stuur('POST', '/sessie', body)
        assert.equal(antwoord.status, 400, JSON.stringify(body).slice(0, 40))
        const fout = JSON.parse(antwoord.body) as Schemas['Fout']
        assert.ok((fout.invalidParams?.length ?? 0) > 0)
      }
    },
  },
  {
    naam: 'a representative sees the case of the association, with its name',
    async test(api) {
      await api.inloggen('bram')
      const zaak = await api.json('/zaken/ZAAK-2026-0000002')
      assert.equal(zaak.namens, 'Oranjevereniging De Waag')
      const namens = (await api.json('/zaken?persoon=namens')) as unknown as Schemas['ZakenPagina']
      assert.equal(namens.totaal, 2)
    },
  },
  {
    naam: 'a document downloads as a file, and only a listed one',
    async test(api) {
      await api.inloggen('aylin')
      const path = '/zaken/ZAAK-2026-0000020/documenten'
      const lijst = (await api.json(path)) as unknown as Schemas['Documenten']
      assert.ok(lijst.documenten.some(({ id, afzender }) => id === 'besluit' && afzender === 'gemeente'))
      const bestand = await api.get(`${path}/besluit`)
      assert.equal(bestand.headers['content-type'], 'application/pdf')
      assert.match(bestand.headers['content-disposition'] ?? '', /attachment/)
      assert.ok(bestand.body.startsWith('%PDF-1.7'))
      assert.equal((await api.get(`${path}/iets-anders`)).status, 404)
    },
  },
  {
    naam: 'the calendar has the open dates, and does not name a sensitive case',
    async test(api) {
      await api.inloggen('fatima')
      const { headers, body } = await api.get(`/zaken/${KAP}/agenda?taal=en`)
      assert.match(headers['content-type'] ?? '', /^text\/calendar/)
      assert.match(body, /DTSTART;VALUE=DATE:20261026\r\n/)
      assert.match(body, /Our promise about your tree permit/)
      await api.inloggen('kees')
      const alles = (await api.get('/agenda')).body
      assert.match(alles, /DTSTART;VALUE=DATE:20261109/)
      assert.doesNotMatch(alles, /geld|hulp/i)
    },
  },
  {
    naam: 'a case that the register does not show gives no dates and no steps',
    async test(api) {
      await api.inloggen('kees')
      const zaak = (await api.json('/zaken/ZAAK-2026-0000025')) as unknown as Schemas['Zaak']
      assert.equal(zaak.toestand, 'niet_zichtbaar')
      assert.deepEqual(
        [zaak.belofte, zaak.wet, zaak.stappen.length, zaak.beloften.length, zaak.gebeurtenissen.length],
        [null, null, 0, 0, 0],
      )
    },
  },
  {
    naam: 'an organisation has cases and no personal data',
    async test(api) {
      await api.inloggen('oranje')
      const lijst = (await api.json('/zaken')) as unknown as Schemas['ZakenPagina']
      assert.equal(lijst.totaal, 1)
      assert.equal((await api.get('/persoonsgegevens')).status, 403)
    },
  },
  {
    naam: 'the number of a person is masked until it is asked for',
    async test(api) {
      await api.inloggen('fatima')
      assert.doesNotMatch((await api.get('/persoonsgegevens')).body, /999990019/)
      assert.doesNotMatch((await api.get('/overzicht')).body, /\d{9}/)
      assert.equal((await api.json('/persoonsgegevens/burgerservicenummer')).burgerservicenummer, '999990019')
    },
  },
  {
    naam: 'a register that fails is named, and the others stay',
    async test(api) {
      await api.inloggen('kees')
      await api.stuur('PUT', '/demo/bronnen/sociaal', { gedrag: 'stuk' })
      const lijst = (await api.json('/zaken')) as unknown as Schemas['ZakenPagina']
      assert.deepEqual(lijst.registers, [
        { register: 'zaaksysteem', status: 'ok' },
        { register: 'sociaal', status: 'onbereikbaar' },
      ])
      const { status, body } = await api.get('/zaken/ZAAK-2026-0000013')
      assert.deepEqual([status, (JSON.parse(body) as Schemas['Fout']).bron], [503, 'sociaal'])
    },
  },
  {
    naam: 'a source that fails gives the 503 of that source only',
    async test(api) {
      await api.inloggen('fatima')
      for (const bron of ['documenten', 'contactmomenten', 'personen'] as const) {
        await api.stuur('PUT', `/demo/bronnen/${bron}`, { gedrag: 'stuk' })
      }
      assert.equal((await api.get(`/zaken/${KAP}`)).status, 200)
      assert.equal((await api.get(`/zaken/${KAP}/documenten`)).status, 503)
      assert.equal((await api.get(`/zaken/${KAP}/contactmomenten`)).status, 503)
      assert.equal((await api.get('/persoonsgegevens')).status, 503)
    },
  },
  {
    naam: 'with every register down the overview still says who is signed in',
    async test(api) {
      await api.inloggen('fatima')
      for (const bron of ['zaaksysteem', 'sociaal'])
        await api.stuur('PUT', `/demo/bronnen/${bron}`, { gedrag: 'stuk' })
      const overzicht = (await api.json('/overzicht')) as unknown as Schemas['Overzicht']
      assert.equal(overzicht.sessie.identiteit?.naam, 'F. el Amrani')
      assert.deepEqual([overzicht.zaken.status, overzicht.taken.status], ['onbereikbaar', 'onbereikbaar'])
    },
  },
  {
    naam: 'moving the clock moves the cases on',
    async test(api) {
      await api.inloggen('fatima')
      await api.stuur('PUT', '/demo/klok', { vandaag: '2026-10-23' })
      const zaak = (await api.json(`/zaken/${KAP}`)) as unknown as Schemas['Zaak']
      assert.deepEqual(
        [zaak.toestand, zaak.klaarOp, zaak.besluit?.bezwaarTot],
        ['klaar_op_tijd', '2026-10-22', '2026-12-03'],
      )
      for (const vandaag of ['2026-02-30', '1990-12-31', '2099-01-01'])
        assert.equal((await api.stuur('PUT', '/demo/klok', { vandaag })).status, 400, vandaag)
    },
  },
  {
    naam: 'signing out ends the session at once',
    async test(api) {
      await api.inloggen('fatima')
      assert.equal((await api.stuur('DELETE', '/sessie')).status, 204)
      assert.equal((await api.get('/overzicht')).status, 401)
    },
  },
  {
    naam: 'every answer names the version and may not be kept',
    async test(api) {
      for (const path of ['/sessie', '/normen', '/openapi.json', '/zaken', '/bestaat-niet']) {
        const { headers } = await api.get(path)
        assert.equal(headers['api-version'], '0.1.0', path)
        assert.equal(headers['cache-control'], 'no-store', path)
      }
    },
  },
  {
    naam: 'the public register has every promise of the seed, with a limit or without',
    async test(api) {
      const normen = (await api.json('/normen')) as unknown as Schemas['Norm'][]
      assert.equal(normen.length, 19)
      assert.ok(
        normen.filter(({ id }) => id.startsWith('P')).every(({ doelPercentage }) => doelPercentage === null),
      )
      assert.ok(
        normen
          .filter(({ id }) => /^N[1-9]/.test(id) && !['N10', 'N11'].includes(id))
          .every((n) => n.doelPercentage === 98),
      )
    },
  },
]

/** The same tests in memory, on both databases, over HTTP on the Node host and in Chromium behind MSW. */
export const apiSuite: readonly ApiTest[] = [
  ...basis,
  ...vraagSuite,
  ...formulierSuite,
  ...afschriftSuite,
  ...afspraakSuite,
  ...betaalSuite,
  ...bestandSuite,
  ...stukkenSuite,
  ...intrekkingSuite,
  ...ondertekeningSuite,
  ...meldingSuite,
  ...doorgifteSuite,
  ...inzageSuite,
  ...toestemmingSuite,
  ...ingebrekestellingSuite,
]

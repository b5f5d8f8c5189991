import { describe, expect, test } from 'vitest'
import { demodata } from '#demo/data'
import { buildApi, controleer } from './app.ts'
import { authorizationTable } from './authorization.ts'
import { geenPost } from '#server/post'
import type { Inzage, Inzagelog } from './inzage.ts'
import { memoryInzagelog } from './sources/memory/inzagelog.ts'
import { memoryGemeente } from './sources/memory/memory-sources.ts'
import { apiSuite } from './test/api-suite.ts'
import { inProces, testApi } from './test/client.ts'
import { beginMet, bewaar, ingezonden, verstuur } from './test/formulierhulp.ts'
import { geheugensessie } from './test/geheugen.ts'

describe('the API in memory', () => {
  test.each(apiSuite)('$naam', async ({ test: run }) => {
    const app = buildApi({ ...memoryGemeente(demodata), sessies: geheugensessie() })
    await run(testApi(inProces(app)))
  })

  test('an operation without a row in the authorization table stops the start', () => {
    const { getZaak: _weg, ...zonder } = authorizationTable
    expect(() => controleer('getZaak', zonder, { getZaak: 1 })).toThrow(
      'getZaak has no row in the authorization table',
    )
  })

  test('a body that a form of another site can send is refused', async () => {
    const app = buildApi({ ...memoryGemeente(demodata), sessies: geheugensessie() })
    const body = JSON.stringify({ persona: 'fatima' })
    const headers = { 'content-type': 'text/plain' }
    const antwoord = await app.fetch(
      new Request('http://localhost/v1/sessie', { method: 'POST', body, headers }),
    )
    expect(antwoord.status).toBe(400)
  })

  test('without a payment provider one pays at the desk, and nothing waits for money', async () => {
    const gemeente = memoryGemeente(demodata)
    const sources = { ...gemeente.sources, betaaldienst: null }
    const api = testApi(inProces(buildApi({ ...gemeente, sources, sessies: geheugensessie() })))
    await api.inloggen('piet')
    expect((await api.json('/formulieren/uittreksel-brp')).onlineBetalen).toBe(false)
    const concept = await beginMet(api, 'uittreksel-brp')
    const antwoorden = { voor_wie: 'ik', inhoud: 'adres', taal: 'nederlands', hoe: 'post' }
    const bewaard = await bewaar(api, concept, antwoorden, concept.stap)
    const { status, antwoord } = await verstuur(api, bewaard.antwoord)
    expect([status, antwoord.belofte]).toEqual([201, '2026-10-19'])
    expect(await api.json(`/zaken/${antwoord.kenmerk}/betaling`)).toMatchObject({ stand: 'geen' })
  })

  test('a look at a copy is written down, and without that there is no copy', async () => {
    const gekeken: Inzage[] = []
    let isStuk = false
    const inzagelog: Inzagelog = {
      ...memoryInzagelog(),
      schrijf: async (inzage) => {
        if (isStuk) throw new Error('down')
        gekeken.push(inzage)
      },
    }
    const app = buildApi({ ...memoryGemeente(demodata), inzagelog, sessies: geheugensessie() })
    const api = testApi(inProces(app))
    await api.inloggen('fatima')
    const { kenmerk } = await ingezonden(api, 'klacht')
    gekeken.length = 0
    await api.get(`/zaken/${kenmerk}/afschrift`)
    expect(gekeken).toEqual([
      {
        operatie: 'getAfschrift',
        doel: 'eigen',
        wie: 'inwoner:999990019',
        van: kenmerk,
        velden: ['afschrift'],
      },
    ])
    isStuk = true
    const { status, body } = await api.get(`/zaken/${kenmerk}/afschrift`)
    expect([status, body.includes('%PDF')]).toEqual([503, false])
  })

  test('in production the demo operations do not exist', async () => {
    const gemeente = memoryGemeente(demodata)
    const { sources, klok, schrijven, concepten, tijdvakken, betalingen } = gemeente
    const { bestanden, scanner, formulieren, afschriften, drukker, handtekeningverzoeken, ondertekencode } =
      gemeente
    const { meldcodes, meldcode, ontvangers, toestemmingen, toestemmingscode } = gemeente
    const api = testApi(
      inProces(
        buildApi({
          sources,
          klok,
          sessies: geheugensessie(),
          inlogmiddelen: ['digid'],
          inzagelog: memoryInzagelog(),
          schrijven,
          concepten,
          tijdvakken,
          betalingen,
          post: geenPost,
          afschriften,
          drukker,
          handtekeningverzoeken,
          ondertekencode,
          ontvangers,
          toestemmingen,
          toestemmingscode,
          meldcodes,
          meldcode,
          bestanden,
          scanner,
          formulieren,
        }),
      ),
    )
    for (const path of ['/demo/personas', '/demo/bronnen', '/demo/mails', '/demo/handtekeningen'])
      expect((await api.get(path)).status).toBe(404)
    expect((await api.stuur('POST', '/sessie', { persona: 'fatima' })).status).toBe(404)
    expect((await api.json('/sessie')).demo).toBe(false)
  })
})

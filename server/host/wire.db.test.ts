import { afterAll, beforeAll, expect, test } from 'vitest'
import { cookiesFor } from './cookies.ts'
import { sqlSessionStore } from './session-store.ts'
import { makeSessions } from './sessions.ts'
import { startRealHost } from './test/real-host.ts'

const OIDC = {
  issuer: 'https://broker.example',
  clientId: 'pip',
  clientSecret: 'secret',
  claims: { bsn: 'bsn', kvk: 'kvk', naam: 'name' },
}

let host: Awaited<ReturnType<typeof startRealHost>>
beforeAll(async () => {
  host = await startRealHost(undefined, { oidc: OIDC })
})
afterAll(() => host.stop())

test('a municipality that did not say where its BRP is: nobody is unknown, their data cannot be shown now', async () => {
  const { begin } = makeSessions(sqlSessionStore(host.db), cookiesFor('http://localhost'))
  const identiteit = { soort: 'inwoner', bsn: '999990019', naam: 'F. Test' } as const
  const started = await begin({ identiteit, niveau: 'substantieel' }, new Request('http://localhost'))
  const headers = { cookie: started['set-cookie']?.split(';')[0] ?? '' }
  const answer = await fetch(`${host.origin}/v1/persoonsgegevens`, { headers })
  expect([answer.status, (await answer.json()).bron]).toEqual([503, 'personen'])
  expect(host.logged.join('')).toContain('not configured: set BRP_URL and BRP_API_KEY')
})

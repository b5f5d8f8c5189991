import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startRealHost } from '#server/host/test/real-host'
import { makeVisitor } from '#server/host/test/visitor'
import { LOGIN_BACK, LOGIN_START } from './login.ts'

let host: Awaited<ReturnType<typeof startRealHost>>
beforeAll(async () => {
  host = await startRealHost()
})
afterAll(() => host.stop())

const visitor = () => makeVisitor(host.origin)
const sessieOf = async ({ api }: ReturnType<typeof visitor>) =>
  JSON.parse((await api({ path: '/v1/sessie' })).body) as {
    identiteit: { naam: string; soort: string } | null
    seconden: number | null
    inlogmiddelen: string[]
  }

/** Chooses Fatima at the provider, and stops before the address to which it sends the browser back. */
async function almostBack({ follow, send }: ReturnType<typeof visitor>): Promise<string> {
  const { url } = await follow(LOGIN_START)
  const chosen = await send(url.href, { method: 'POST', body: new URLSearchParams({ persoon: 'fatima' }) })
  const resumed = await send(chosen.headers.get('location') ?? '')
  return resumed.headers.get('location') ?? ''
}

describe('signing in', () => {
  test('from the link to the page that was asked for, with a session of a quarter of an hour', async () => {
    const fatima = visitor()
    const { url, answer } = await fatima.signIn('fatima', '?middel=digid&naar=/zaken%3Fstatus%3Dlopend')
    expect([url.pathname + url.search, answer.status]).toEqual(['/zaken?status=lopend', 200])
    const sessie = await sessieOf(fatima)
    expect(sessie.identiteit).toEqual({ soort: 'inwoner', naam: 'F. el Amrani' })
    expect(sessie.seconden).toBeGreaterThan(880)
    expect(sessie.inlogmiddelen).toEqual(['digid', 'eherkenning'])
    expect((await fatima.api({ path: '/v1/persoonsgegevens' })).status).toBe(200)
  })

  test('an organisation comes in through eHerkenning, and finds no residents there', async () => {
    const oranje = visitor()
    const { answer, url } = await oranje.follow(`${LOGIN_START}?middel=eherkenning`)
    const page = await answer.text()
    expect(page).toContain('Oranjevereniging')
    expect(page).not.toContain('F. el Amrani')
    await oranje.choose(url, 'oranje')
    expect((await sessieOf(oranje)).identiteit?.soort).toBe('organisatie')
  })

  test('without the ID check the cases open and the personal data do not; signing in higher opens them', async () => {
    const fatima = visitor()
    await fatima.signIn('fatima', '', { zonder: '1' })
    expect((await fatima.api({ path: '/v1/zaken' })).status).toBe(200)
    const refused = await fatima.api({ path: '/v1/persoonsgegevens' })
    expect([refused.status, (JSON.parse(refused.body) as { code: string }).code]).toEqual([
      403,
      'niveau_te_laag',
    ])
    await fatima.signIn('fatima', '?niveau=substantieel&naar=/gegevens')
    expect((await fatima.api({ path: '/v1/persoonsgegevens' })).status).toBe(200)
  })

  test('gives a new session id, and the old one is worth nothing any more', async () => {
    const fatima = visitor()
    await fatima.signIn('fatima')
    const before = fatima.jar.get('sessie') ?? ''
    await fatima.signIn('piet')
    expect(fatima.jar.get('sessie')).not.toBe(before)
    fatima.jar.set('sessie', before)
    expect((await sessieOf(fatima)).identiteit).toBeNull()
  })

  test('ends the session of before too when its cookie does not come along from the provider', async () => {
    const fatima = visitor()
    await fatima.signIn('fatima')
    const before = fatima.jar.get('sessie') ?? ''
    const { url } = await fatima.follow(LOGIN_START)
    // what a browser does on the way back from another site: a Strict cookie stays behind
    fatima.jar.delete('sessie')
    await fatima.choose(url, 'jan')
    expect((await sessieOf(fatima)).identiteit?.naam).toBe('J. Veldhuis')
    fatima.jar.set('sessie', before)
    expect((await sessieOf(fatima)).identiteit).toBeNull()
  })

  test('an answer that another site made up does not break the sign-in that is under way', async () => {
    const fatima = visitor()
    const { url } = await fatima.follow(LOGIN_START)
    await fatima.follow(`${LOGIN_BACK}?state=made-up&code=made-up`)
    expect((await fatima.choose(url, 'fatima')).url.pathname).toBe('/overzicht')
  })

  test('signing out ends it on the server: the cookie that somebody kept opens nothing', async () => {
    const fatima = visitor()
    await fatima.signIn('fatima')
    const kept = fatima.jar.get('sessie') ?? ''
    expect((await fatima.api({ method: 'DELETE', path: '/v1/sessie' })).status).toBe(204)
    expect(fatima.jar.has('sessie')).toBe(false)
    fatima.jar.set('sessie', kept)
    expect((await fatima.api({ path: '/v1/zaken' })).status).toBe(401)
  })

  test('the provider asks again after signing out: nobody comes in on what the last person left', async () => {
    const browser = visitor()
    await browser.signIn('fatima')
    await browser.api({ method: 'DELETE', path: '/v1/sessie' })
    const { url } = await browser.follow(LOGIN_START)
    expect(url.pathname).toMatch(/^\/idp\/keuze\//)
  })
})

describe('a sign-in that is not finished', () => {
  test('going back leads to the page of signing in, which says so and knows where one wanted to go', async () => {
    const { url } = await visitor().signIn('', '?naar=/gegevens')
    expect(url.pathname + url.search).toBe('/inloggen?fout=gestopt&naar=%2Fgegevens')
  })

  test.each([
    ['without the cookie of the browser that began', (jar: Map<string, string>) => jar.delete('aanmelding')],
    ['with the cookie of nobody', (jar: Map<string, string>) => jar.set('aanmelding', 'A'.repeat(22))],
  ])('an answer of the provider %s signs nobody in', async (_, change) => {
    const mallory = visitor()
    const back = await almostBack(mallory)
    expect(new URL(back).pathname).toBe(LOGIN_BACK)
    change(mallory.jar)
    const { url: end } = await mallory.follow(back)
    expect(end.search).toContain('fout=mislukt')
    expect(mallory.jar.has('sessie')).toBe(false)
  })

  test('the same answer of the provider works once', async () => {
    const fatima = visitor()
    const back = await almostBack(fatima)
    const kept = fatima.jar.get('aanmelding') ?? ''
    expect((await fatima.send(back)).headers.get('location')).toBe('/overzicht')
    fatima.jar.set('aanmelding', kept)
    expect((await fatima.send(back)).headers.get('location')).toContain('fout=mislukt')
  })

  test.each([
    ['state', 0],
    ['code', 1],
    ['iss', 1],
  ])('a changed %s signs nobody in, and the log holds nothing of it', async (name, lines) => {
    const fatima = visitor()
    const back = new URL(await almostBack(fatima))
    back.searchParams.set(name, 'changed')
    host.logged.length = 0
    const { url: end } = await fatima.follow(back.href)
    expect(end.search).toContain('fout=mislukt')
    expect(fatima.jar.has('sessie')).toBe(false)
    expect(host.logged).toHaveLength(lines)
    if (lines === 0) return
    expect(JSON.parse(host.logged[0] ?? '')).toEqual({
      level: 'warn',
      time: expect.any(String),
      request: expect.stringMatching(/^[0-9a-f-]{36}$/),
      reason: expect.stringMatching(/^the provider did not confirm the sign-in \(\w+\)$/),
      msg: 'sign-in refused',
    })
  })
})

describe('what the way of signing in refuses', () => {
  test.each([
    'https://elders.nl',
    '//elders.nl',
    '/\\elders.nl',
    '/%09/elders.nl',
    'javascript:alert(1)',
    '/zaken\n/x',
    '/bestaat-niet',
    '/v1/zaken',
    '/inloggen/start',
    '',
  ])('naar=%s leads to the overview', async (naar) => {
    const { url } = await visitor().signIn('fatima', `?${new URLSearchParams({ naar })}`)
    expect(url.href).toBe(`${host.origin}/overzicht`)
  })

  test('the cookie of a sign-in under way reads no script and lasts a quarter of an hour', async () => {
    const answer = await visitor().send(LOGIN_START)
    expect(answer.status).toBe(303)
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^aanmelding=[\w-]{22}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=900$/),
    ])
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  test('no token is in anything that the browser gets', async () => {
    const fatima = visitor()
    const { answer } = await fatima.signIn('fatima')
    const seen = [await answer.text(), ...fatima.jar.values(), JSON.stringify(await sessieOf(fatima))].join(
      '\n',
    )
    expect(seen).not.toMatch(/eyJ|999990019/)
  })

  test('in a demo with a provider an invented person is no way in', async () => {
    const answer = await visitor().api({ method: 'POST', path: '/v1/sessie', body: { persona: 'fatima' } })
    expect(answer.status).toBe(404)
  })
})

describe('a request that another site started', () => {
  const write = { 'x-mijn-deventer': '1', 'content-type': 'application/json' }
  test.each<[string, string, Record<string, string>, number]>([
    ['PUT', '/v1/sessie', { 'content-type': 'application/json' }, 403],
    ['PUT', '/v1/sessie', { ...write, 'sec-fetch-site': 'cross-site' }, 403],
    ['PUT', '/v1/sessie', { ...write, 'sec-fetch-site': 'same-site' }, 403],
    ['PUT', '/v1/sessie', { ...write, 'sec-fetch-site': 'none' }, 403],
    ['DELETE', '/v1/sessie', { 'sec-fetch-site': 'same-origin' }, 403],
    ['GET', '/v1/zaken', { 'sec-fetch-site': 'cross-site' }, 403],
    ['GET', '/v1/zaken', { 'sec-fetch-site': 'same-site' }, 403],
    ['GET', '/v1/zaken', { 'sec-fetch-site': 'none' }, 200],
    ['GET', '/v1/zaken', { 'sec-fetch-site': 'same-origin' }, 200],
    ['PUT', '/v1/sessie', { ...write, 'sec-fetch-site': 'same-origin' }, 200],
  ])('%s %s with %j answers %i', async (method, path, headers, status) => {
    const fatima = visitor()
    await fatima.signIn('fatima')
    expect((await fatima.send(path, { method, headers })).status).toBe(status)
  })
})

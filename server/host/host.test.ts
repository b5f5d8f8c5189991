import { createHash } from 'node:crypto'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BUILD, startTestHost } from './test/build.ts'
import { ask } from './test/request.ts'

let host: Awaited<ReturnType<typeof startTestHost>>
beforeAll(async () => {
  host = await startTestHost()
})
afterAll(() => host.stop())

const get = (path: string, headers: Record<string, string> = {}) => ask(host.port, path, { headers })
const browser = { Accept: 'text/html,application/xhtml+xml' }
const MAIN = '/assets/main-11111111.js'

describe('the security headers', () => {
  const kinds: [kind: string, path: string, options: Parameters<typeof ask>[2], status: number][] = [
    ['a page', '/overzicht', { headers: browser }, 200],
    ['an unknown page', '/bestaat-niet', { headers: browser }, 404],
    ['a file', MAIN, {}, 200],
    ['a file without a body', MAIN, { method: 'HEAD' }, 200],
    ['an unknown file', '/assets/weg-12345678.js', {}, 404],
    ['a method that does not work', '/overzicht', { method: 'DELETE' }, 405],
    ['the API', '/v1/lang', {}, 200],
    ['an unknown part of the API', '/v1/bestaat-niet', {}, 404],
    ['a failure of the API', '/v1/stuk', {}, 503],
    ['a crash', '/v1/crash', {}, 500],
  ]

  test.each(kinds)('are on %s', async (_kind, path, options, status) => {
    const { headers, status: received } = await ask(host.port, path, options)
    expect(received).toBe(status)
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'; /)
    expect(headers['content-security-policy']).toContain(
      "require-trusted-types-for 'script'; trusted-types 'none'",
    )
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['x-frame-options']).toBe('DENY')
    expect(headers['cross-origin-resource-policy']).toBe('same-origin')
    expect(headers['cross-origin-opener-policy']).toBe('same-origin')
    expect(headers['permissions-policy']).toContain('camera=(), ')
    expect(headers['cache-control']).toBeDefined()
    expect(headers['x-powered-by']).toBeUndefined()
  })

  test('are on a 304 too', async () => {
    const { headers } = await get(MAIN)
    const again = await get(MAIN, { 'If-None-Match': String(headers.etag) })
    expect(again.status).toBe(304)
    expect(again.headers['content-security-policy']).toBe(headers['content-security-policy'])
  })

  test('allow the one inline style of the page by its hash, and no other', async () => {
    const hash = createHash('sha256').update('body{margin:0}').digest('base64')
    const { headers } = await get('/', browser)
    expect(headers['content-security-policy']).toContain(`style-src 'self' 'sha256-${hash}'`)
  })

  test('promise TLS only where TLS is', async () => {
    const { headers } = await get('/', browser)
    expect(headers['strict-transport-security']).toBeUndefined()
    // behind a proxy that has the certificate the connection is plain; the address of the app says that it is not
    const behindTls = await startTestHost({ origin: 'https://mijn.deventer.nl' })
    for (const path of ['/', '/v1/bestaat-niet', MAIN]) {
      const answer = await ask(behindTls.port, path, {})
      expect(answer.headers['strict-transport-security']).toBe('max-age=63072000; includeSubDomains; preload')
    }
    await behindTls.stop()
  })
})

describe('files', () => {
  test('with a hash in the name may be kept for a year; the others are asked about each time', async () => {
    expect((await get(MAIN)).headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect((await get('/favicon.svg')).headers['cache-control']).toBe('no-cache')
  })

  test('are sent in brotli, else gzip, else as they are', async () => {
    const plain = await get(MAIN)
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(plain.headers.vary).toBe('Accept-Encoding')

    const brotli = await get(MAIN, { 'Accept-Encoding': 'gzip, deflate, br' })
    expect(brotli.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(brotli.body)).toEqual(plain.body)

    const gzip = await get(MAIN, { 'Accept-Encoding': 'gzip, br;q=0' })
    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(gzip.body)).toEqual(plain.body)
  })

  test('that are compressed already stay as they are', async () => {
    const { headers } = await get('/assets/font-44444444.woff2', { 'Accept-Encoding': 'br' })
    expect(headers['content-encoding']).toBeUndefined()
    expect(headers['content-type']).toBe('font/woff2')
  })

  test('have an ETag per encoding, so that a cache never mixes them up', async () => {
    const plain = await get(MAIN)
    const brotli = await get(MAIN, { 'Accept-Encoding': 'br' })
    expect(brotli.headers.etag).not.toBe(plain.headers.etag)
    const wrong = await get(MAIN, { 'If-None-Match': String(plain.headers.etag), 'Accept-Encoding': 'br' })
    expect(wrong.status).toBe(200)
  })

  test('HEAD says the length and sends nothing', async () => {
    const { headers, body } = await ask(host.port, MAIN, { method: 'HEAD' })
    expect(headers['content-length']).toBe(String(BUILD['assets/main-11111111.js'].length))
    expect(body.length).toBe(0)
  })

  test.each([
    '/../package.json',
    '/assets/../../package.json',
    '/%2e%2e/package.json',
    '/assets/..%2f..%2fpackage.json',
    '/assets%5c..%5cpackage.json',
    '//etc/passwd',
    '/.vite/routes.json',
    '/assets/main-11111111.js%00.png',
  ])('outside the build are never sent: %s', async (path) => {
    const { status, body } = await get(path)
    expect(status).toBe(404)
    expect(body.toString()).toBe('Not found.\n')
  })
})

describe('pages', () => {
  test('are never kept', async () => {
    const { headers } = await get('/overzicht', browser)
    expect(headers['cache-control']).toBe('no-store')
  })

  test('are in the language of the cookie, else in Dutch', async () => {
    expect((await get('/', browser)).body.toString()).toContain('<html lang="nl">')
    expect((await get('/', { ...browser, Cookie: 'taal=en' })).body.toString()).toContain('<html lang="en">')
    for (const odd of ['"><script>', 'constructor', '__proto__', 'toString']) {
      const { status, body } = await get('/overzicht', { ...browser, Cookie: `taal=${odd}` })
      expect([status, body.toString()]).toEqual([200, expect.stringContaining('<html lang="nl">')])
    }
  })

  test('name the files of their route, each once', async () => {
    const html = (await get('/zaken/Z-2026-0001', browser)).body.toString()
    expect(html).toContain('<link rel="modulepreload" crossorigin href="/assets/ZaakPage-33333333.js">')
    const overview = (await get('/overzicht', browser)).body.toString()
    expect(overview.match(/main-11111111/g)).toHaveLength(1)
  })

  test('ask along with the files who is signed in, which every page must know before it is drawn', async () => {
    for (const path of ['/', '/overzicht', '/no/such/page'])
      expect((await get(path, browser)).body.toString().match(/href="\/v1\/sessie"/g)).toHaveLength(1)
  })

  test('ask for the overview too, for a visitor with a session only', async () => {
    const call = '<link rel="preload" as="fetch" crossorigin href="/v1/overzicht">'
    expect((await get('/overzicht', { ...browser, Cookie: 'sessie=x' })).body.toString()).toContain(call)
    expect((await get('/overzicht', browser)).body.toString()).not.toContain('/v1/overzicht')
    expect((await get('/', { ...browser, Cookie: 'sessie=x' })).body.toString()).not.toContain(
      '/v1/overzicht',
    )
  })

  test('ask for the form that somebody comes back to, and for nothing that its address makes up', async () => {
    const asked = async (path: string) =>
      [
        ...(await get(path, { ...browser, Cookie: 'sessie=x' })).body
          .toString()
          .matchAll(/href="(\/v1[^"]*)"/g),
      ]
        .map(([, call]) => call)
        .filter((call) => call !== '/v1/sessie')
    expect(await asked('/formulieren/klacht/stap/begin')).toEqual([
      '/v1/concepten',
      '/v1/formulieren/klacht/invulhulp',
    ])
    expect(await asked('/formulieren/%22%3E%3Cscript%3E/stap/begin')).toEqual([
      '/v1/concepten',
      expect.stringMatching(/^\/v1\/formulieren\/[\w%]+\/invulhulp$/),
    ])
  })

  test('that do not exist are the app with status 404, so that a person can go on from there', async () => {
    const { status, body } = await get('/zaken/a/b/c', browser)
    expect(status).toBe(404)
    expect(body.toString()).toContain('<div id="root">')
  })

  test('are compressed', async () => {
    const { headers, body } = await get('/overzicht', { ...browser, 'Accept-Encoding': 'br' })
    expect(headers['content-encoding']).toBe('br')
    expect(headers.vary).toBe('Cookie, Accept-Encoding')
    expect(brotliDecompressSync(body).toString()).toContain('<html lang="nl">')
  })
})

describe('the API', () => {
  test('answers under /v1, compressed and never kept', async () => {
    const { headers, body } = await get('/v1/lang', { 'Accept-Encoding': 'br' })
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(body).toString()).toContain('belofte belofte')
  })

  test('a crash tells nothing about the person, to the browser or to the log', async () => {
    const { body } = await get('/v1/crash')
    expect(body.toString()).toBe('Something went wrong.\n')
    expect(host.logged.at(-1)).toContain('unexpected error')
    expect(host.logged.join()).not.toMatch(/999990342|burgerservicenummer/)
  })
})

test('a letter of a path that is written in another way does not get round a limit', async () => {
  const other = await startTestHost()
  const url = `http://127.0.0.1:${other.port}/v1/zaken/Z`
  for (let asked = 0; asked < 60; asked += 1) await fetch(`${url}/documenten/brief`)
  expect((await fetch(`${url}/%64ocumenten/brief`)).status).toBe(429)
  await other.stop()
})

test('behind a proxy the address is that which the proxy wrote last, and without the setting nobody can choose theirs', async () => {
  const behind = await startTestHost({ addressHeader: 'X-Forwarded-For' })
  const tries = async (port: number, forwarded: (turn: number) => string) => {
    const statuses: number[] = []
    for (let turn = 0; turn < 6; turn += 1)
      statuses.push(
        (await ask(port, '/v1/melding', { headers: { 'X-Forwarded-For': forwarded(turn) } })).status,
      )
    return statuses
  }
  const refused = [404, 404, 404, 404, 404, 429]
  expect(await tries(behind.port, (turn) => `192.0.2.${turn}, 198.51.100.1`)).toEqual(refused)
  expect(await tries(behind.port, (turn) => `192.0.2.1, 198.51.100.${10 + turn}`)).not.toContain(429)
  expect(await tries(host.port, (turn) => `192.0.2.${turn}`)).toEqual(refused)
  // who guesses leaves lines, with nothing of the code in them
  expect(behind.logged.filter((line) => line.includes('a code was not found'))).toHaveLength(11)
  expect(behind.logged.filter((line) => line.includes('too many codes were tried'))).toHaveLength(1)
  await behind.stop()
})

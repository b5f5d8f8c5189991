import { expect, test } from 'vitest'
import { kindOf, rateLimit } from './rate-limit.ts'

const times = (count: number, work: () => Response | null) => Array.from({ length: count }, work)

test('one request too many in a minute is a 429 that says when to come back, and the next minute it goes again', () => {
  let time = 0
  const tooMany = rateLimit(() => time)
  expect(times(60, () => tooMany('fatima', '127.0.0.1', 'write')).every((answer) => answer === null)).toBe(
    true,
  )
  time = 20_500
  const refused = tooMany('fatima', '127.0.0.1', 'write')
  expect([refused?.status, refused?.headers.get('retry-after')]).toEqual([429, '40'])
  expect(refused?.headers.get('content-type')).toBe('application/problem+json')
  time = 60_000
  expect(tooMany('fatima', '127.0.0.1', 'write')).toBeNull()
})

test('one visitor does not use up the requests of another, nor one kind those of another kind', () => {
  const tooMany = rateLimit(() => 0)
  times(100, () => tooMany('fatima', '127.0.0.1', 'document'))
  expect(tooMany('fatima', '127.0.0.1', 'document')?.status).toBe(429)
  expect(tooMany('fatima', '127.0.0.1', 'read')).toBeNull()
  expect(tooMany('piet', '127.0.0.1', 'document')).toBeNull()
})

test('the memory of it has an end', () => {
  const tooMany = rateLimit(() => 0)
  for (let visitor = 0; visitor < 120_000; visitor += 1) tooMany(String(visitor), String(visitor), 'login')
  expect(tooMany('last', 'last', 'login')).toBeNull()
})

test.each([
  ['GET', '/v1/zaken', 'read'],
  ['GET', '/v1/zaken/Z/documenten', 'read'],
  ['GET', '/v1/zaken/Z/documenten/brief', 'document'],
  ['GET', '/v1/zaken/Z/afschrift', 'document'],
  ['PUT', '/v1/sessie', 'write'],
  ['PUT', '/v1/demo/klok', 'demo'],
  ['GET', '/v1/ondertekening', 'code'],
  ['POST', '/v1/ondertekening', 'code'],
  ['GET', '/v1/melding', 'code'],
  ['POST', '/v1/melding/aanvullingen', 'code'],
  ['POST', '/v1/meldingen', 'melding'],
  ['GET', '/inloggen/start', 'login'],
  ['GET', '/inloggen', null],
  ['GET', '/assets/main.js', null],
  ['GET', '/healthz', null],
])('%s %s counts as %s', (method, path, kind) => expect(kindOf(method, path)).toBe(kind))

test('who makes up a new cookie for each request is stopped by the address', () => {
  const tooMany = rateLimit(() => 0)
  const answers = Array.from({ length: 1201 }, (_, cookie) => tooMany(String(cookie), '192.0.2.1', 'login'))
  expect(answers.findIndex((answer) => answer !== null)).toBe(1200)
  expect(tooMany(undefined, '192.0.2.2', 'login')).toBeNull()
})

test('reports of nobody are few from one address, whatever session comes with them, and few of all together', () => {
  const tooMany = rateLimit(() => 0)
  const from = (address: string) =>
    times(6, () => tooMany(crypto.randomUUID(), address, 'melding')).map((answer) => answer?.status ?? null)
  for (let visitor = 0; visitor < 12; visitor += 1)
    expect(from(`192.0.2.${visitor}`)).toEqual([null, null, null, null, null, 429])
  const refused = tooMany(undefined, '192.0.2.100', 'melding')
  expect([refused?.status, refused?.headers.get('retry-after')]).toEqual([429, '60'])
  expect(tooMany(undefined, '192.0.2.100', 'read')).toBeNull()
})

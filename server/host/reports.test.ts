import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestHost } from './test/build.ts'

let host: Awaited<ReturnType<typeof startTestHost>>
beforeAll(async () => {
  host = await startTestHost()
})
afterAll(() => host.stop())

const ask = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${host.port}${path}`, init)
const report = (fields: object) =>
  ask('/csp', {
    method: 'POST',
    headers: { 'content-type': 'application/csp-report' },
    body: JSON.stringify({ 'csp-report': fields }),
  })
const lastLine = () => JSON.parse(host.logged.at(-1) ?? '{}') as Record<string, unknown>

test('a report of the policy is counted, and its line has no address and no text of the page', async () => {
  const fields = {
    'effective-directive': 'script-src-elem',
    'blocked-uri': 'https://evil.example/zaken/ZAAK-2026-0000001?bsn=999990019',
    'document-uri': 'http://localhost/zaken/ZAAK-2026-0000001',
    'script-sample': 'alert("F. el Amrani")',
  }
  expect((await report(fields)).status).toBe(204)
  expect(lastLine()).toEqual({
    level: 'warn',
    time: expect.any(String),
    request: expect.any(String),
    rule: 'script-src-elem',
    blocked: 'https://evil.example',
    count: 1,
    msg: 'CSP report',
  })
})

test.each([
  {},
  { 'blocked-uri': 'inline' },
  { 'effective-directive': '\n{"level":"fatal"}', 'blocked-uri': 7 },
])('a strange report is one line all the same: %j', async (fields) => {
  const before = host.logged.length
  expect((await report(fields)).status).toBe(204)
  expect(host.logged.length).toBe(before + 1)
  expect(['unknown', 'inline']).toContain(lastLine().blocked)
})

test('a flood of reports is counted and does not fill the log', async () => {
  const before = host.logged.length
  await Promise.all(Array.from({ length: 100 }, () => report({})))
  expect(host.logged.length - before).toBeLessThanOrEqual(20)
})

test('security.txt says where to write, for half a year at most', async () => {
  const answer = await ask('/.well-known/security.txt')
  const text = await answer.text()
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  expect(text).toContain('Contact: mailto:security@deventer.example\n')
  const expires = Date.parse(/^Expires: (.*)$/m.exec(text)?.[1] ?? '')
  expect(expires).toBeGreaterThan(Date.now() + 150 * 86_400_000)
  expect(expires).toBeLessThan(Date.now() + 366 * 86_400_000)
})

test('the host is alive as long as it answers, and ready while its data can be reached', async () => {
  expect((await ask('/healthz')).status).toBe(200)
  expect((await ask('/readyz')).status).toBe(200)
  const without = await startTestHost({ isReady: false })
  expect((await fetch(`http://127.0.0.1:${without.port}/healthz`)).status).toBe(200)
  expect((await fetch(`http://127.0.0.1:${without.port}/readyz`)).status).toBe(503)
  await without.stop()
})

test('every answer has the id under which its lines stand, and it is not that of the visitor', async () => {
  const { headers } = await ask('/v1/crash', { headers: { 'request-id': 'mine' } })
  expect(headers.get('request-id')).toMatch(/^[0-9a-f-]{36}$/)
  expect(lastLine()).toMatchObject({
    request: headers.get('request-id'),
    msg: 'unexpected error',
  })
  expect(JSON.stringify(lastLine())).not.toMatch(/999990342/)
})

test("a report that is larger than any is not read, and one that breaks off is nobody's outage: neither is a line", async () => {
  const other = await startTestHost()
  const at = `http://127.0.0.1:${other.port}`
  const large = await fetch(`${at}/csp`, { method: 'POST', body: 'x'.repeat(9 * 1024) })
  expect(large.status).toBe(400)
  const socket = connect(other.port, '127.0.0.1')
  socket.end('POST /csp HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nZ\r\n')
  socket.resume()
  await once(socket, 'close')
  expect((await fetch(`${at}/healthz`)).status).toBe(200)
  expect(other.logged).toEqual([])
  await other.stop()
})

test('reports are counted per visitor like everything that anybody can send', async () => {
  const other = await startTestHost()
  const url = `http://127.0.0.1:${other.port}/csp`
  const answers: number[] = []
  for (let sent = 0; sent < 61; sent += 1)
    answers.push((await fetch(url, { method: 'POST', body: '{}' })).status)
  expect([answers[59], answers[60]]).toEqual([204, 429])
  await other.stop()
})

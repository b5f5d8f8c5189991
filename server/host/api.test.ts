import { afterEach, beforeEach, describe, test } from 'vitest'
import { demodata } from '#demo/data'
import { buildApi } from '#server/app'
import { memoryGemeente } from '#server/sources/memory/memory-sources'
import { apiSuite } from '#server/test/api-suite'
import { testApi, type Verbinding } from '#server/test/client'
import { cookiesFor } from './cookies.ts'
import { buildHost } from './host.ts'
import { makeLog } from './log.ts'
import { listen } from './listen.ts'
import { WRITE_HEADER } from './same-site.ts'
import { memorySessionStore } from './session-store.ts'
import { makeSessions } from './sessions.ts'

const cookies = cookiesFor('http://localhost')
const quiet = {
  log: makeLog({ write: () => undefined }),
  origin: 'http://localhost',
  securityContact: 'mailto:security@deventer.example',
  isReady: async () => true,
}
const noPages = { routes: [], html: new Map<string, string>() }

let host: Awaited<ReturnType<typeof listen>>
beforeEach(async () => {
  const api = buildApi({ ...memoryGemeente(demodata), sessies: makeSessions(memorySessionStore(), cookies) })
  const fetch = buildHost({ api, files: new Map(), pages: noPages, cookies, ...quiet })
  host = await listen(() => ({ fetch }), { port: 0, host: '127.0.0.1' })
})
afterEach(() => host.stop())

/** One visitor over a real socket, with a cookie jar of one cookie as the host sets it. */
function visitor(): Verbinding {
  let cookie = ''
  return async ({ method = 'GET', path, body }) => {
    const headers = {
      ...(method !== 'GET' && { [WRITE_HEADER]: '1' }),
      ...(cookie && { cookie }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    }
    const answer = await fetch(`http://127.0.0.1:${host.port}${path}`, {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const [set] = answer.headers.getSetCookie()
    if (set !== undefined) cookie = set.split(';')[0] ?? ''
    return { status: answer.status, headers: Object.fromEntries(answer.headers), body: await answer.text() }
  }
}

describe('the API over HTTP on the Node host', () => {
  test.each(apiSuite)('$naam', ({ test: run }) => run(testApi(visitor())))
})

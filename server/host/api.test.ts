import { afterEach, beforeEach, describe, test } from 'vitest'
import { demodata } from '#demo/data'
import { buildApi } from '#server/app'
import { memoryGemeente } from '#server/sources/memory/memory-sources'
import { apiSuite } from '#server/test/api-suite'
import { testApi } from '#server/test/client'
import { buildHost } from './host.ts'
import { listen } from './listen.ts'
import { memorySessionStore } from './session-store.ts'
import { makeSessions } from './sessions.ts'
import { testParts } from './test/parts.ts'
import { makeVisitor } from './test/visitor.ts'

const noPages = { routes: [], html: new Map<string, string>() }

let host: Awaited<ReturnType<typeof listen>>
beforeEach(async () => {
  const parts = testParts()
  const sessies = makeSessions(memorySessionStore(), parts.cookies)
  const api = buildApi({ ...memoryGemeente(demodata), sessies })
  // the limits have a test of their own; what is promised here takes more tries of a code than somebody has
  const tooMany = () => null
  const built = buildHost({ ...parts, api, files: new Map(), pages: noPages, tooMany })
  host = await listen(() => built, { port: 0, host: '127.0.0.1' })
})
afterEach(() => host.stop())

describe('the API over HTTP on the Node host', () => {
  test.each(apiSuite)('$naam', ({ test: run }) =>
    run(testApi(makeVisitor(`http://127.0.0.1:${host.port}`).api)),
  )
})

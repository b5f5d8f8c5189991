// Run as a process of its own, to be measured: serves one page of 25 cases that is ready beforehand, from a Hono that does
// nothing else ("bare") or behind everything that a request passes here ("wall"). Prints its address, with the query, and
// the cookie to ask it with. The second argument is the folder of the build.
//
// What is compared is the wall and no more. Both have the answer as an object and both write its JSON, because that is what
// an API does with or without a wall; no source is asked and no promise reckoned, because that is what a visitor comes for.
// Both send the same bytes, those of the head too, which the bare one has ready.
// Between them stand: the request id, the limit on requests, the check on the other site, the session (its cookie, its
// hash, its ends), the authorization table, the check of the parameters, the filter of the contract over the whole
// answer, and the headers of security.
import { randomUUID } from 'node:crypto'
import { argv, stdout } from 'node:process'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { demodata } from '#demo/data'
import type { components } from '#openapi/pip.gen'
import { buildApi } from '#server/app'
import { cookiesFor } from '#server/host/cookies'
import { buildHost } from '#server/host/host'
import { listen } from '#server/host/listen'
import { makeLog } from '#server/host/log'
import { readPages } from '#server/host/pages'
import { memorySessionStore } from '#server/host/session-store'
import { makeSessions } from '#server/host/sessions'
import { memoryGemeente } from '#server/sources/memory/memory-sources'
import { countOnly } from './count-only.ts'
import { manyCases } from './many-cases.ts'
import { EACH, person, today } from './many-people.ts'

const ORIGIN = 'http://localhost'
const PATH = '/v1/zaken?paginagrootte=25'
const [kind, build = ''] = argv.slice(2)

const wie = person(0)
const cookies = cookiesFor(ORIGIN)
const sessies = makeSessions(memorySessionStore(), cookies)
const started = await sessies.begin({ identiteit: wie, niveau: 'substantieel' }, new Request(ORIGIN))
const cookie = started['set-cookie']?.split(';')[0] ?? ''

const zaken = manyCases(EACH, today, { soort: 'persoon', bsn: wie.bsn, naam: wie.naam })
const options = {
  ...memoryGemeente({ ...demodata, zaken }),
  klok: { vandaag: async () => demodata.vandaag, nu: async () => new Date() },
  sessies,
}
const made = await buildApi(options).request(PATH, { headers: { cookie } })
const page = (await made.json()) as components['schemas']['ZakenPagina']

const wall = buildHost({
  api: buildApi(options, { listZaken: async () => page }),
  files: new Map(),
  pages: await readPages(build),
  cookies,
  log: makeLog(),
  origin: ORIGIN,
  securityContact: ORIGIN,
  isReady: async () => true,
  tooMany: countOnly(),
})
// the same bytes are those of the head too; ready beforehand, and in the form that costs Hono least
const answer = await wall.fetch(new Request(ORIGIN + PATH, { headers: { cookie } }))
const headers = { ...wall.headers, 'Request-Id': randomUUID(), ...Object.fromEntries(answer.headers) }
const bare = new Hono().get('/v1/zaken', () => new Response(JSON.stringify(page), { headers }))

if (kind === 'wall') {
  const { port, stop } = await listen(() => wall, { port: 0, host: '127.0.0.1' })
  say(port)
  process.on('SIGTERM', () => void stop())
} else {
  // as the library says to do it, without anything of ours
  const server = serve({ fetch: bare.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => say(port))
  process.on('SIGTERM', () => server.close())
}

function say(port: number): void {
  stdout.write(`${ORIGIN}:${port}${PATH} ${cookie}\n`)
}

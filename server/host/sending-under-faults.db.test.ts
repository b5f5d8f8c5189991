import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demodata } from '#demo/data'
import type { components } from '#openapi/pip.gen'
import { persoonsleutel } from '#server/identiteit'
import { vulRegisters } from '#server/sources/sql/registers'
import { digitaleAdressen, gebeurtenissen } from '#server/sources/sql/schema'
import { png } from '#server/test/bestanden'
import { FOTO, upload } from '#server/test/bestand-suite'
import { alsBody, type TestApi, testApi } from '#server/test/client'
import { beginMet, bewaar, type Concept } from '#server/test/formulierhulp'
import { cookiesFor } from './cookies.ts'
import type { OpenDatabase } from './database/database.ts'
import { openDatabase } from './database/open.ts'
import { WRITE_HEADER } from './same-site.ts'
import { sqlSessionStore } from './session-store.ts'
import { makeSessions } from './sessions.ts'
import { clamdLike } from './test/clamd.ts'
import { POSTGRES, type TestDatabase } from './test/databases.ts'
import { startHostProcess } from './test/host-process.ts'
import { startMailServer } from './test/mail-server.ts'
import { MUNICIPALITY } from '#scripts/lib/municipality.mjs'

type Schemas = components['schemas']
type Work = { soort: string; kenmerk: string; document?: { id: string }; inhoud?: string }

const { ORIGIN } = MUNICIPALITY
const SCRIPT = new URL('./test/run-municipality.ts', import.meta.url)
const WIE = { soort: 'inwoner', bsn: '999990019', naam: 'F. Test' } as const
const FILES = [FOTO, { naam: 'kaart.png', type: 'image/png', inhoud: png() }]
/** When the host dies, counted from the moment that the form is sent. In milliseconds. */
const DIES_AFTER = [0, 25, 100]
/** How long the register of cases is away, counted from the first thing that it refuses. In milliseconds. */
const AWAY = 60_000

/** A register of cases that is away, comes back, and the first time keeps a document without getting to say so. */
async function startRegister() {
  const kept = new Map<string, Work>()
  const refused: string[] = []
  let since: number | undefined
  let isAway = true
  let hasHungUp = false
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const id = String(request.headers['idempotency-key'])
      const work = JSON.parse(Buffer.concat(parts).toString()) as Work
      if (isAway) {
        since ??= Date.now()
        refused.push(work.kenmerk)
        return response.writeHead(503).end()
      }
      expect(kept.get(id) ?? work).toEqual(work)
      kept.set(id, work)
      if (work.soort === 'document' && !hasHungUp) {
        hasHungUp = true
        return request.socket.destroy()
      }
      return response.writeHead(201).end()
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    kept,
    refused,
    awayFor: () => (since === undefined ? 0 : Date.now() - since),
    back: () => (isAway = false),
    hasHungUp: () => hasHungUp,
    stop: () => server.close(),
  }
}

let place: TestDatabase
let database: OpenDatabase
let register: Awaited<ReturnType<typeof startRegister>>
let scanner: Awaited<ReturnType<typeof clamdLike>>
let host: Awaited<ReturnType<typeof startHostProcess>>
let cookie: string
let mailPort: number

const start = () =>
  startHostProcess(
    register.url,
    {
      ...MUNICIPALITY,
      PORT: '0',
      DATABASE_URL: 'url' in place.config ? place.config.url : '',
      SMTP_URL: `smtp://127.0.0.1:${mailPort}`,
      CLAMAV_PORT: String(scanner.at.port),
    },
    SCRIPT,
  )

beforeAll(async () => {
  place = await POSTGRES.maak('tables')
  database = await openDatabase(place.config)
  const { db } = database
  await vulRegisters(db, demodata)
  await db
    .insert(digitaleAdressen)
    .values({ persoon: persoonsleutel(WIE), email: 'fatima@voorbeeld.example', taal: 'nl' })
  const sessies = makeSessions(sqlSessionStore(db), cookiesFor(ORIGIN))
  const begun = await sessies.begin({ identiteit: WIE, niveau: 'substantieel' }, new Request(ORIGIN))
  cookie = begun['set-cookie']?.split(';')[0] ?? ''
  register = await startRegister()
  scanner = await clamdLike()
  // a port that is free now, and where the mail system comes back later
  const mail = await startMailServer()
  mailPort = mail.port
  await mail.stop()
  host = await start()
})
afterAll(async () => {
  await host.end('SIGKILL')
  register.stop()
  await scanner.stop()
  await database.close()
  await place.remove()
})

/** The API of the host that runs now. */
const api = (): TestApi =>
  testApi(async ({ method = 'GET', path, body, headers = {} }) => {
    const answer = await fetch(host.origin + path, {
      method,
      headers: {
        cookie,
        ...(method !== 'GET' && { [WRITE_HEADER]: '1' }),
        ...(body !== undefined && { 'content-type': alsBody(body).type }),
        ...headers,
      },
      ...(body !== undefined && { body: alsBody(body).body }),
    })
    return {
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: await answer.text(),
    }
  })

/** What the resident gets who opens a document of a case. In base64. */
const download = async (kenmerk: string, id: string) => {
  const answer = await fetch(`${host.origin}/v1/zaken/${kenmerk}/documenten/${id}`, { headers: { cookie } })
  return Buffer.from(await answer.arrayBuffer()).toString('base64')
}

const send = ({ id, stand }: Concept) =>
  api().stuur('POST', `/concepten/${id}/verzending`, { stand, taal: 'nl' }, { 'idempotency-key': id })

/** A complaint with two photos, sent from a host that dies, and sent again from two tabs when there is another. */
async function sendThrough(diesAfter: number): Promise<string> {
  const concept = await beginMet(api(), 'klacht')
  for (const file of FILES) expect((await upload(api(), concept.id, file)).fase).toBe('klaar')
  const saved = await bewaar(api(), concept, {
    waarover: 'te_laat',
    gebeurd: `Niemand belt. ${randomUUID()}`,
  })
  const lost = send(saved.antwoord).catch(() => undefined)
  await wait(diesAfter)
  await host.end('SIGKILL')
  await lost
  host = await start()
  const answers = await Promise.all([send(saved.antwoord), send(saved.antwoord)])
  const last = answers.some(({ status }) => status === 201) ? answers : [await send(saved.antwoord)]
  // "it is being sent" (409) is true of the slower of two; who asks again hears what the other did
  const [kenmerk = '', ...others] = new Set(
    [...last, await send(saved.antwoord)]
      .filter(({ status }) => status === 201)
      .map(({ body }) => (JSON.parse(body) as Schemas['Verzending']).kenmerk),
  )
  expect(others).toEqual([])
  return kenmerk
}

test('a reply that is lost, a host that dies, a register and a mail system that are away: one case, all of it, each message once, and the truth', async () => {
  const sent: string[] = []
  for (const moment of DIES_AFTER) sent.push(await sendThrough(moment))
  expect(new Set(sent).size).toBe(DIES_AFTER.length)

  // while nothing arrives anywhere, the resident has what was promised
  for (const kenmerk of sent) {
    const zaak = (await api().json(`/zaken/${kenmerk}`)) as Schemas['Zaak']
    expect(zaak.beloften.find(({ norm }) => norm === 'N1')?.toestand).not.toBe('gemist')
    const { documenten } = (await api().json(`/zaken/${kenmerk}/documenten`)) as Schemas['Documenten']
    expect(documenten.map(({ titel }) => titel.nl).toSorted()).toEqual(
      FILES.map(({ naam }) => `Bewijs: ${naam}`),
    )
  }
  await expect.poll(() => new Set(register.refused).size, { timeout: 40_000 }).toBe(sent.length)
  await wait(Math.max(0, AWAY - register.awayFor()))
  expect(register.awayFor()).toBeGreaterThanOrEqual(AWAY)

  register.back()
  const mail = await startMailServer(mailPort)
  const worksOf = (kenmerk: string) => [...register.kept.values()].filter((work) => work.kenmerk === kenmerk)
  for (const kenmerk of sent) {
    await expect.poll(() => worksOf(kenmerk).length, { timeout: 150_000 }).toBe(3)
    const works = worksOf(kenmerk)
    expect(works.map(({ soort }) => soort).toSorted()).toEqual(['aanvraag', 'document', 'document'])
    const documents = works.filter(({ soort }) => soort === 'document')
    expect(new Set(documents.map(({ document }) => document?.id)).size).toBe(2)
    for (const { document, inhoud } of documents)
      expect(inhoud).toBe(await download(kenmerk, document?.id ?? ''))
    await expect
      .poll(() => mail.received.filter(({ subject }) => subject.includes(kenmerk)).length, {
        timeout: 150_000,
      })
      .toBe(1)
    const events = await database.db
      .select({ soort: gebeurtenissen.soort })
      .from(gebeurtenissen)
      .where(eq(gebeurtenissen.kenmerk, kenmerk))
    expect(events.filter(({ soort }) => soort === 'ONTVANGEN')).toHaveLength(1)
  }
  expect(register.hasHungUp()).toBe(true)
  // and nothing that nobody sent
  const list = (await api().json('/zaken')) as unknown as Schemas['ZakenPagina']
  expect(list.resultaten.map(({ kenmerk }) => kenmerk).toSorted()).toEqual(sent.toSorted())
  await wait(500)
  expect(mail.received).toHaveLength(sent.length)
  await mail.stop()
}, 480_000)

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { setTimeout as wait } from 'node:timers/promises'
import { demodata } from '#demo/data'
import { type TestApi, testApi } from '#server/test/client'
import { tijdslimieten, type Tijdslimieten } from '#server/tijdslimieten'
import { startBrp } from './test/brp.ts'
import { BEHAVIOURS, type Chaos, startChaos } from './test/chaos.ts'
import { startRealHost } from './test/real-host.ts'
import { RECOVERED, recovery, timed } from './test/timing.ts'
import { makeVisitor } from './test/visitor.ts'

const BSN = demodata.personas.find(({ id }) => id === 'fatima')?.identiteit.bsn ?? ''
const KEY = 'secret-key-of-the-test'

type Host = Awaited<ReturnType<typeof startRealHost>>
let brp: Chaos
let host: Host
const rejections: unknown[] = []
const hear = (reason: unknown) => void rejections.push(reason)
beforeAll(() => void process.on('unhandledRejection', hear))
afterAll(() => void process.off('unhandledRejection', hear))

async function start(limieten: Partial<Tijdslimieten>) {
  brp = await startBrp()
  host = await startRealHost(undefined, { brp: { adres: brp.address, sleutel: KEY }, limieten })
}
async function stop() {
  await host.stop()
  await brp.close()
}

/** Somebody, signed in; every answer that they get is held against the contract. */
async function signedIn(persona: string) {
  const visitor = makeVisitor(host.origin)
  await visitor.signIn(persona)
  return testApi(visitor.api)
}
const fatima = () => signedIn('fatima')

/** Her data and, while they are waited for, the overview. */
async function ask(visitor: TestApi) {
  const data = timed(visitor.get('/persoonsgegevens'))
  const overview = await timed(visitor.get('/overzicht'))
  return { ...(await data), overview }
}

function expectNothingPersonal(...texts: string[]) {
  const said = [...texts, ...host.logged].join('\n')
  for (const secret of [BSN, KEY, 'Amrani', brp.address]) expect(said).not.toContain(secret)
}

describe('a BRP that fails, with a host that waits a second for it', () => {
  beforeAll(() => start({ bron: 1_000, bronFouten: 0, bronRust: 200 }))
  afterAll(stop)
  beforeEach(() => {
    brp.behave(BEHAVIOURS.well)
    brp.questions.length = 0
    host.logged.length = 0
  })

  const FAULTS: [fault: keyof typeof BEHAVIOURS, kind: string, within: number, questions: number][] = [
    ['hang', 'timeout', 1_500, 1],
    ['hang half-way', 'timeout', 1_500, 1],
    ['drip', 'timeout', 1_500, 1],
    ['reset half-way', 'connection reset', 900, 2],
    ['close half-way', 'connection reset', 900, 2],
    ['page with 200', 'not json', 500, 1],
    ['page with 502', 'status 502', 900, 2],
    ['cut JSON', 'not json', 500, 1],
    ['flood', 'too large', 900, 1],
    ['promise of a flood', 'too large', 500, 1],
    ['deep JSON', 'other form', 900, 1],
    ['nulls', 'other form', 500, 1],
    ['null person', 'other form', 500, 1],
    ['only null', 'other form', 500, 1],
    ['other types', 'other form', 500, 1],
    ['nameless', 'other form', 500, 1],
    ['too often', 'status 429', 500, 1],
  ]
  test.each(FAULTS)(
    '%s: only the data of the BRP are missing ("%s")',
    async (fault, kind, within, questions) => {
      const visitor = await fatima()
      brp.behave(BEHAVIOURS[fault])
      const { answer, took, overview } = await ask(visitor)
      expect([answer.status, JSON.parse(answer.body).bron]).toEqual([503, 'personen'])
      expect(took).toBeLessThan(within)
      expect(overview.answer.status).toBe(200)
      expect(overview.took).toBeLessThan(1_000)
      const lines = host.logged.map((line) => JSON.parse(line) as Record<string, unknown>)
      expect(lines.map((line) => [line.msg, line.source, line.kind])).toEqual([
        ['source failed', 'personen', kind],
      ])
      expect(brp.questions).toHaveLength(questions)
      expectNothingPersonal(answer.body)
      // what failed or came too late does not keep its connection
      if (kind === 'timeout' || kind === 'too large') {
        await wait(50)
        expect(brp.sockets.size).toBe(0)
      }
      brp.behave(BEHAVIOURS.well)
      expect(await recovery(visitor)).toBeLessThan(RECOVERED)
      expect(rejections).toEqual([])
    },
  )

  test('a flood is cut off after two megabytes, and does not stay in memory', async () => {
    const visitor = await fatima()
    let received = 0
    brp.behave((socket) => {
      BEHAVIOURS.flood(socket)
      socket.once('close', () => (received = socket.bytesWritten))
    })
    expect((await visitor.get('/persoonsgegevens')).status).toBe(503)
    await wait(50)
    // what the system had already taken along on the way
    expect(received).toBeLessThan(20 * 1024 * 1024)
    expect(received).toBeGreaterThan(2 * 1024 * 1024)
  })

  test('a source that takes no connection any more is found again when it is back', async () => {
    const visitor = await fatima()
    await brp.close()
    const { answer, overview } = await ask(visitor)
    expect([answer.status, overview.answer.status]).toEqual([503, 200])
    expect(host.logged.join('')).toContain('connection refused')
    await brp.open()
    expect(await recovery(visitor)).toBeLessThan(RECOVERED)
  })

  test('a redirect is not followed: the other address is never spoken to', async () => {
    const elsewhere = await startChaos(() => '{}')
    const visitor = await fatima()
    for (const status of ['301 Moved', '307 Temporary Redirect', '308 Permanent Redirect']) {
      brp.behave((socket) =>
        socket.write(
          `HTTP/1.1 ${status}\r\nlocation: ${elsewhere.address}/personen\r\ncontent-length: 0\r\n\r\n`,
        ),
      )
      expect((await visitor.get('/persoonsgegevens')).status).toBe(503)
      brp.behave(BEHAVIOURS.well)
      expect(await recovery(visitor)).toBeLessThan(RECOVERED)
    }
    expect(elsewhere.questions).toEqual([])
    expect(elsewhere.sockets.size).toBe(0)
    expect(host.logged.join('')).toContain('redirect')
    await elsewhere.close()
  })

  test("another person's data are shown to nobody, and somebody is told", async () => {
    const visitor = await fatima()
    const [other = ''] = [...demodata.personen.keys()].filter((bsn): boolean => bsn !== BSN)
    brp.behave((socket, well) => BEHAVIOURS.well(socket, well.replaceAll(BSN, other)))
    const answer = await visitor.get('/persoonsgegevens')
    expect(answer.status).toBe(503)
    expectNothingPersonal(answer.body)
    expect(host.logged.join('')).toContain('another person')
    expect(answer.body + host.logged.join('')).not.toContain(other)
  })

  test('"too often" is heard: nobody asks again before the time that it says', async () => {
    const visitor = await fatima()
    brp.behave(BEHAVIOURS['too often'])
    const begin = performance.now()
    await visitor.get('/persoonsgegevens')
    brp.behave(BEHAVIOURS.well)
    expect((await visitor.get('/persoonsgegevens')).status).toBe(503)
    expect(brp.questions).toHaveLength(1)
    await recovery(visitor)
    expect(performance.now() - begin).toBeGreaterThan(1_000)
    expect(brp.questions).toHaveLength(2)
  })

  test('a BRP that fails every other time is never noticed', async () => {
    const visitor = await fatima()
    let turn = 0
    brp.behave((socket, well) =>
      (turn += 1) % 2 === 1 ? socket.resetAndDestroy() : BEHAVIOURS.well(socket, well),
    )
    const statuses = []
    for (let times = 0; times < 20; times += 1) statuses.push((await visitor.get('/persoonsgegevens')).status)
    expect(statuses).toEqual(Array(20).fill(200))
    expect(turn).toBe(40)
  })

  test('the number of a person and the key are in no address, and a list without her is a 404', async () => {
    const visitor = await fatima()
    expect((await visitor.get('/persoonsgegevens')).status).toBe(200)
    const [question = ''] = brp.questions
    expect(question.split('\r\n')[0]).toBe('POST /personen HTTP/1.1')
    expect(question).toContain(`x-api-key: ${KEY}`)
    expect(JSON.parse(question.split('\r\n\r\n')[1] ?? '')).toMatchObject({
      type: 'RaadpleegMetBurgerservicenummer',
      burgerservicenummer: [BSN],
    })
    brp.behave((socket) =>
      BEHAVIOURS.well(socket, '{"type":"RaadpleegMetBurgerservicenummer","personen":[],"new":1}'),
    )
    expect((await visitor.get('/persoonsgegevens')).status).toBe(404)
    expect(host.logged).toEqual([])
  })
})

describe('a BRP that hangs, with the limits of every day', () => {
  beforeAll(() => start({}))
  afterAll(stop)

  test(
    'eight wait eight seconds, who comes after hears at once, and a quarter of a minute after it is back all is well',
    { timeout: 60_000 },
    async () => {
      const visitor = await fatima()
      // one person has one place, however often they ask
      const residents = demodata.personas.filter(({ soort }) => soort === 'inwoner').map(({ id }) => id)
      expect(residents.length).toBeGreaterThan(8)
      const visitors = await Promise.all(residents.map(signedIn))
      brp.behave(BEHAVIOURS.hang)
      const many = [...visitors, visitor].map((each) => timed(each.get('/persoonsgegevens')))
      await wait(500)
      // the others wait for a place, not at the source
      expect(brp.questions).toHaveLength(8)
      const overview = await timed(visitor.get('/overzicht'))
      expect([overview.answer.status, overview.took < 1_000]).toEqual([200, true])
      for (const { answer, took } of await Promise.all(many)) {
        expect(answer.status).toBe(503)
        expect(took).toBeGreaterThan(tijdslimieten.bron - 100)
        expect(took).toBeLessThan(8_500)
      }
      await wait(100)
      const asked = brp.questions.length
      const after = await timed(visitor.get('/persoonsgegevens'))
      expect([after.answer.status, after.took < 500]).toEqual([503, true])
      expect(brp.questions).toHaveLength(asked)
      expect(host.logged.join('')).toContain('breaker open')
      brp.behave(BEHAVIOURS.well)
      const took = await recovery(visitor)
      expect(took).toBeLessThan(RECOVERED)
      expect(took).toBeGreaterThan(5_000)
      expectNothingPersonal()
      expect(rejections).toEqual([])
    },
  )
})

import { rm } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cookiesFor } from './cookies.ts'
import { openDatabase } from './database/open.ts'
import { sqlSessionStore } from './session-store.ts'
import { makeSessions } from './sessions.ts'
import { writeBuild } from './test/build.ts'
import { POSTGRES, type TestDatabase } from './test/databases.ts'
import { startHostProcess } from './test/host-process.ts'

const VISITORS = 50
/** How often whoever divides the visitors looks which hosts are ready. In milliseconds. */
const LOOK = 500

type Host = Awaited<ReturnType<typeof startHostProcess>>
let place: TestDatabase
let build: string
let hosts: [Host, Host]
let cookies: string[]

const start = async (port = '0') => {
  const url = 'url' in place.config ? place.config.url : ''
  return startHostProcess(build, { DATABASE_URL: url, PORT: port })
}

beforeAll(async () => {
  place = await POSTGRES.maak('demo')
  build = await writeBuild()
  hosts = [await start(), await start()]
  cookies = await signedIn(VISITORS)
})
afterAll(async () => {
  await Promise.all(hosts.map((host) => host.end('SIGKILL')))
  await rm(build, { recursive: true })
  await place.remove()
})

/** The cookies of people who are signed in, each with a session of their own. */
async function signedIn(many: number): Promise<string[]> {
  const { db, close } = await openDatabase(place.config)
  const { begin } = makeSessions(sqlSessionStore(db), cookiesFor('http://localhost'))
  const identiteit = { soort: 'inwoner', bsn: '999990019', naam: 'F. Test' } as const
  const given: string[] = []
  for (let person = 0; person < many; person += 1) {
    const headers = await begin({ identiteit, niveau: 'substantieel' }, new Request('http://localhost'))
    given.push(headers['set-cookie']?.split(';')[0] ?? '')
  }
  await close()
  return given
}

/** Divides visitors over the hosts that say that they are ready, as a proxy does. */
function makeProxy() {
  let ready: Host[] = [...hosts]
  let turn = 0
  let isOver = false
  const look = async () => {
    while (!isOver) {
      const said = await Promise.all(
        hosts.map((host) =>
          fetch(`${host.origin}/readyz`).then(
            ({ ok }) => ok,
            () => false,
          ),
        ),
      )
      ready = hosts.filter((_, at) => said[at])
      await wait(LOOK)
    }
  }
  const looking = look()
  return {
    ready: () => ready.length,
    send: (path: string, cookie: string) => {
      turn += 1
      return fetch(`${ready[turn % ready.length]?.origin ?? ''}${path}`, { headers: { cookie } })
    },
    stop: () => {
      isOver = true
      return looking
    },
  }
}

test(
  'one of two hosts restarts under fifty visitors, and none of them notices',
  { timeout: 60_000 },
  async () => {
    const proxy = makeProxy()
    const failed: string[] = []
    let answered = 0
    let isOver = false
    const visit = async (cookie: string) => {
      while (!isOver) {
        try {
          const answer = await proxy.send('/v1/overzicht', cookie)
          const body = await answer.text()
          if (answer.status !== 200) failed.push(`${answer.status} ${body}`)
        } catch (error) {
          failed.push(String(error instanceof Error ? error.cause : error))
        }
        answered += 1
        await wait(100)
      }
    }
    const visits = cookies.map(visit)
    await wait(1_000)
    const [first, second] = hosts
    const { code, took } = await first.end('SIGTERM')
    expect(code).toBe(0)
    expect(took).toBeLessThan(10_000)
    expect(proxy.ready()).toBe(1)
    const soFar = answered
    hosts = [await start(new URL(first.origin).port), second]
    while (proxy.ready() < 2) await wait(50)
    await wait(1_000)
    isOver = true
    await Promise.all(visits)
    await proxy.stop()
    expect(failed).toEqual([])
    expect(answered - soFar).toBeGreaterThan(VISITORS)
    expect(first.said()).not.toContain('"level":"error"')
  },
)

test('a host that is killed in the middle of its work is back with the same people signed in', async () => {
  const [first, second] = hosts
  const [cookie = ''] = cookies
  const under = Array.from({ length: 20 }, () =>
    fetch(`${first.origin}/v1/overzicht`, { headers: { cookie } }).then(
      ({ status }) => status,
      () => 'cut off',
    ),
  )
  await wait(10)
  await first.end('SIGKILL')
  expect(await Promise.all(under)).toContain('cut off')
  hosts = [await start(new URL(first.origin).port), second]
  const answer = await fetch(`${hosts[0].origin}/v1/overzicht`, { headers: { cookie } })
  expect(answer.status).toBe(200)
})

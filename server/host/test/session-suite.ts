import { expect } from 'vitest'
import { makeSessions } from '#server/host/sessions'
import type { SessionStore } from '#server/host/session-store'
import type { Aanmelding } from '#server/identiteit'
import { cookiesFor } from '#server/host/cookies'

const fatima: Aanmelding = {
  identiteit: { soort: 'inwoner', bsn: '999990342', naam: 'F. Test' },
  niveau: 'substantieel',
}
const onLocalhost = cookiesFor('http://localhost:4000')
const minute = 60 * 1000

const from = (cookie = '') => new Request('http://localhost/v1/sessie', { headers: { cookie } })
const cookieOf = (headers: Record<string, string>) => headers['set-cookie']?.split(';')[0] ?? ''

function sessionsAt(store: SessionStore) {
  let time = Date.parse('2026-10-14T09:00:00Z')
  return {
    sessies: makeSessions(store, onLocalhost, () => time),
    wait: (milliseconds: number) => (time += milliseconds),
  }
}

/** What is promised of a session, wherever it is kept. Begins with a store without sessions. */
export const sessionSuite: readonly { naam: string; test: (store: SessionStore) => Promise<void> }[] = [
  {
    naam: 'signing in gives a cookie that no script reads and no other site sends',
    async test(store) {
      const { sessies } = sessionsAt(store)
      const header = (await sessies.begin(fatima, from()))['set-cookie']
      expect(header).toMatch(/^sessie=[\w-]{22}; Path=\/; HttpOnly; SameSite=Strict$/)
      const overTls = makeSessions(store, cookiesFor('https://mijn.deventer.nl'))
      expect((await overTls.begin(fatima, from()))['set-cookie']).toMatch(
        /^__Host-Http-sessie=[\w-]{22}; Path=\/; HttpOnly; SameSite=Strict; Secure$/,
      )
    },
  },
  {
    naam: 'the cookie tells who asks; nothing and a guess tell nobody',
    async test(store) {
      const { sessies } = sessionsAt(store)
      const cookie = cookieOf(await sessies.begin(fatima, from()))
      expect(await sessies.lees(from(cookie))).toMatchObject(fatima)
      expect(await sessies.lees(from())).toBeNull()
      expect(await sessies.lees(from('sessie=AAAAAAAAAAAAAAAAAAAAAA'))).toBeNull()
    },
  },
  {
    naam: 'signing in again gives a new id and ends the old one',
    async test(store) {
      const { sessies } = sessionsAt(store)
      const first = cookieOf(await sessies.begin(fatima, from()))
      const second = cookieOf(await sessies.begin(fatima, from(first)))
      expect(second).not.toBe(first)
      expect(await sessies.lees(from(first))).toBeNull()
    },
  },
  {
    naam: 'signing out ends the session on the server too',
    async test(store) {
      const { sessies } = sessionsAt(store)
      const cookie = cookieOf(await sessies.begin(fatima, from()))
      expect((await sessies.eindig(from(cookie)))['set-cookie']).toContain('sessie=; Path=/')
      expect(await sessies.lees(from(cookie))).toBeNull()
    },
  },
  {
    naam: 'a session ends after 15 minutes without a request',
    async test(store) {
      const { sessies, wait } = sessionsAt(store)
      const cookie = cookieOf(await sessies.begin(fatima, from()))
      wait(14 * minute)
      expect(await sessies.lees(from(cookie))).toMatchObject({ ...fatima, seconden: 60 })
      expect(await sessies.verleng(from(cookie))).toBe(900)
      wait(14 * minute)
      expect(await sessies.lees(from(cookie))).toMatchObject(fatima)
      // asking did not make it last longer
      wait(2 * minute)
      expect(await sessies.lees(from(cookie))).toBeNull()
    },
  },
  {
    naam: 'a session ends after 8 hours, however busy it is',
    async test(store) {
      const { sessies, wait } = sessionsAt(store)
      const cookie = cookieOf(await sessies.begin(fatima, from()))
      for (let passed = 0; passed < 480; passed += 10) {
        expect(await sessies.verleng(from(cookie))).toBe(Math.min(15, 480 - passed) * 60)
        wait(10 * minute)
      }
      wait(minute)
      expect(await sessies.lees(from(cookie))).toBeNull()
    },
  },
  {
    naam: 'what is kept of an id is not the id',
    async test(store) {
      const seen: string[] = []
      const spy: SessionStore = {
        ...store,
        create: (hash, session) => (seen.push(hash), store.create(hash, session)),
      }
      const id = cookieOf(await sessionsAt(spy).sessies.begin(fatima, from())).split('=')[1] ?? ''
      expect(id).toMatch(/^[\w-]{22}$/)
      expect(seen).toHaveLength(1)
      expect(seen[0]).not.toContain(id)
      expect(await store.read(id)).toBeUndefined()
    },
  },
  {
    naam: 'sessions that are over are cleared away at the next sign-in',
    async test(store) {
      const { sessies, wait } = sessionsAt(store)
      let hash = ''
      const spy: SessionStore = {
        ...store,
        create: (made, session) => ((hash = made), store.create(made, session)),
      }
      await makeSessions(spy, onLocalhost, () => Date.parse('2026-10-14T09:00:00Z')).begin(fatima, from())
      expect(await store.read(hash)).toMatchObject(fatima)
      wait(16 * minute)
      await sessies.begin(fatima, from())
      expect(await store.read(hash)).toBeUndefined()
    },
  },
]

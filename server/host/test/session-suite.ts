import { expect } from 'vitest'
import { makeSessions } from '#server/host/sessions'
import type { SessionStore } from '#server/host/session-store'
import type { Identiteit } from '#server/identiteit'

const fatima: Identiteit = { soort: 'inwoner', bsn: '999990342', naam: 'F. Test' }
const minute = 60 * 1000

const from = (cookie = '') => new Request('http://localhost/v1/sessie', { headers: { cookie } })
const cookieOf = (headers: Record<string, string>) => headers['set-cookie']?.split(';')[0] ?? ''

function sessionsAt(store: SessionStore) {
  let time = Date.parse('2026-10-14T09:00:00Z')
  return { sessies: makeSessions(store, () => time), wait: (milliseconds: number) => (time += milliseconds) }
}

/** What is promised of a session, wherever it is kept. Begins with a store without sessions. */
export const sessionSuite: readonly { naam: string; test: (store: SessionStore) => Promise<void> }[] = [
  {
    naam: 'signing in gives a cookie that no script reads and no other site sends',
    async test(store) {
      const { sessies } = sessionsAt(store)
      const header = (await sessies.begin(fatima, from()))['set-cookie']
      expect(header).toMatch(/^sessie=[\w-]{22}; Path=\/; HttpOnly; SameSite=Strict$/)
      const overTls = await sessies.begin(fatima, new Request('https://mijn.deventer.nl/v1/sessie'))
      expect(overTls['set-cookie']).toContain('; Secure')
    },
  },
  {
    naam: 'the cookie tells who asks; nothing and a guess tell nobody',
    async test(store) {
      const { sessies } = sessionsAt(store)
      const cookie = cookieOf(await sessies.begin(fatima, from()))
      expect(await sessies.identiteit(from(cookie))).toEqual(fatima)
      expect(await sessies.identiteit(from())).toBeNull()
      expect(await sessies.identiteit(from('sessie=AAAAAAAAAAAAAAAAAAAAAA'))).toBeNull()
    },
  },
  {
    naam: 'signing in again gives a new id and ends the old one',
    async test(store) {
      const { sessies } = sessionsAt(store)
      const first = cookieOf(await sessies.begin(fatima, from()))
      const second = cookieOf(await sessies.begin(fatima, from(first)))
      expect(second).not.toBe(first)
      expect(await sessies.identiteit(from(first))).toBeNull()
    },
  },
  {
    naam: 'signing out ends the session on the server too',
    async test(store) {
      const { sessies } = sessionsAt(store)
      const cookie = cookieOf(await sessies.begin(fatima, from()))
      expect((await sessies.eindig(from(cookie)))['set-cookie']).toContain('sessie=; Path=/')
      expect(await sessies.identiteit(from(cookie))).toBeNull()
    },
  },
  {
    naam: 'a session ends after 15 minutes without a request',
    async test(store) {
      const { sessies, wait } = sessionsAt(store)
      const cookie = cookieOf(await sessies.begin(fatima, from()))
      wait(14 * minute)
      expect(await sessies.identiteit(from(cookie))).toEqual(fatima)
      wait(16 * minute)
      expect(await sessies.identiteit(from(cookie))).toBeNull()
    },
  },
  {
    naam: 'a session ends after 8 hours, however busy it is',
    async test(store) {
      const { sessies, wait } = sessionsAt(store)
      const cookie = cookieOf(await sessies.begin(fatima, from()))
      for (let passed = 0; passed < 480; passed += 10) {
        expect(await sessies.identiteit(from(cookie))).toEqual(fatima)
        wait(10 * minute)
      }
      wait(minute)
      expect(await sessies.identiteit(from(cookie))).toBeNull()
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
      await makeSessions(spy, () => Date.parse('2026-10-14T09:00:00Z')).begin(fatima, from())
      expect(await store.read(hash)).toMatchObject({ identiteit: fatima })
      wait(16 * minute)
      await sessies.begin(fatima, from())
      expect(await store.read(hash)).toBeUndefined()
    },
  },
]

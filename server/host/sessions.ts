import { createHash, randomBytes } from 'node:crypto'
import type { Sessies } from '#server/handler'
import { readCookie } from './cookies.ts'
import type { SessionStore, StoredSession } from './session-store.ts'

const COOKIE = 'sessie'
/** 128 random bits: an id that cannot be guessed needs no signature. */
const ID_BYTES = 16
const ID = /^[\w-]{22}$/

const minute = 60 * 1000
/** How long a session lasts without a request, and how long at most (decision 11). In milliseconds. */
const IDLE = 15 * minute
const AT_MOST = 8 * 60 * minute
/** A use is written down at most this often: a page asks several things at once. In milliseconds. */
const TOUCH_EVERY = 10 * 1000

/** Whether the visitor brings a session cookie. Says nothing about what it is worth: only the API decides that. */
export const hasSessionCookie = (request: Request): boolean =>
  readCookie(request.headers.get('Cookie'), COOKIE) !== undefined

/** What is kept of an id: whoever reads the store cannot sign in with it. */
const hashOf = (id: string): string => createHash('sha256').update(id).digest('base64url')

/**
 * Sessions behind a cookie that no script can read and that no other site can send.
 * @param now milliseconds since 1970; a test moves it
 */
export function makeSessions(store: SessionStore, now: () => number = Date.now): Sessies {
  const isOver = ({ used, started }: StoredSession) => now() - used > IDLE || now() - started > AT_MOST
  const hashFrom = (request: Request) => {
    const id = readCookie(request.headers.get('Cookie'), COOKIE)
    return id && ID.test(id) ? hashOf(id) : undefined
  }
  const forget = async (request: Request) => {
    const hash = hashFrom(request)
    if (hash) await store.remove(hash)
  }
  const cookie = (request: Request, value: string, more = '') => {
    const secure = new URL(request.url).protocol === 'https:' ? '; Secure' : ''
    return { 'set-cookie': `${COOKIE}=${value}; Path=/; HttpOnly; SameSite=Strict${secure}${more}` }
  }

  return {
    async identiteit(request) {
      const hash = hashFrom(request)
      const session = hash ? await store.read(hash) : undefined
      if (!hash || !session) return null
      if (isOver(session)) {
        await store.remove(hash)
        return null
      }
      if (now() - session.used > TOUCH_EVERY) await store.touch(hash, now())
      return session.identiteit
    },
    async begin(identiteit, request) {
      // a new id for each sign-in: whoever planted the old one learns nothing
      await forget(request)
      await store.removeOlder(now() - IDLE, now() - AT_MOST)
      const id = randomBytes(ID_BYTES).toString('base64url')
      await store.create(hashOf(id), { identiteit, started: now(), used: now() })
      return cookie(request, id)
    },
    async eindig(request) {
      await forget(request)
      return cookie(request, '', '; Max-Age=0')
    },
  }
}

import { randomBytes } from 'node:crypto'
import type { Sessies } from '#server/handler'
import type { Identiteit } from '#server/identiteit'
import { readCookie } from './cookies.ts'

const COOKIE = 'sessie'
/** 128 random bits: an id that cannot be guessed needs no signature. */
const ID_BYTES = 16
const ID = /^[\w-]{22}$/

const minute = 60 * 1000
/** How long a session lasts without a request, and how long at most (decision 11). In milliseconds. */
const IDLE = 15 * minute
const AT_MOST = 8 * 60 * minute

type Session = { identiteit: Identiteit; started: number; used: number }

/** Whether the visitor brings a session cookie. Says nothing about what it is worth: only the API decides that. */
export const hasSessionCookie = (request: Request): boolean =>
  readCookie(request.headers.get('Cookie'), COOKIE) !== undefined

/**
 * Sessions in the memory of this process, behind a cookie that no script can read and that no other site can send.
 * They end with the process; a municipality with more than one host needs them in PostgreSQL, behind the same port.
 * @param now milliseconds that only go forward; a test moves it
 */
export function memorySessions(now: () => number = () => performance.now()): Sessies {
  const sessions = new Map<string, Session>()

  const isOver = (session: Session) => now() - session.used > IDLE || now() - session.started > AT_MOST
  const idOf = (request: Request) => {
    const id = readCookie(request.headers.get('Cookie'), COOKIE)
    return id && ID.test(id) ? id : undefined
  }
  const forget = (request: Request) => {
    const id = idOf(request)
    if (id) sessions.delete(id)
  }
  const cookie = (request: Request, value: string, more = '') => {
    const secure = new URL(request.url).protocol === 'https:' ? '; Secure' : ''
    return { 'set-cookie': `${COOKIE}=${value}; Path=/; HttpOnly; SameSite=Strict${secure}${more}` }
  }

  return {
    async identiteit(request) {
      const id = idOf(request)
      const session = id ? sessions.get(id) : undefined
      if (!id || !session) return null
      if (isOver(session)) {
        sessions.delete(id)
        return null
      }
      session.used = now()
      return session.identiteit
    },
    async begin(identiteit, request) {
      // a new id for each sign-in: whoever planted the old one learns nothing
      forget(request)
      for (const [id, session] of sessions) if (isOver(session)) sessions.delete(id)
      const id = randomBytes(ID_BYTES).toString('base64url')
      sessions.set(id, { identiteit, started: now(), used: now() })
      return cookie(request, id)
    },
    async eindig(request) {
      forget(request)
      return cookie(request, '', '; Max-Age=0')
    },
  }
}

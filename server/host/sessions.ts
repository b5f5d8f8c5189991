import type { Sessies } from '#server/handler'
import { tijdslimieten } from '#server/tijdslimieten'
import type { Cookies } from './cookies.ts'
import { hashOf, newId } from './secret-id.ts'
import type { SessionStore, StoredSession } from './session-store.ts'

const COOKIE = 'sessie'

const { sessieStil: IDLE, sessie: AT_MOST, sessieNotitie: TOUCH_EVERY } = tijdslimieten

/** Of the hash of the id, enough to tell sessions apart and far too little to find the id. In characters. */
const MARK = 8

/** Whether the visitor brings a session cookie. Says nothing about what it is worth: only the API decides that. */
export const hasSessionCookie = (cookies: Cookies, request: Request): boolean =>
  cookies.read(request, COOKIE) !== undefined

/** What tells the requests of one browser from those of another, before anybody knows what its cookie is worth. */
export const sessionKey = (cookies: Cookies, request: Request): string | undefined =>
  hashOf(cookies.read(request, COOKIE))

/**
 * Sessions behind a cookie that no script can read and that no other site can send.
 * @param now milliseconds since 1970; a test moves it
 */
export function makeSessions(store: SessionStore, cookies: Cookies, now: () => number = Date.now): Sessies {
  const endOf = ({ used, started }: StoredSession) => Math.min(used + IDLE, started + AT_MOST)
  const secondsUntil = (end: number) => Math.max(0, Math.floor((end - now()) / 1000))
  const hashFrom = (request: Request) => sessionKey(cookies, request)
  const forget = async (request: Request) => {
    const hash = hashFrom(request)
    if (hash) await store.remove(hash)
  }
  const sessionOf = async (request: Request) => {
    const hash = hashFrom(request)
    const session = hash ? await store.read(hash) : undefined
    if (!hash || !session) return null
    if (now() <= endOf(session)) return { hash, session }
    await store.remove(hash)
    return null
  }
  /** What `lees` found, for the `verleng` of the same request: one question to the store instead of two. */
  const found = new WeakMap<Request, NonNullable<Awaited<ReturnType<typeof sessionOf>>>>()

  return {
    async lees(request) {
      const known = await sessionOf(request)
      if (!known) return null
      found.set(request, known)
      const { identiteit, niveau } = known.session
      return {
        identiteit,
        niveau,
        seconden: secondsUntil(endOf(known.session)),
        merk: known.hash.slice(0, MARK),
      }
    },
    async verleng(request) {
      const known = found.get(request) ?? (await sessionOf(request))
      if (!known) return 0
      const { hash, session } = known
      if (now() - session.used > TOUCH_EVERY) await store.touch(hash, now())
      return secondsUntil(endOf({ ...session, used: now() }))
    },
    async begin(aanmelding, request) {
      // a new id for each sign-in: whoever planted the old one learns nothing
      await forget(request)
      await store.removeOlder(now() - IDLE, now() - AT_MOST)
      const id = newId()
      await store.create(hashOf(id) ?? '', { ...aanmelding, started: now(), used: now() })
      return { 'set-cookie': cookies.write(COOKIE, id, 'Strict') }
    },
    async eindig(request) {
      await forget(request)
      return { 'set-cookie': cookies.write(COOKIE, '', 'Strict', 0) }
    },
  }
}

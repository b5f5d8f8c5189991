import { Problem, problemResponse } from '#server/problem'
import { tijdslimieten } from '#server/tijdslimieten'
import { CSP_REPORTS } from './csp-reports.ts'

const { telvenster: minute } = tijdslimieten

/**
 * Requests in a minute of one visitor (ASVS 2.4.1). Whoever reads and works stays far below; who takes everything there is,
 * or tries numbers, does not. A file comes in parts: forty for the largest. Signing in has few, because each begins something at the identity provider. A code has five tries, and so has a report
 * of who does not sign in: each is work for a team.
 */
const LIMITS = {
  read: 600,
  write: 60,
  upload: 600,
  document: 60,
  login: 120,
  demo: 600,
  report: 60,
  code: 5,
  melding: 5,
} as const

/** An address can be that of a school or a library, and a visitor can make up cookies: so both are counted. */
const VISITORS_OF_ONE_ADDRESS = 10

export type Kind = keyof typeof LIMITS

/** Of everybody together: addresses are cheap to have, and who sends these needs nothing else. */
const LIMITS_OF_ALL: Partial<Record<Kind, number>> = { melding: 60 }

/** More visitors than this are counted by their address alone in one minute: the memory of the process has an end too. */
const MOST_VISITORS = 50_000

/**
 * Counts per visitor (a session, or who has none at one address), per address and per kind of request, in windows of a
 * minute, in this process: with more processes the limit is that many times as high, which still stops what it is for.
 */
export function rateLimit(now: () => number = Date.now) {
  let since = now()
  let counts = new Map<string, number>()

  const isOver = (key: string, limit: number) => {
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return count > limit
  }

  /** The refusal of one request too many, or null. `session` is undefined for who brings none. */
  return function tooMany(session: string | undefined, address: string, kind: Kind): Response | null {
    if (now() - since >= minute) {
      since = now()
      counts = new Map()
    }
    const limit = LIMITS[kind]
    // who sends a report may make up a session for each: that counts for nothing here
    const visitor = `${kind} of ${(kind === 'melding' ? undefined : session) ?? address}`
    // when it is full those who are counted stay so: to begin anew is what somebody who fills it wants
    const isKnown = counts.size < MOST_VISITORS || counts.has(visitor)
    const ofVisitor = isKnown && isOver(visitor, limit)
    const ofAddress = isOver(`${kind} at ${address}`, limit * VISITORS_OF_ONE_ADDRESS)
    // who is refused already does not use up what the others have
    const ofAll = !ofVisitor && !ofAddress && isOver(`${kind} of all`, LIMITS_OF_ALL[kind] ?? Infinity)
    if (!ofVisitor && !ofAddress && !ofAll) return null
    const response = problemResponse(new Problem('te_vaak'))
    response.headers.set('Retry-After', String(Math.ceil((since + minute - now()) / 1000)))
    return response
  }
}

/** A document, and a copy: to print one takes a tenth of a second of a processor. */
const DOCUMENT = /^\/v1\/zaken\/[^/]+\/(?:documenten\/[^/]+|afschrift)$/

/** What is opened by a code and by nothing else. */
const WITH_CODE: readonly string[] = [
  '/v1/ondertekening',
  '/v1/toestemming',
  '/v1/melding',
  '/v1/melding/aanvullingen',
]

const PART = /^\/v1\/bestanden\/[^/]+\/inhoud$/

export type TooMany = ReturnType<typeof rateLimit>

/** What kind of request this is to the limit; null for what is not limited: built files, pages, health. */
export function kindOf(method: string, pathname: string): Kind | null {
  if (pathname.startsWith('/inloggen/')) return 'login'
  if (pathname === CSP_REPORTS) return 'report'
  if (!pathname.startsWith('/v1/')) return null
  if (pathname.startsWith('/v1/demo/')) return 'demo'
  if (WITH_CODE.includes(pathname)) return 'code'
  if (method === 'POST' && pathname === '/v1/meldingen') return 'melding'
  if (method === 'PUT' && PART.test(pathname)) return 'upload'
  if (method !== 'GET' && method !== 'HEAD') return 'write'
  return DOCUMENT.test(pathname) ? 'document' : 'read'
}

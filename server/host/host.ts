import { getPath } from 'hono/utils/url'
import { compressed } from './compression.ts'
import { type Cookies, readCookie } from './cookies.ts'
import { CSP_REPORTS, cspReports } from './csp-reports.ts'
import { isOutage } from './database/outage.ts'
import { securityHeaders } from './headers.ts'
import { type Log, logFailure } from './log.ts'
import type { Login } from './login/login.ts'
import { type Pages, renderPage, routeOf } from './pages.ts'
import { kindOf, rateLimit, type TooMany } from './rate-limit.ts'
import { refusedFromElsewhere } from './same-site.ts'
import { hasSessionCookie, sessionKey } from './sessions.ts'
import { answerFile, type StaticFiles } from './static-files.ts'
import { SECURITY_TXT, securityTxt } from './well-known.ts'

/** `from` is the address at the other end of the connection. */
type Fetch = (request: Request, from?: string) => Response | Promise<Response>

/** Everything that the host serves: the API, the built files, and the pages of the app; and where it reports. */
export type HostParts = {
  api: { fetch: Fetch }
  files: StaticFiles
  pages: Pages
  /** Signing in; absent where nobody can. */
  login?: Login
  cookies: Cookies
  log: Log
  /** Refuses one request too many; absent: as many as `rate-limit.ts` says. */
  tooMany?: TooMany
  /** The header in which the proxy in front of us tells the address of a visitor; absent: that of the connection counts. */
  addressHeader?: string | undefined
  /** The address of the app for its visitors; with https the browser is told to use nothing else. */
  origin: string
  /** Where to write about a hole in the security: mailto: or https:. */
  securityContact: string
  /** Whether the data can be reached: until then no visitor should be sent here. */
  isReady: () => Promise<boolean>
}

const plain = (status: number, text: string, headers: Record<string, string> = {}) =>
  new Response(`${text}\n`, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8', ...headers } })

const wantsPage = (request: Request) => (request.headers.get('Accept') ?? '').includes('text/html')

/**
 * One Node process that serves the whole of Mijn Deventer. In this order: the API under /v1, signing in, what others than
 * visitors ask (reports, health, security.txt), a built file, a page.
 *
 * A path that is no route of the app gets the app's own "page not found" with status 404 when a person asks for
 * it, and a line of text when a script or a picture does: HTML in place of a missing script hides the mistake.
 */
export function buildHost(parts: HostParts): { fetch: Fetch; headers: Record<string, string> } {
  const { api, files, pages, login, cookies, log, origin } = parts
  const reports = cspReports(log)
  const { tooMany = rateLimit(), addressHeader } = parts
  // the last one: what stands before it came from the visitor, who can write anything there
  const addressOf = (request: Request, from: string) =>
    (addressHeader && request.headers.get(addressHeader)?.split(',').at(-1)?.trim()) || from

  async function answer(request: Request, from: string): Promise<Response> {
    // as the API finds its way: a letter that is written as %64 is that letter
    const pathname = getPath(request)
    const kind = kindOf(request.method, pathname)
    const refused = kind && tooMany(sessionKey(cookies, request), from, kind)
    if (refused && kind === 'code') log.warn('too many codes were tried')
    if (refused) return refused
    const accept = request.headers.get('Accept-Encoding')
    if (pathname === '/v1' || pathname.startsWith('/v1/')) {
      const answered = refusedFromElsewhere(request) ?? (await compressed(await api.fetch(request), accept))
      // who guesses leaves a line; nothing of the code or of who tried is in it
      if (kind === 'code' && answered.status === 404) log.warn('a code was not found')
      return answered
    }
    const signingIn = await login?.(request)
    if (signingIn) return signingIn
    if (request.method === 'POST' && pathname === CSP_REPORTS) return reports.receive(request)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return plain(405, 'Only GET and HEAD work here.', { Allow: 'GET, HEAD' })
    }
    if (pathname === '/healthz') return plain(200, 'alive')
    if (pathname === '/readyz') return (await parts.isReady()) ? plain(200, 'ready') : plain(503, 'not ready')
    if (pathname === SECURITY_TXT) return plain(200, securityTxt(parts.securityContact, origin, new Date()))
    const file = files.get(pathname)
    if (file) return answerFile(file, request)
    const isRoute = routeOf(pages.routes, pathname) !== undefined
    if (!isRoute && !wantsPage(request)) return plain(404, 'Not found.')
    return compressed(page(request, pathname, isRoute ? 200 : 404), accept)
  }

  function page(request: Request, pathname: string, status: number): Response {
    const plainCookie = (name: string) => readCookie(request.headers.get('Cookie'), name)
    const html = renderPage(pages, pathname, {
      taal: plainCookie('taal'),
      isSignedIn: hasSessionCookie(cookies, request),
      hasFont: plainCookie('letter') !== undefined,
    })
    return new Response(request.method === 'HEAD' ? null : html, {
      status,
      headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', Vary: 'Cookie' },
    })
  }

  async function safely(request: Request, from: string): Promise<Response> {
    try {
      return await answer(request, from)
    } catch (error) {
      logFailure(log, error)
      if (isOutage(error)) return plain(503, 'This does not work now. Try again in a moment.')
      return plain(500, 'Something went wrong.')
    }
  }

  return {
    fetch: (request, from = '') => safely(request, addressOf(request, from)),
    headers: securityHeaders([...pages.html.values()].join('\n'), origin.startsWith('https:')),
  }
}

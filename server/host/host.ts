import { compressed } from './compression.ts'
import { type Cookies, readCookie } from './cookies.ts'
import { securityHeaders, withSecurityHeaders } from './headers.ts'
import type { Login } from './login/login.ts'
import { type Pages, renderPage, routeOf } from './pages.ts'
import { refusedFromElsewhere } from './same-site.ts'
import { hasSessionCookie } from './sessions.ts'
import { answerFile, type StaticFiles } from './static-files.ts'

type Fetch = (request: Request) => Response | Promise<Response>

/** Everything that the host serves: the API, the built files, and the pages of the app; and where it reports. */
export type HostParts = {
  api: { fetch: Fetch }
  files: StaticFiles
  pages: Pages
  /** Signing in; absent where nobody can. */
  login?: Login
  cookies: Cookies
  log: (line: string) => void
}

const plain = (status: number, text: string, headers: Record<string, string> = {}) =>
  new Response(`${text}\n`, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8', ...headers } })

const wantsPage = (request: Request) => (request.headers.get('Accept') ?? '').includes('text/html')

/**
 * One Node process that serves the whole of Mijn Deventer. In this order: the API under /v1, signing in, a built file,
 * a page.
 *
 * A path that is no route of the app gets the app's own "page not found" with status 404 when a person asks for
 * it, and a line of text when a script or a picture does: HTML in place of a missing script hides the mistake.
 */
export function buildHost({ api, files, pages, login, cookies, log }: HostParts): Fetch {
  const headers = securityHeaders([...pages.html.values()].join('\n'))

  async function answer(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url)
    const accept = request.headers.get('Accept-Encoding')
    if (pathname === '/v1' || pathname.startsWith('/v1/')) {
      return refusedFromElsewhere(request) ?? compressed(await api.fetch(request), accept)
    }
    const signingIn = await login?.(request)
    if (signingIn) return signingIn
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return plain(405, 'Only GET and HEAD work here.', { Allow: 'GET, HEAD' })
    }
    const file = files.get(pathname)
    if (file) return answerFile(file, request)
    const isRoute = routeOf(pages.routes, pathname) !== undefined
    if (!isRoute && !wantsPage(request)) return plain(404, 'Not found.')
    return compressed(page(request, pathname, isRoute ? 200 : 404), accept)
  }

  function page(request: Request, pathname: string, status: number): Response {
    const taal = readCookie(request.headers.get('Cookie'), 'taal')
    const html = renderPage(pages, pathname, taal, hasSessionCookie(cookies, request))
    return new Response(request.method === 'HEAD' ? null : html, {
      status,
      headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', Vary: 'Cookie' },
    })
  }

  return async (request) => {
    const isTls = request.url.startsWith('https:')
    try {
      return withSecurityHeaders(await answer(request), headers, isTls)
    } catch (error) {
      // the type of an error is safe to log; its text may hold what a resident typed
      log(`Unexpected ${error instanceof Error ? error.name : 'error'} in the host`)
      return withSecurityHeaders(plain(500, 'Something went wrong.'), headers, isTls)
    }
  }
}

import { isTaal } from '#domain/tekst'
import type { Sessies } from '#server/handler'
import type { Cookies } from '#server/host/cookies'
import { readCookie } from '#server/host/cookies'
import type { Log } from '#server/host/log'
import type { Route } from '#server/host/pages'
import { hashOf, newId } from '#server/host/secret-id'
import { sessionKey } from '#server/host/sessions'
import { NIVEAUS } from '#server/niveau'
import { tijdslimieten } from '#server/tijdslimieten'
import { LoginError, newChecks, type Oidc } from './oidc.ts'
import type { PendingLogins } from './pending-logins.ts'
import { returnPath } from './return-path.ts'

/** Where a sign-in begins, and where the provider sends the visitor back to. */
export const LOGIN_START = '/inloggen/start'
export const LOGIN_BACK = '/inloggen/terug'

const COOKIE = 'aanmelding'
/** In seconds, as long as a sign-in may take. */
const COOKIE_AGE = tijdslimieten.aanmelding / 1000

type Parts = {
  oidc: Oidc
  pending: PendingLogins
  sessies: Sessies
  /** Ends the session with this hash, if it is still there. */
  endSession: (hash: string) => Promise<void>
  cookies: Cookies
  routes: readonly Route[]
  origin: string
  log: Log
}

/** The two addresses of signing in. Undefined for any other. */
export function makeLogin({ oidc, pending, sessies, endSession, cookies, routes, origin, log }: Parts) {
  const redirect = (to: string, setCookies: readonly string[] = []) => {
    const headers = new Headers({ Location: to, 'Cache-Control': 'no-store' })
    for (const cookie of setCookies) headers.append('Set-Cookie', cookie)
    return new Response(null, { status: 303, headers })
  }
  const ended = cookies.write(COOKIE, '', 'Lax', 0)
  const failed = (reason: 'mislukt' | 'gestopt', naar: string) =>
    redirect(`/inloggen?${new URLSearchParams({ fout: reason, naar })}`, [ended])

  async function start(request: Request, url: URL): Promise<Response> {
    // a cookie belongs to one host name: on this machine 127.0.0.1 becomes localhost before it matters
    if (url.hostname === '127.0.0.1' && origin.startsWith('http://localhost:'))
      return redirect(origin + url.pathname + url.search)
    const naar = returnPath(routes, url.searchParams.get('naar'))
    const niveau = NIVEAUS.find((each) => each === url.searchParams.get('niveau')) ?? 'substantieel'
    const middel = url.searchParams.get('middel') === 'eherkenning' ? 'eherkenning' : 'digid'
    const taal = readCookie(request.headers.get('Cookie'), 'taal')
    const checks = newChecks()
    const to = await oidc.start(checks, niveau, middel, isTaal(taal) ? taal : 'nl')
    const id = newId()
    // the provider is another site: on the way back the Strict cookie of this session does not come along
    const vorige = sessionKey(cookies, request) ?? null
    await pending.add(hashOf(id) ?? '', { ...checks, niveau, naar, vorige })
    // Lax, because the provider is another site: a Strict cookie does not come back from it
    return redirect(to.href, [cookies.write(COOKIE, id, 'Lax', COOKIE_AGE)])
  }

  async function back(request: Request, url: URL): Promise<Response> {
    const hash = hashOf(cookies.read(request, COOKIE))
    const login = hash ? await pending.take(hash, url.searchParams.get('state') ?? '') : undefined
    // another browser, a second time, too late, or no answer to this sign-in: then it goes on
    if (!login) return redirect(`/inloggen?${new URLSearchParams({ fout: 'mislukt', naar: '/overzicht' })}`)
    try {
      const aanmelding = await oidc.finish(url.search, login)
      if (login.vorige !== null) await endSession(login.vorige)
      const started = await sessies.begin(aanmelding, request)
      return redirect(login.naar, [ended, ...Object.values(started)])
    } catch (error) {
      if (!(error instanceof LoginError)) throw error
      log.warn({ reason: error.message }, 'sign-in refused')
      return failed(error.isCancelled ? 'gestopt' : 'mislukt', login.naar)
    }
  }

  return async (request: Request): Promise<Response | undefined> => {
    const url = new URL(request.url)
    if (request.method !== 'GET') return undefined
    try {
      if (url.pathname === LOGIN_START) return await start(request, url)
      if (url.pathname === LOGIN_BACK) return await back(request, url)
      return undefined
    } catch (error) {
      if (!(error instanceof LoginError)) throw error
      log.error({ reason: error.message }, 'sign-in failed')
      return failed('mislukt', returnPath(routes, url.searchParams.get('naar')))
    }
  }
}

export type Login = ReturnType<typeof makeLogin>

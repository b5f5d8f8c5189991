import { alsBody, type Verbinding } from '#server/test/client'
import { LOGIN_START } from '#server/host/login/login'
import { WRITE_HEADER } from '#server/host/same-site'

/** A visitor over real sockets, with a jar for cookies like that of a browser. */
export function makeVisitor(origin: string) {
  const jar = new Map<string, string>()

  async function send(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers)
    const url = new URL(path, origin)
    if (jar.size > 0) headers.set('cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '))
    const answer = await fetch(url, { ...init, headers, redirect: 'manual' })
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      if (value === '' || /max-age=0|expires=Thu, 01 Jan 1970/i.test(cookie)) jar.delete(name)
      else jar.set(name, value)
    }
    return answer
  }

  /** Goes on as long as it is sent on, as a browser does; answers where it ended, and how. */
  async function follow(path: string): Promise<{ url: URL; answer: Response }> {
    let url = new URL(path, origin)
    for (let hops = 0; hops < 10; hops += 1) {
      const answer = await send(url.href)
      const to = answer.headers.get('location')
      if (to === null) return { url, answer }
      url = new URL(to, url)
    }
    throw new Error('sent on for ever')
  }

  /** Presses a button on the page of choices. An empty persona goes back. */
  async function choose(at: URL, persona: string, more: Record<string, string> = {}) {
    const body = new URLSearchParams({ persoon: persona, ...more })
    const answer = await send(at.href, { method: 'POST', body })
    const to = answer.headers.get('location')
    if (to === null) throw new Error(`the choice answered ${answer.status}`)
    return follow(new URL(to, at).href)
  }

  return {
    jar,
    send,
    follow,
    choose,
    /** Signs in from the first link to the page of the app where it ends. */
    async signIn(persona: string, query = '', more: Record<string, string> = {}) {
      const { url, answer } = await follow(`${LOGIN_START}${query}`)
      if (answer.status !== 200) throw new Error(`the sign-in began with ${answer.status}`)
      return choose(url, persona, more)
    },
    api: (async ({ method = 'GET', path, body, headers: more }) => {
      const headers = {
        ...more,
        ...(method !== 'GET' && { [WRITE_HEADER]: '1' }),
        ...(body !== undefined && { 'content-type': alsBody(body).type }),
      }
      const answer = await send(path, {
        method,
        headers,
        ...(body !== undefined && { body: alsBody(body).body }),
      })
      return { status: answer.status, headers: Object.fromEntries(answer.headers), body: await answer.text() }
    }) satisfies Verbinding,
  }
}

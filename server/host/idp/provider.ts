import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import Provider, { errors, type Interaction, type KoaContextWithOIDC } from 'oidc-provider'
import { isTaal } from '#domain/tekst'
import type { Demopersona } from '#server/demo'
import type { OidcConfig } from '#server/host/login/oidc'
import type { Identiteit } from '#server/identiteit'
import { tijdslimieten } from '#server/tijdslimieten'
import { MemoryAdapter } from './memory-adapter.ts'
import { choicePage, messagePage } from './page.ts'

/** Where the identity provider of the demo lives: in the same process, behind a door of its own. */
export const IDP = '/idp'
const CHOICE = `${IDP}/keuze`

/** The claims of the identity provider of the demo. */
const CLAIMS = { bsn: 'bsn', kvk: 'kvk', naam: 'name' }
const ACR = ['http://eidas.europa.eu/LoA/low', 'http://eidas.europa.eu/LoA/substantial']

/** A form with one choice is small. In characters. */
const LARGEST_FORM = 4096
/** In seconds: a code at once, a token and a choice within the time of a sign-in. */
const code = tijdslimieten.demoCode / 1000
const choice = tijdslimieten.aanmelding / 1000
const TTL = {
  AuthorizationCode: code,
  AccessToken: code,
  IdToken: code,
  Interaction: choice,
  Session: choice,
  Grant: choice,
}

export type DemoIdp = {
  config: OidcConfig
  /** Answers a request below its door; false for any other. */
  handle: (
    request: IncomingMessage,
    response: ServerResponse,
    headers: (html: string) => Record<string, string>,
  ) => boolean
}

/**
 * An identity provider that confirms whoever one chooses to be, for a demo and for tests. It is a real one (OpenID Connect,
 * with the same library that others run), so that what signs in here is what signs in at a municipality. It keeps nobody
 * signed in and remembers nothing after a restart.
 * @param origin the address of the app
 */
export function makeDemoIdp(origin: string, personas: readonly Demopersona[], redirectPath: string): DemoIdp {
  const issuer = `${origin}${IDP}`
  const config: OidcConfig = {
    issuer,
    clientId: 'mijn-deventer',
    clientSecret: randomBytes(32).toString('base64url'),
    redirectUri: `${origin}${redirectPath}`,
    claims: CLAIMS,
    scholen: personas.flatMap(({ identiteit }) => (identiteit.soort === 'school' ? [identiteit.kvk] : [])),
    allowHttp: origin.startsWith('http:'),
  }
  const provider = makeProvider(config, personas)
  const answer = provider.callback()

  async function choice(request: IncomingMessage, response: ServerResponse, page: Page): Promise<void> {
    const interaction = await provider.interactionDetails(request, response).catch(() => undefined)
    if (!interaction) return page(400, messagePage('verlopen', origin))
    // a look, of whatever kind, chooses nothing
    if (request.method !== 'POST') return page(200, choicePage(personas, wantedBy(interaction)))
    const form = new URLSearchParams(await bodyOf(request))
    const persona = personas.find(({ id }) => id === form.get('persoon'))
    const result = persona
      ? { login: { accountId: persona.id, acr: form.get('zonder') ? ACR[0] : ACR[1], remember: false } }
      : { error: 'access_denied', error_description: 'the visitor went back' }
    await provider.interactionFinished(request, response, result)
  }

  return {
    config,
    handle(request, response, headers) {
      const path = request.url ?? ''
      if (!path.startsWith(`${IDP}/`)) return false
      const page: Page = (status, html) => {
        response.writeHead(status, { ...headers(html), 'Content-Type': 'text/html; charset=utf-8' }).end(html)
      }
      if (path.startsWith(`${CHOICE}/`)) {
        choice(request, response, page).catch(() => page(500, messagePage('fout', origin)))
        return true
      }
      request.headers.cookie = withoutSession(request.headers.cookie)
      // it knows its paths without the door, and finds the door back in the address as it was
      const inside = Object.assign(request, { originalUrl: path, url: path.slice(IDP.length) })
      void answer(inside, response)
      return true
    },
  }
}

/** Nobody stays signed in at the provider: the next person on this browser chooses anew, whoever sat there before. */
const withoutSession = (cookies = ''): string =>
  cookies
    .split('; ')
    .filter((cookie) => !cookie.startsWith('_session'))
    .join('; ')

type Page = (status: number, html: string) => void

const wantedBy = ({ params }: Interaction) => ({
  middel: params.login_hint === 'eherkenning' ? ('eherkenning' as const) : ('digid' as const),
  taal: isTaal(params.ui_locales) ? params.ui_locales : 'nl',
})

function makeProvider(config: OidcConfig, personas: readonly Demopersona[]): Provider {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { crv = '', x = '', y, d } = privateKey.export({ format: 'jwk' })
  const key = { kty: 'EC', crv, x, y, d, kid: randomUUID(), alg: 'ES256', use: 'sig' } as const
  return new Provider(config.issuer, {
    clients: [
      {
        client_id: config.clientId,
        client_secret: config.clientSecret,
        redirect_uris: [config.redirectUri],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    adapter: MemoryAdapter,
    jwks: { keys: [key] },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    acrValues: ACR,
    claims: { openid: ['sub', 'acr', 'auth_time', ...Object.values(CLAIMS)] },
    // the claims come in the token itself, and not at an address of their own
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false }, userinfo: { enabled: false } },
    pkce: { required: () => true },
    ttl: TTL,
    interactions: { url: (_ctx: KoaContextWithOIDC, { uid }: Interaction) => `${CHOICE}/${uid}` },
    findAccount: (_ctx, id) => {
      const persona = personas.find((each) => each.id === id)
      return persona && { accountId: id, claims: async () => ({ sub: id, ...claimsOf(persona.identiteit) }) }
    },
    // whoever chose has consented: there is one client, and it is ours
    async loadExistingGrant(ctx) {
      const { client, session } = ctx.oidc
      const grant = new ctx.oidc.provider.Grant({ clientId: client?.clientId, accountId: session?.accountId })
      grant.addOIDCScope('openid')
      await grant.save()
      return grant
    },
    renderError(ctx, out) {
      ctx.type = 'html'
      ctx.body = messagePage(
        out.error === 'invalid_request' ? 'verlopen' : 'fout',
        new URL(config.issuer).origin,
      )
    },
  })
}

const claimsOf = (identiteit: Identiteit): Record<string, string> => ({
  [CLAIMS.naam]: identiteit.naam,
  ...(identiteit.soort === 'inwoner' ? { [CLAIMS.bsn]: identiteit.bsn } : { [CLAIMS.kvk]: identiteit.kvk }),
})

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = ''
  request.setEncoding('utf8')
  for await (const part of request) {
    text += String(part)
    if (text.length > LARGEST_FORM) throw new errors.InvalidRequest('the form is too large')
  }
  return text
}

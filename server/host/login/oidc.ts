import * as client from 'openid-client'
import type { Aanmelding, Identiteit } from '#server/identiteit'
import { type Niveau, NIVEAUS } from '#server/niveau'
import { tijdslimieten } from '#server/tijdslimieten'

/** How to sign in with a provider of OpenID Connect: a broker for DigiD and eHerkenning, or the one of the demo. */
export type OidcConfig = {
  issuer: string
  clientId: string
  clientSecret: string
  /** Where the provider sends the visitor back to: an address of ours. */
  redirectUri: string
  /** The claims in which the numbers and the name are. */
  claims: { bsn: string; kvk: string; naam: string }
  /** The numbers of organisations that are schools. */
  scholen: readonly string[]
  /** Plain HTTP to the provider: only for the one of the demo, which is this same process. */
  allowHttp: boolean
}

/** The levels of assurance as the provider names them (NL GOV OpenID Connect, 5.2.1: eIDAS). */
const ACR: Record<Niveau, string> = {
  laag: 'http://eidas.europa.eu/LoA/low',
  substantieel: 'http://eidas.europa.eu/LoA/substantial',
  hoog: 'http://eidas.europa.eu/LoA/high',
}
const NIVEAU = new Map(NIVEAUS.map((niveau) => [ACR[niveau], niveau]))

/** In seconds, as the library and the protocol want them. */
const TIMEOUT = tijdslimieten.identiteitsdienst / 1000
const MAX_AGE = tijdslimieten.aanmeldingOud / 1000

/** What must come back: kept on the server, never in the browser. */
export type Checks = { state: string; nonce: string; verifier: string }

/** The provider said no, or said something that we do not trust. Its message is for the log and holds nothing personal. */
export class LoginError extends Error {
  readonly isCancelled: boolean
  constructor(message: string, isCancelled = false) {
    super(message)
    this.isCancelled = isCancelled
  }
}

export const newChecks = (): Checks => ({
  state: client.randomState(),
  nonce: client.randomNonce(),
  verifier: client.randomPKCECodeVerifier(),
})

/** The sign-in with a provider: authorization code with PKCE, state and nonce. */
export function makeOidc(config: OidcConfig) {
  // the library calls it deprecated so that nobody uses it without looking: it is the demo, speaking to itself
  // oxlint-disable-next-line typescript/no-deprecated
  const execute = config.allowHttp ? [client.allowInsecureRequests] : []
  let known: Promise<client.Configuration> | undefined
  /** What the provider says of itself, asked at the first sign-in: the app starts, and works, without it. */
  const provider = () => {
    known ??= client
      .discovery(
        new URL(config.issuer),
        config.clientId,
        { client_secret: config.clientSecret, id_token_signed_response_alg: 'ES256' },
        client.ClientSecretBasic(config.clientSecret),
        { timeout: TIMEOUT, execute },
      )
      .catch((error: unknown) => {
        known = undefined
        throw new LoginError(`the provider cannot be reached (${codeOf(error)})`)
      })
    return known
  }

  return {
    /** The address at the provider where the visitor signs in. */
    async start(checks: Checks, niveau: Niveau, middel: string, taal: string): Promise<URL> {
      return client.buildAuthorizationUrl(await provider(), {
        redirect_uri: config.redirectUri,
        scope: 'openid',
        state: checks.state,
        nonce: checks.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(checks.verifier),
        code_challenge_method: 'S256',
        acr_values: ACR[niveau],
        // never a sign-in that still hangs in the browser of somebody who left
        prompt: 'login',
        max_age: String(MAX_AGE),
        ui_locales: taal,
        login_hint: middel,
      })
    },

    /**
     * Who came back from the provider.
     * @param search the query of the address of return
     * @throws {LoginError}
     */
    async finish(search: string, checks: Checks): Promise<Aanmelding> {
      const tokens = await client
        .authorizationCodeGrant(await provider(), new URL(`${config.redirectUri}${search}`), {
          pkceCodeVerifier: checks.verifier,
          expectedState: checks.state,
          expectedNonce: checks.nonce,
          idTokenExpected: true,
          maxAge: MAX_AGE,
        })
        .catch((error: unknown) => {
          const isCancelled =
            error instanceof client.AuthorizationResponseError && error.error === 'access_denied'
          throw new LoginError(`the provider did not confirm the sign-in (${codeOf(error)})`, isCancelled)
        })
      const claims: Record<string, unknown> = tokens.claims() ?? {}
      const niveau = NIVEAU.get(String(claims.acr))
      if (!niveau) throw new LoginError('the provider named no level of assurance that we know')
      return { identiteit: identiteitUit(claims, config), niveau }
    },
  }
}

export type Oidc = ReturnType<typeof makeOidc>

function identiteitUit(
  claims: Record<string, unknown>,
  { claims: naamVan, scholen }: OidcConfig,
): Identiteit {
  const text = (claim: string) => (typeof claims[claim] === 'string' ? claims[claim] : undefined)
  const bsn = text(naamVan.bsn)
  const kvk = text(naamVan.kvk)
  const naam = text(naamVan.naam)
  if (naam === undefined) throw new LoginError('the provider gave no name')
  if (bsn !== undefined && /^\d{9}$/.test(bsn)) return { soort: 'inwoner', bsn, naam }
  if (kvk !== undefined && /^\d{8}$/.test(kvk))
    return scholen.includes(kvk)
      ? { soort: 'school', kvk, medewerker: String(claims.sub), naam }
      : { soort: 'organisatie', kvk, naam }
  throw new LoginError('the provider gave no number that we know')
}

/** A code and never the text of an error, in which a token could stand. */
const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error
    ? String(error.code)
    : error instanceof Error
      ? error.name
      : 'unknown'

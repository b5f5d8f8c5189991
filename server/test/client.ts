import { checkAnswer } from './contract-check.ts'

/** How a test talks to the API, whichever host it runs on. A body of bytes goes as it is, any other as JSON. */
export type Verzoek = {
  method?: string
  path: string
  body?: unknown
  headers?: Readonly<Record<string, string>>
}
export type Antwoord = { status: number; headers: Record<string, string>; body: string }
export type Verbinding = (verzoek: Verzoek) => Promise<Antwoord>

/** The API as a test sees it: every answer was held against the contract. */
export type TestApi = {
  get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Antwoord>
  stuur: (
    method: 'POST' | 'PUT' | 'DELETE',
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Antwoord>
  /** The JSON of a GET that must succeed. */
  json: (path: string) => Promise<Record<string, unknown>>
  inloggen: (persona: string) => Promise<void>
}

/** One promise of the API, as a test that runs on every host. Begins signed out, on the first demo day, sources normal. */
export type ApiTest = { naam: string; test: (api: TestApi) => Promise<void> }

export function testApi(verbinding: Verbinding): TestApi {
  const vraag = async (verzoek: Verzoek): Promise<Antwoord> => {
    const antwoord = await verbinding({ ...verzoek, path: `/v1${verzoek.path}` })
    checkAnswer(
      verzoek.method ?? 'GET',
      verzoek.path,
      antwoord.status,
      antwoord.headers['content-type'] ?? null,
      antwoord.body,
    )
    return antwoord
  }
  return {
    get: (path, headers) => vraag({ path, ...(headers && { headers }) }),
    stuur: (method, path, body, headers) => vraag({ method, path, body, ...(headers && { headers }) }),
    async json(path) {
      const { status, body } = await vraag({ path })
      if (status !== 200) throw new Error(`GET ${path}: ${status} ${body}`)
      return JSON.parse(body) as Record<string, unknown>
    },
    async inloggen(persona) {
      await vraag({ method: 'DELETE', path: '/sessie' })
      const { status } = await vraag({ method: 'POST', path: '/sessie', body: { persona } })
      if (status !== 201) throw new Error(`Cannot sign in as ${persona}: ${status}`)
    },
  }
}

/** A body as it goes over the line, and its type. */
export const alsBody = (body: unknown): { body: BodyInit; type: string } =>
  body instanceof Uint8Array
    ? { body: Uint8Array.from(body), type: 'application/octet-stream' }
    : { body: JSON.stringify(body), type: 'application/json' }

/** A connection to an app in this process. */
export const inProces =
  (app: { fetch: (request: Request) => Response | Promise<Response> }): Verbinding =>
  async ({ method = 'GET', path, body, headers = {} }) => {
    const request = new Request(`http://localhost${path}`, {
      method,
      headers: { ...(body !== undefined && { 'content-type': alsBody(body).type }), ...headers },
      ...(body !== undefined && { body: alsBody(body).body }),
    })
    const antwoord = await app.fetch(request)
    return {
      status: antwoord.status,
      headers: Object.fromEntries(antwoord.headers),
      body: await antwoord.text(),
    }
  }

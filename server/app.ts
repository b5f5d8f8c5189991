import { type Context, Hono } from 'hono'
import { document } from '#openapi/document.gen'
import { dagVan } from '#domain/datum'
import { antwoordfilter } from './antwoordfilter.ts'
import { authorizationTable, authorize, type Operatie } from './authorization.ts'
import { type ContractOperatie, operaties } from './contract.ts'
import { type ApiOptions, type Handlers, JsonAntwoord, type Sessie, type Vraag } from './handler.ts'
import { Problem, problemResponse } from './problem.ts'
import { afschrift } from './routes/afschrift.ts'
import { afspraken } from './routes/afspraken.ts'
import { betalen } from './routes/betalen.ts'
import { berichten } from './routes/berichten.ts'
import { demo } from './routes/demo.ts'
import { contactmomenten } from './routes/contactmomenten.ts'
import { bestanden } from './routes/bestanden.ts'
import { concepten } from './routes/concepten.ts'
import { documenten } from './routes/documenten.ts'
import { formulieren } from './routes/formulieren.ts'
import { meldingen } from './routes/meldingen.ts'
import { normen } from './routes/normen.ts'
import { overzicht } from './routes/overzicht.ts'
import { persoonsgegevens } from './routes/persoonsgegevens.ts'
import { sessie } from './routes/sessie.ts'
import { tijden } from './routes/tijden.ts'
import { agenda } from './routes/agenda.ts'
import { vragen } from './routes/vragen.ts'
import { stukken } from './routes/stukken.ts'
import { verzendingen } from './routes/verzendingen.ts'
import { doorgiften } from './routes/doorgiften.ts'
import { inzagen } from './routes/inzagen.ts'
import { ingebrekestelling } from './routes/ingebrekestelling.ts'
import { ondertekening } from './routes/ondertekening.ts'
import { intrekking } from './routes/intrekking.ts'
import { toestemmingen } from './routes/toestemmingen.ts'
import { toestemmingsverzoeken } from './routes/toestemmingsverzoeken.ts'
import { zaken } from './routes/zaken.ts'
import { validated } from './validate.ts'

/** The address under which the API lives on every host. */
const BASE = '/v1'

const handlers: Handlers = {
  getOpenapi: async () => Response.json(document, { headers: { 'access-control-allow-origin': '*' } }),
  ...sessie,
  ...overzicht,
  ...zaken,
  ...documenten,
  ...afschrift,
  ...contactmomenten,
  ...vragen,
  ...intrekking,
  ...ondertekening,
  ...meldingen,
  ...ingebrekestelling,
  ...doorgiften,
  ...inzagen,
  ...toestemmingen,
  ...toestemmingsverzoeken,
  ...stukken,
  ...formulieren,
  ...concepten,
  ...bestanden,
  ...verzendingen,
  ...agenda,
  ...berichten,
  ...tijden,
  ...afspraken,
  ...betalen,
  ...persoonsgegevens,
  ...normen,
  ...demo,
}

/**
 * The whole API but its port: no file, no clock and no network of its own, so that it runs the same on Node, behind
 * MSW in a browser and in a test. Throws when an operation of the contract lacks a handler or a row in the
 * authorization table.
 * @param anders handlers in place of our own: a measurement of everything around them gives ready answers
 */
export function buildApi(options: ApiOptions, anders: Partial<Handlers> = {}): Hono {
  const app = new Hono()
  const doen = { ...handlers, ...anders }
  for (const operatie of operaties) {
    controleer(operatie.id, authorizationTable, doen)
    if (operatie.path.startsWith('/demo/') && !options.demo) continue
    const pad = BASE + operatie.path.replace(/\{(\w+)\}/g, ':$1')
    const zeef = antwoordfilter(operatie)
    // the contract types each handler; which one belongs to this path is known only here
    const handler = doen[operatie.id] as (vraag: Vraag<Operatie>) => Promise<unknown>
    app.on(operatie.method.toUpperCase(), pad, (c) => antwoord({ operatie, handler, zeef }, c, options))
  }
  app.notFound(() => metKoppen(problemResponse(new Problem('niet_gevonden'))))
  app.onError((error) => {
    if (error instanceof Problem) return metKoppen(problemResponse(error))
    options.meld?.(error)
    return metKoppen(
      problemResponse(new Problem(options.isStoring?.(error) ? 'bron_onbereikbaar' : 'intern')),
    )
  })
  return app
}

/** An operation that nobody decided on does not start (architecture, rule 5). */
export function controleer(id: Operatie, tabel: object, bekend: object): void {
  if (!Object.hasOwn(tabel, id)) throw new Error(`Operation ${id} has no row in the authorization table`)
  if (!Object.hasOwn(bekend, id)) throw new Error(`Operation ${id} has no handler`)
}

type Route = {
  operatie: ContractOperatie
  handler: (vraag: Vraag<Operatie>) => Promise<unknown>
  zeef: (waarde: unknown) => unknown
}

async function antwoord(
  { operatie, handler, zeef }: Route,
  c: Context,
  options: ApiOptions,
): Promise<Response> {
  const request = c.req.raw
  const gelezenSessie = await options.sessies.lees(request)
  authorize(gelezenSessie, operatie.id)
  const gelezen = await validated(operatie, request, c.req.param())
  const vandaag = dagVan(await options.klok.vandaag())
  const sessie = await verlengd(gelezenSessie, operatie.id, request, options)
  const identiteit = sessie?.identiteit ?? null
  const vraag = { ...options, ...gelezen, request, sessie, identiteit, vandaag }
  const resultaat = await handler(vraag as unknown as Vraag<Operatie>)
  const koppen = sessie?.merk === undefined ? KOPPEN : { ...KOPPEN, 'sessie-merk': sessie.merk }
  if (resultaat instanceof Response) return metKoppen(resultaat, koppen)
  const heeftKop = resultaat instanceof JsonAntwoord
  const body: unknown = heeftKop ? resultaat.body : resultaat
  const init = heeftKop ? resultaat.init : undefined
  // one plain object of headers: to add to those of a Response costs a request more than its session
  return new Response(JSON.stringify(zeef(body)), {
    status: init?.status ?? 200,
    headers: { 'content-type': 'application/json', ...init?.headers, ...koppen },
  })
}

/** Every request makes the session last longer, but for the question how long it lasts. */
async function verlengd(
  sessie: Sessie | null,
  operatie: Operatie,
  request: Request,
  { sessies }: ApiOptions,
): Promise<Sessie | null> {
  if (!sessie || operatie === 'getSessie') return sessie
  return { ...sessie, seconden: await sessies.verleng(request) }
}

/** What every answer of the API says (NL API Design Rules): its version, and that nobody may keep it. */
const KOPPEN = {
  'api-version': document.info.version,
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
}

function metKoppen(response: Response, koppen: Readonly<Record<string, string>> = KOPPEN): Response {
  for (const [naam, waarde] of Object.entries(koppen)) response.headers.set(naam, waarde)
  return response
}

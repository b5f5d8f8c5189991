import type { Dag } from '#domain/datum'
import type { Formulier } from '#domain/formulier'
import type { Ontvanger } from '#domain/toestemming'
import type { components, operations } from '#openapi/pip.gen'
import type { Operatie } from './authorization.ts'
import type { Afschriften, Drukker } from './afschriften.ts'
import type { Betalingen } from './betalen/betalingen.ts'
import type { Demobetalingen } from './betalen/demodienst.ts'
import type { Bestanden, Scanner } from './bestanden.ts'
import type { Concepten } from './concepten.ts'
import type { Inzagelog } from './inzage.ts'
import type { Aanmelding, Identiteit } from './identiteit.ts'
import type { Meldcodes } from './meldingen.ts'
import type { Handtekeningverzoeken } from './ondertekenen.ts'
import type { EenmaligeCode } from './eenmalige-code.ts'
import type { Post } from './post.ts'
import type { Schrijven } from './schrijven.ts'
import type { Klok, Sources } from './sources.ts'
import type { Toestemmingen } from './toestemmingen.ts'
import type { Tijdvakken } from './tijdvakken.ts'

/** How a host remembers who is signed in: a cookie on Node, a variable behind the service worker. */
export type Sessies = {
  /** The session of a request that is not over. Asking does not make it last longer. */
  lees: (request: Request) => Promise<Sessie | null>
  /** Lets the session of a request last as long as it may without another one; the answer is how long, as in `Sessie`. */
  verleng: (request: Request) => Promise<number | null>
  /** Starts a session; the headers go with the answer. */
  begin: (aanmelding: Aanmelding, request: Request) => Promise<Record<string, string>>
  eindig: (request: Request) => Promise<Record<string, string>>
}

/**
 * `seconden`: until it ends when nothing more is asked; null when it does not end by itself. `merk`: the same for every
 * request of one session and another for the next, so that a page notices that somebody else signed in; opens nothing.
 */
export type Sessie = Aanmelding & { seconden: number | null; merk?: string }

/** What a visitor can sign in with: a means of an identity provider, or in a demo without one an invented person. */
export type Inlogmiddel = components['schemas']['Inlogmiddel']

type Bronnaam = components['schemas']['Bronnaam']
type Brongedrag = components['schemas']['Brongedrag']

/** The e-mails that a demo keeps in place of sending them, newest first. */
export type Demomails = () => Promise<components['schemas']['Demomail'][]>

/** What only a demo can: sign in as an invented person, move the date, break a source, pay without money. Absent in production. */
export type Demo = {
  betalingen: Demobetalingen
  /** Null where e-mails are really sent, or not at all. */
  mails: Demomails | null
  personas: readonly components['schemas']['Persona'][]
  identiteitVan: (persona: string) => Identiteit | undefined
  zetVandaag: (datum: string) => Promise<void>
  bronnen: () => Promise<{ bron: Bronnaam; gedrag: Brongedrag }[]>
  zetBron: (bron: Bronnaam, gedrag: Brongedrag) => Promise<void>
}

export type ApiOptions = {
  sources: Sources
  klok: Klok
  sessies: Sessies
  inlogmiddelen: readonly Inlogmiddel[]
  inzagelog: Inzagelog
  schrijven: Schrijven
  /** The forms that can be filled in, each in its newest version. */
  formulieren: readonly Formulier[]
  concepten: Concepten
  tijdvakken: Tijdvakken
  betalingen: Betalingen
  post: Post
  /** What people sent, and what prints it. */
  afschriften: Afschriften
  drukker: Drukker
  handtekeningverzoeken: Handtekeningverzoeken
  ondertekencode: EenmaligeCode
  /** Who may ask to see data of residents, and what came of it. */
  ontvangers: readonly Ontvanger[]
  toestemmingen: Toestemmingen
  toestemmingscode: EenmaligeCode
  /** What opens a report of who did not sign in. */
  meldcodes: Meldcodes
  meldcode: EenmaligeCode
  /** Files that are not yet sent, and what looks at them for what harms others. */
  bestanden: Bestanden
  scanner: Scanner
  /** Is told of an error that nobody expected; the answer says nothing of it. */
  meld?: (error: unknown) => void
  /** Whether such an error passes by itself: then the answer says "later" (503) and not "a mistake of ours" (500). */
  isStoring?: (error: unknown) => boolean
  demo?: Demo
}

type Parameters<O extends Operatie> = operations[O]['parameters']
type Body<O extends Operatie> = operations[O] extends {
  requestBody: { content: { 'application/json': infer T } }
}
  ? T
  : operations[O] extends { requestBody: { content: { 'application/octet-stream': unknown } } }
    ? Uint8Array<ArrayBuffer>
    : undefined

/** One request, checked against the contract. */
export type Vraag<O extends Operatie> = ApiOptions & {
  request: Request
  sessie: Sessie | null
  identiteit: Identiteit | null
  vandaag: Dag
  path: NonNullable<Parameters<O>['path']>
  query: NonNullable<Parameters<O>['query']>
  header: NonNullable<Parameters<O>['header']>
  body: Body<O>
}

type Json<R> = R extends { content: { 'application/json': infer T } } ? T : never

/** An answer in JSON with a status or headers of its own. */
export class JsonAntwoord<T> {
  readonly body: T
  readonly init: { status?: number; headers?: Readonly<Record<string, string>> }
  constructor(body: T, init: { status?: number; headers?: Readonly<Record<string, string>> }) {
    this.body = body
    this.init = init
  }
}

type Inhoud<O extends Operatie> = Json<operations[O]['responses'][keyof operations[O]['responses']]>

/** The JSON of the contract, or a whole Response where the answer is not JSON. */
export type Antwoord<O extends Operatie> = Inhoud<O> | JsonAntwoord<Inhoud<O>> | Response

export type Handler<O extends Operatie> = (vraag: Vraag<O>) => Promise<Antwoord<O>>

export type Handlers = { [O in Operatie]: Handler<O> }

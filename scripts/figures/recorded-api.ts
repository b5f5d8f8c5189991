import { drizzle } from 'drizzle-orm/node-postgres'
import { Pool } from 'pg'
import { demodata } from '#demo/data'
import { buildApi } from '#server/app'
import { cookiesFor } from '#server/host/cookies'
import { sqlSessionStore } from '#server/host/session-store'
import { makeSessions } from '#server/host/sessions'
import type { Identiteit } from '#server/identiteit'
import { memoryConcepten } from '#server/sources/memory/concepten'
import { memoryBetalingen } from '#server/sources/memory/betalingen'
import { memoryTijdvakken } from '#server/sources/memory/tijdvakken'
import { rooster } from '#server/sources/rooster'
import { demoscanner } from '#server/bestanden/demoscanner'
import { kleineDrukker } from '#server/sources/pdf'
import { sqlAfschriften } from '#server/sources/sql/afschriften'
import { sqlBestanden } from '#server/sources/sql/bestanden'
import { sqlInzagelog } from '#server/sources/sql/inzagelog'
import * as schema from '#server/sources/sql/schema'
import { sqlToestemmingen } from '#server/sources/sql/toestemmingen'
import { sqlHandtekeningen } from '#server/sources/sql/handtekeningen'
import { sqlMeldcodes } from '#server/sources/sql/meldcodes'
import { sqlPost } from '#server/sources/sql/post'
import { sqlSchrijven } from '#server/sources/sql/schrijven'
import { maakSlot } from '#server/sources/sql/slot'
import { sqlSources } from '#server/sources/sql/sql-sources'
import { kalender } from './many-people.ts'
import type { Statement } from './plans.ts'

/** Nobody sends a file while statements are counted. */
const fileSlot = await maakSlot('a secret that opens nothing here', 'bestanden 1')

/** The API on a PostgreSQL that is filled already, with sessions in it; keeps every statement that it sends. */
export function recordedApi(url: string) {
  const statements: Statement[] = []
  const pool = new Pool({ connectionString: url })
  // the pool says that it ended before its connections have, and the database may be taken away in between
  pool.on('connect', (client) => client.on('error', () => undefined))
  const logger = { logQuery: (query: string, params: unknown[]) => void statements.push({ query, params }) }
  const db = drizzle({ client: pool, schema, logger })
  const sessies = makeSessions(sqlSessionStore(db), cookiesFor('http://localhost'))
  const api = buildApi({
    sources: {
      ...sqlSources(db, demodata.gemeente, kalender),
      afspraken: rooster(demodata.afspraken, kalender),
      betaaldienst: null,
    },
    klok: { vandaag: async () => demodata.vandaag, nu: async () => new Date() },
    inlogmiddelen: [],
    inzagelog: sqlInzagelog(db),
    schrijven: sqlSchrijven(db, kalender, fileSlot, () => undefined),
    post: sqlPost(db),
    afschriften: sqlAfschriften(db, fileSlot),
    drukker: kleineDrukker,
    handtekeningverzoeken: sqlHandtekeningen(db),
    ondertekencode: async (id) => id,
    ontvangers: demodata.ontvangers,
    toestemmingen: sqlToestemmingen(db),
    toestemmingscode: async (id) => id,
    meldcodes: sqlMeldcodes(db),
    meldcode: async (id) => id,
    bestanden: sqlBestanden(db, fileSlot),
    scanner: demoscanner,
    concepten: memoryConcepten(new Map()),
    tijdvakken: memoryTijdvakken(new Map()),
    betalingen: memoryBetalingen(new Map()),
    formulieren: [],
    sessies,
  })
  return {
    statements,
    close: () => pool.end(),
    /** Signs somebody in; the answer is how to ask as them. Throws on any answer but 200. */
    signIn: async (identiteit: Identiteit): Promise<(path: string) => Promise<unknown>> => {
      const started = await sessies.begin(
        { identiteit, niveau: 'substantieel' },
        new Request('http://localhost'),
      )
      const headers = { cookie: started['set-cookie'] ?? '' }
      return async (path) => {
        const answer = await api.request(`/v1${path}`, { headers })
        if (answer.status !== 200) throw new Error(`GET ${path} answered ${answer.status}`)
        const body: unknown = await answer.json()
        return body
      }
    },
  }
}

import { sql } from 'drizzle-orm'
import { dagInNederland } from '#domain/dag-in-nederland'
import { type Kalender, maakKalender } from '#domain/kalender'
import { buildApi } from '#server/app'
import { demoOp } from '#server/demo'
import type { ApiOptions, Inlogmiddel } from '#server/handler'
import type { Klok, Sources } from '#server/sources'
import type { Gemeentedata } from '#server/sources/memory/data'
import type { Database } from '#server/sources/sql/database'
import { brpPersonen, geenPersonen } from '#server/sources/brp/personen'
import { demobezorger, demogeheim, isDemo, sqlDemogeheugen, vulDemo } from '#server/sources/sql/demogemeente'
import { demoscanner } from '#server/bestanden/demoscanner'
import { sqlAfschriften } from '#server/sources/sql/afschriften'
import { sqlContactgegevens } from '#server/sources/sql/adressen'
import { demomailer, sqlDemomails } from '#server/sources/sql/demomail'
import { maakEenmaligeCode } from '#server/eenmalige-code'
import { sqlToestemmingen } from '#server/sources/sql/toestemmingen'
import { sqlHandtekeningen } from '#server/sources/sql/handtekeningen'
import { sqlMeldcodes } from '#server/sources/sql/meldcodes'
import { sqlPost } from '#server/sources/sql/post'
import { sqlBestanden } from '#server/sources/sql/bestanden'
import { sqlConcepten } from '#server/sources/sql/concepten'
import { maakConceptslot } from '#server/sources/sql/conceptslot'
import { sqlInzagelog } from '#server/sources/sql/inzagelog'
import { sqlSchrijven } from '#server/sources/sql/schrijven'
import { demodienst } from '#server/betalen/demodienst'
import { sqlBetalingen, sqlDemobetalingen } from '#server/sources/sql/betalingen'
import { rooster } from '#server/sources/rooster'
import { sqlTijdvakken } from '#server/sources/sql/tijdvakken'
import { maakSlot } from '#server/sources/sql/slot'
import { sqlSources } from '#server/sources/sql/sql-sources'
import { type Tijdslimieten, tijdslimieten } from '#server/tijdslimieten'
import { clamav } from './clamav.ts'
import type { Config } from './config.ts'
import { cookiesFor } from './cookies.ts'
import { DatabaseError } from './database/database.ts'
import { isOutage } from './database/outage.ts'
import { readForms } from './forms.ts'
import { securityHeaders } from './headers.ts'
import { buildHost, type HostParts } from './host.ts'
import { logFailure } from './log.ts'
import { makeDemoIdp } from './idp/provider.ts'
import type { Handlers } from './listen.ts'
import { LOGIN_BACK, makeLogin } from './login/login.ts'
import { makeOidc } from './login/oidc.ts'
import { pendingLogins } from './login/pending-logins.ts'
import { deliverTo, startOutbox } from './outbox.ts'
import { watchPayments } from './payments.ts'
import { startMails } from './mail/mails.ts'
import { smtpMailer } from './mail/mailer.ts'
import { makePrinter } from './print.ts'
import { startQuarantine } from './quarantine.ts'
import { sqlSessionStore } from './session-store.ts'
import { makeSessions } from './sessions.ts'
import { watchPromises } from './signals.ts'
import { makeSourceFetch } from './source-fetch.ts'

const INLOGMIDDELEN: readonly Inlogmiddel[] = ['digid', 'eherkenning']

type Parts = Pick<HostParts, 'pages' | 'files' | 'log' | 'tooMany'> & {
  config: Config
  port: number
  db: Database
  data: Gemeentedata
  /** Whether a stop was asked for: then no visitor should be sent here any more. */
  isStopping?: () => boolean
  /** Other limits for the sources, so that a test need not wait for them. */
  limieten?: Partial<Tijdslimieten>
}

/**
 * Puts the host together on a database. Without an identity provider in the configuration it is a demo: with the invented
 * municipality in the database, a clock that moves, and an identity provider of its own.
 */
export async function wire(parts: Parts): Promise<Handlers> {
  const { config, port, db, data, pages, files, log, tooMany, limieten, isStopping = () => false } = parts
  const origin = config.origin ?? `http://localhost:${port}`
  const cookies = cookiesFor(origin)
  const store = sqlSessionStore(db)
  const sessies = makeSessions(store, cookies)
  const idp = config.oidc ? undefined : makeDemoIdp(origin, data.personas, LOGIN_BACK)
  const settings = config.oidc && {
    ...config.oidc,
    redirectUri: origin + LOGIN_BACK,
    scholen: [],
    allowHttp: false,
  }
  const oidc = settings ?? idp?.config
  const login =
    oidc &&
    makeLogin({
      oidc: makeOidc(oidc),
      pending: pendingLogins(db),
      sessies,
      endSession: store.remove,
      cookies,
      routes: pages.routes,
      origin,
      log,
    })
  const kalender = maakKalender({ sluitingsdagen: data.sluitingsdagen })
  const gemeente = config.oidc ? await echteGemeente(parts, kalender) : await demoGemeente(parts, kalender)
  // not those of a demo, which can be made to fail: what must leave the house does not wait for that
  const own = sqlSources(db, data.gemeente, kalender)
  const readDocument = own.documenten.inhoud
  const deliver = config.outbox ? deliverTo(config.outbox, readDocument) : demobezorger(db, data, kalender)
  const outbox = startOutbox(db, deliver, log)
  const draftKey = config.draftKey ?? (await demogeheim(db))
  const ondertekencode = await maakEenmaligeCode(draftKey, 'ondertekenen 1')
  const mails = await startMails({
    db,
    sources: own,
    klok: gemeente.klok,
    contactgegevens: sqlContactgegevens(db),
    ondertekencode,
    origin,
    mailer: config.mail ? smtpMailer(config.mail) : demomailer(db, gemeente.klok),
    log,
    every: limieten?.mailKijk,
  })
  const promises = watchPromises({
    db,
    sources: own,
    klok: gemeente.klok,
    log,
    every: limieten?.beloftenKijk,
  })
  const slot = await maakConceptslot(draftKey)
  const fileSlot = await maakSlot(draftKey, 'bestanden 1')
  const bestanden = sqlBestanden(db, fileSlot)
  const scanner = config.scanner ? clamav(config.scanner) : demoscanner
  const quarantine = startQuarantine(bestanden, scanner, log)
  const isReady = async () => !isStopping() && (await isReached(db))
  const schrijven = sqlSchrijven(db, kalender, fileSlot, () => {
    outbox.wake()
    mails.wake()
  })
  const betalingen = sqlBetalingen(db)
  const payments = watchPayments({ ...gemeente, schrijven, betalingen }, log, limieten?.betaalKijk)
  const api = buildApi({
    ...gemeente,
    sessies,
    inlogmiddelen: INLOGMIDDELEN,
    inzagelog: sqlInzagelog(db),
    schrijven,
    concepten: sqlConcepten(db, slot),
    tijdvakken: sqlTijdvakken(db),
    betalingen,
    post: sqlPost(db),
    afschriften: sqlAfschriften(db, fileSlot),
    drukker: await makePrinter(),
    handtekeningverzoeken: sqlHandtekeningen(db),
    ondertekencode,
    // a municipality has not said yet who its schools are: then none can ask
    ontvangers: config.oidc ? [] : data.ontvangers,
    toestemmingen: sqlToestemmingen(db),
    toestemmingscode: await maakEenmaligeCode(draftKey, 'toestemming 1'),
    meldcodes: sqlMeldcodes(db),
    meldcode: await maakEenmaligeCode(draftKey, 'melding 1'),
    bestanden,
    scanner,
    formulieren: await readForms(config.forms),
    meld: (error) => logFailure(log, error),
    isStoring: isOutage,
  })
  return {
    ...buildHost({
      api,
      files,
      pages,
      login,
      cookies,
      log,
      tooMany,
      addressHeader: config.addressHeader,
      origin,
      securityContact: config.securityContact,
      isReady,
    }),
    stop: async () => {
      await Promise.all([payments, promises, outbox, mails, quarantine].map((each) => each.stop()))
    },
    raw:
      idp &&
      ((request, response) =>
        idp.handle(request, response, (html) => securityHeaders(html, origin.startsWith('https:')))),
  }
}

type Gemeente = Pick<ApiOptions, 'sources' | 'klok' | 'demo'>

async function demoGemeente(parts: Parts, kalender: Kalender): Promise<Gemeente> {
  const { config, db, data } = parts
  await vulDemo(db, data, kalender)
  const afspraken = rooster(data.afspraken, kalender, data.isWeg)
  const demobetalingen = sqlDemobetalingen(db)
  const betaaldienst = demodienst(demobetalingen)
  const sources = {
    ...sqlSources(db, data.gemeente, kalender),
    afspraken,
    betaaldienst,
    ...personenUitBrp(parts),
  }
  const geheugen = sqlDemogeheugen(db, data.normen, kalender)
  // what was kept before must not be seen where e-mails go to people
  const mails = config.mail ? null : sqlDemomails(db)
  return demoOp(sources, data.personas, geheugen, demobetalingen, mails)
}

async function echteGemeente(parts: Parts, kalender: Kalender): Promise<Gemeente> {
  const { config, db, data, log } = parts
  // whoever signed in to the demo would still be signed in, and its people would look real
  if (await isDemo(db))
    throw new DatabaseError('This database holds a demo. Choose an empty one in DATABASE_URL or DATA_DIR.')
  if (!config.brp) log.warn({ source: 'personen' }, 'not configured: set BRP_URL and BRP_API_KEY')
  // an adapter of a provider goes here; without one, forms say that one pays at the desk
  const betaaldienst = null
  const personen = { personen: geenPersonen, ...personenUitBrp(parts) }
  const afspraken = rooster(data.afspraken, kalender)
  return {
    sources: { ...sqlSources(db, data.gemeente, kalender), afspraken, betaaldienst, ...personen },
    klok: systeemklok,
  }
}

/** The BRP, where it is configured. */
function personenUitBrp({ config, log, limieten }: Parts): Partial<Pick<Sources, 'personen'>> {
  if (!config.brp) return {}
  const meld = (kind: string) => log.warn({ source: 'personen', kind }, 'source failed')
  return { personen: brpPersonen(config.brp, makeSourceFetch(), meld, limieten) }
}

/** Whether the database answers, and soon. */
async function isReached(db: Database): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => {
    setTimeout(() => resolve(false), tijdslimieten.gereed).unref()
  })
  const answered = db.execute(sql`SELECT 1`).then(
    () => true,
    () => false,
  )
  return Promise.race([answered, late])
}

/** The clock of the machine, with the day as it is in the Netherlands. */
const systeemklok: Klok = {
  vandaag: async () => dagInNederland(new Date()),
  nu: async () => new Date(),
}

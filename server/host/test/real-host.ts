import { demodata } from '#demo/data'
import type { Config } from '#server/host/config'
import { openDatabase } from '#server/host/database/open'
import { makeLog } from '#server/host/log'
import { listen } from '#server/host/listen'
import { wire } from '#server/host/wire'
import type { Tijdslimieten } from '#server/tijdslimieten'
import { PGLITE, type TestDatabase } from './databases.ts'
import { PAGES } from './pages.ts'

/** A BRP, an identity provider that is not that of the demo, and other limits for the sources. */
type More = Partial<Pick<Config, 'brp' | 'oidc' | 'scanner' | 'mail'>> & { limieten?: Partial<Tijdslimieten> }

/** The whole host as `npm start` makes it, on a database of its own. */
export async function startRealHost(place?: TestDatabase, more: More = {}) {
  // a host that is no demo refuses a database that holds one
  const at = place ?? (await PGLITE.maak(more.oidc ? 'tables' : 'demo'))
  const database = await openDatabase(at.config)
  const logged: string[] = []
  const log = makeLog({ write: (line: string) => void logged.push(line) })
  const address = { port: 0, host: '127.0.0.1' }
  const config = {
    ...address,
    origin: undefined,
    addressHeader: undefined,
    oidc: more.oidc,
    outbox: undefined,
    mail: more.mail,
    brp: more.brp,
    draftKey: more.oidc && 'a key of drafts that only a test has',
    scanner: more.scanner,
    forms: undefined,
    securityContact: 'mailto:security@deventer.example',
    database: at.config,
  }
  const host = await listen(
    (port, isStopping) =>
      wire({
        config,
        port,
        isStopping,
        limieten: more.limieten,
        db: database.db,
        data: demodata,
        pages: PAGES,
        files: new Map(),
        log,
        // the limits have a test of their own; others ask more in a minute than any visitor
        tooMany: () => null,
      }),
    address,
  )
  return {
    origin: `http://localhost:${host.port}`,
    db: database.db,
    logged,
    stop: async () => {
      await host.stop()
      await database.close()
      if (!place) await at.remove()
    },
  }
}

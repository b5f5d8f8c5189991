// The Node host: one process with the API, the built app and the demo municipality. `npm start` runs this.
import { fileURLToPath } from 'node:url'
import { demodata } from '#demo/data'
import { buildApi } from '#server/app'
import { maakKalender } from '#domain/kalender'
import { demoOp } from '#server/demo'
import { sqlDemogeheugen, vulDemo } from '#server/sources/sql/demogemeente'
import { sqlSources } from '#server/sources/sql/sql-sources'
import { ConfigError, readConfig } from './config.ts'
import { buildHost } from './host.ts'
import { listen, ListenError } from './listen.ts'
import { NoBuildError, readPages } from './pages.ts'
import { DatabaseError } from './database/database.ts'
import { LockedError } from './database/lock.ts'
import { openDatabase } from './database/open.ts'
import { sqlSessionStore } from './session-store.ts'
import { makeSessions } from './sessions.ts'
import { readStaticFiles } from './static-files.ts'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))

async function main(): Promise<void> {
  const config = readConfig(process.env)
  const pages = await readPages(dist)
  const files = await readStaticFiles(dist)
  const { db, close } = await openDatabase(config.database)
  const kalender = maakKalender({ sluitingsdagen: demodata.sluitingsdagen })
  await vulDemo(db, demodata, kalender)
  const sources = sqlSources(db, demodata.gemeente, kalender)
  const gemeente = demoOp(sources, demodata.personas, sqlDemogeheugen(db, demodata, kalender))
  const api = buildApi({ ...gemeente, sessies: makeSessions(sqlSessionStore(db)) })
  const host = await listen(buildHost({ api, files, pages, log: console.error }), config)

  const shown = config.host === '127.0.0.1' ? 'localhost' : config.host
  console.log(`Mijn Deventer draait op http://${shown}:${host.port} (Ctrl+C stops it)`)

  let isStopping = false
  const stop = () => {
    // a second signal means: now
    if (isStopping) process.exit(1)
    isStopping = true
    console.log('Stopping: answers that are under way may finish …')
    void host
      .stop()
      .then(close)
      .then(() => console.log('Stopped.'))
  }
  process.on('SIGINT', stop).on('SIGTERM', stop)
}

try {
  await main()
} catch (error) {
  const EXPLAINED = [ConfigError, DatabaseError, ListenError, LockedError, NoBuildError]
  if (!(error instanceof Error) || !EXPLAINED.some((kind) => error instanceof kind)) throw error
  console.error(`✗ ${error.message}`)
  process.exitCode = 1
}

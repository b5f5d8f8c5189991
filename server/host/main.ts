// The Node host: one process with the API, the built app and its data. `npm start` runs this.
import { fileURLToPath } from 'node:url'
import { demodata } from '#demo/data'
import { ConfigError, readConfig } from './config.ts'
import { DatabaseError } from './database/database.ts'
import { LockedError } from './database/lock.ts'
import { openDatabase } from './database/open.ts'
import { listen, ListenError } from './listen.ts'
import { makeLog } from './log.ts'
import { NoBuildError, readPages } from './pages.ts'
import { readStaticFiles } from './static-files.ts'
import { wire } from './wire.ts'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))

async function main(): Promise<void> {
  const config = readConfig(process.env)
  const pages = await readPages(dist)
  const files = await readStaticFiles(dist)
  const database = await openDatabase(config.database)
  const host = await listen(
    (port) => wire({ config, port, db: database.db, pages, files, data: demodata, log: makeLog() }),
    config,
  ).catch(async (error: unknown) => {
    await database.close()
    throw error
  })

  const shown = config.host === '127.0.0.1' ? 'localhost' : config.host
  console.log(`Mijn Deventer draait op ${config.origin ?? `http://${shown}:${host.port}`} (Ctrl+C stops it)`)

  let isStopping = false
  const stop = () => {
    // a second signal means: now
    if (isStopping) process.exit(1)
    isStopping = true
    console.log('Stopping: answers that are under way may finish …')
    void host
      .stop()
      .then(() => database.close())
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

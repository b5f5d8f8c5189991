// The Node host: one process with the API, the built app and its data. `npm start` runs this.
import { fileURLToPath } from 'node:url'
import { ConfigError, readConfig } from './config.ts'
import { DatabaseError } from './database/database.ts'
import { explained } from './explain.ts'
import { LockedError } from './database/lock.ts'
import { ListenError } from './listen.ts'
import { NoBuildError } from './pages.ts'
import { runHost } from './run.ts'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))

try {
  await runHost(readConfig(process.env), dist, console.log)
} catch (error) {
  const sentence = explained(error, [ConfigError, DatabaseError, ListenError, LockedError, NoBuildError])
  if (sentence === undefined) throw error
  console.error(`✗ ${sentence}`)
  process.exitCode = 1
}

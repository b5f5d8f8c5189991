// Run as a process of its own, to be measured: the host as `server/host/main.ts` puts it together for a municipality, on
// the database that the environment names. It differs in one thing: it counts requests and refuses none.
import { demodata } from '#demo/data'
import { readConfig } from '#server/host/config'
import { openDatabase } from '#server/host/database/open'
import { listen } from '#server/host/listen'
import { makeLog } from '#server/host/log'
import { wire } from '#server/host/wire'
import { countOnly } from './count-only.ts'

const config = readConfig(process.env)
const { db, close } = await openDatabase(config.database)
const host = await listen(
  (port) =>
    wire({
      config,
      port,
      db,
      data: demodata,
      pages: { html: new Map([['nl', '<html lang="nl"></html>']]), routes: [] },
      files: new Map(),
      log: makeLog(),
      tooMany: countOnly(),
    }),
  config,
)
console.log(`http://localhost:${host.port}`)
process.on('SIGTERM', () => void host.stop().then(close))

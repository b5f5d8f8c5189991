// The Node host: one process with the API, the built app and the demo municipality. `npm start` runs this.
import { fileURLToPath } from 'node:url'
import { demodata } from '#demo/data'
import { buildApi } from '#server/app'
import { memoryGemeente } from '#server/sources/memory/memory-sources'
import { ConfigError, readConfig } from './config.ts'
import { buildHost } from './host.ts'
import { listen, ListenError } from './listen.ts'
import { NoBuildError, readPages } from './pages.ts'
import { memorySessions } from './sessions.ts'
import { readStaticFiles } from './static-files.ts'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))

async function main(): Promise<void> {
  const config = readConfig(process.env)
  const pages = await readPages(dist)
  const files = await readStaticFiles(dist)
  const api = buildApi({ ...memoryGemeente(demodata), sessies: memorySessions() })
  const host = await listen(buildHost({ api, files, pages, log: console.error }), config)

  const shown = config.host === '127.0.0.1' ? 'localhost' : config.host
  console.log(`Mijn Deventer draait op http://${shown}:${host.port} (Ctrl+C stops it)`)

  let isStopping = false
  const stop = () => {
    // a second signal means: now
    if (isStopping) process.exit(1)
    isStopping = true
    console.log('Stopping: answers that are under way may finish …')
    void host.stop().then(() => console.log('Stopped.'))
  }
  process.on('SIGINT', stop).on('SIGTERM', stop)
}

try {
  await main()
} catch (error) {
  const isExplained =
    error instanceof ConfigError || error instanceof ListenError || error instanceof NoBuildError
  if (!isExplained) throw error
  console.error(`✗ ${error.message}`)
  process.exitCode = 1
}

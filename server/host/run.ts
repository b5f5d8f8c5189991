import { demodata } from '#demo/data'
import { tijdslimieten } from '#server/tijdslimieten'
import { type Config } from './config.ts'
import { openDatabase } from './database/open.ts'
import { listen } from './listen.ts'
import { makeLog } from './log.ts'
import { readPages } from './pages.ts'
import { readStaticFiles } from './static-files.ts'
import { wire } from './wire.ts'

/**
 * Runs the host until this process is told to stop.
 * @param dist the folder of the built app
 * @param say is told where it runs, and how the stop goes on
 * @throws {DatabaseError | ListenError | LockedError | NoBuildError} when it cannot start
 */
export async function runHost(config: Config, dist: string, say: (line: string) => void): Promise<void> {
  const pages = await readPages(dist)
  const files = await readStaticFiles(dist)
  const database = await openDatabase(config.database)
  const parts = { config, db: database.db, pages, files, data: demodata, log: makeLog() }
  const host = await listen((port, isStopping) => wire({ ...parts, port, isStopping }), config).catch(
    async (error: unknown) => {
      await database.close()
      throw error
    },
  )

  const shown = config.host === '127.0.0.1' ? 'localhost' : config.host
  say(`Mijn Deventer draait op ${config.origin ?? `http://${shown}:${host.port}`} (Ctrl+C stops it)`)

  let stoppedAt: number | undefined
  const stop = (announcement: number) => {
    if (stoppedAt !== undefined) {
      // a second signal means: now; but one that was sent to all our processes is also passed on by npm, and means the same
      if (performance.now() - stoppedAt > tijdslimieten.zelfdeSignaal) process.exit(1)
      return
    }
    stoppedAt = performance.now()
    say('Stopping: answers that are under way may finish …')
    void host
      .stop(announcement)
      .then(() => database.close())
      .then(() => say('Stopped.'))
  }
  // who presses Ctrl+C is the only visitor; SIGTERM comes from what also divides the visitors, and must see us go first
  process.on('SIGINT', () => stop(0)).on('SIGTERM', () => stop(tijdslimieten.aankondiging))
}

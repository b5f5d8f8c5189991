import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { demodata } from '#demo/data'
import { maakKalender } from '#domain/kalender'
import { startPostgres } from '#scripts/lib/postgres-server.mjs'
import { type DatabaseConfig, openDatabase } from '#server/host/database/open'
import { vulDemo } from '#server/sources/sql/demogemeente'
import { createPostgres, templateOf } from './databases.ts'

declare module 'vitest' {
  interface ProvidedContext {
    postgres: string
    /** The folder with a folder of PGlite for each template. */
    pglite: string
  }
}

/**
 * Starts one PostgreSQL for all tests of the database, and makes on it and for PGlite what nearly every test begins with:
 * the tables, and the tables with the demo in them. A copy of those costs a test a fifth of making them.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [{ url, stop }, folder] = await Promise.all([
    startPostgres(),
    mkdtemp(join(tmpdir(), 'mijn-deventer-templates-')),
  ])
  // one after the other: PGlite works in this very process, and keeps what a PostgreSQL answers waiting
  for (const content of ['tables', 'demo'] as const) {
    await fill({ folder: join(folder, content) }, content)
    await fill(await createPostgres(url, templateOf(content)), content)
  }
  project.provide('postgres', url)
  project.provide('pglite', folder)
  return async () => {
    await stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function fill(place: DatabaseConfig, content: 'tables' | 'demo'): Promise<void> {
  const { db, close } = await openDatabase(place)
  if (content === 'demo')
    await vulDemo(db, demodata, maakKalender({ sluitingsdagen: demodata.sluitingsdagen }))
  await close()
}

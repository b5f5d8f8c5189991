import type { TestProject } from 'vitest/node'
import { startPostgres } from '#scripts/lib/postgres-server.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    postgres: string
  }
}

/** Starts one PostgreSQL for all tests of the database; each test makes a database of its own in it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await startPostgres()
  project.provide('postgres', url)
  return stop
}

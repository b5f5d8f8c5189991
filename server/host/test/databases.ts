import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { inject } from 'vitest'
import { type DatabaseConfig } from '#server/host/database/open'

/** A place for an empty database that nothing else uses, and how to take it away. */
export type TestDatabase = { config: DatabaseConfig; remove: () => Promise<void> }

export async function emptyPglite(): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'mijn-deventer-'))
  return { config: { folder }, remove: () => rm(folder, { recursive: true, force: true }) }
}

/** An empty database in the PostgreSQL of the tests. */
export async function emptyPostgres(): Promise<TestDatabase> {
  const server = inject('postgres')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const run = async (statement: string) => {
    const client = new Client({ connectionString: server })
    await client.connect()
    await client.query(statement)
    await client.end()
  }
  await run(`CREATE DATABASE ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return { config: { url: url.href }, remove: () => run(`DROP DATABASE ${name} WITH (FORCE)`) }
}

/** Both databases, for `describe.each`: whatever is promised is promised on both. */
export const DATABASES = [
  { soort: 'PGlite', maak: emptyPglite },
  { soort: 'PostgreSQL', maak: emptyPostgres },
] as const

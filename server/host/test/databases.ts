import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { inject } from 'vitest'
import { type DatabaseConfig } from '#server/host/database/open'

/** A place for a database that nothing else uses, and how to take it away. */
export type TestDatabase = { config: DatabaseConfig; remove: () => Promise<void> }

/** What a database begins with: nothing at all, the tables of this version, or the demo on its first day in them. */
export type Content = 'nothing' | 'tables' | 'demo'

/** The name of the PostgreSQL database that holds this, to copy. */
export const templateOf = (content: Exclude<Content, 'nothing'>): string => `template_${content}`

async function pglite(content: Content): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'mijn-deventer-'))
  if (content !== 'nothing')
    await cp(join(inject('pglite'), content, 'pglite'), join(folder, 'pglite'), { recursive: true })
  return { config: { folder }, remove: () => rm(folder, { recursive: true, force: true }) }
}

async function run(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server })
  await client.connect()
  await client.query(statement)
  await client.end()
}

/** Makes a database on a server, empty or as a copy of another. */
export async function createPostgres(
  server: string,
  name: string,
  template?: string,
): Promise<{ url: string }> {
  await run(server, `CREATE DATABASE ${name}${template ? ` TEMPLATE ${template}` : ''}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return { url: url.href }
}

/** A database in the PostgreSQL of the tests. */
async function postgres(content: Content): Promise<TestDatabase> {
  const server = inject('postgres')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const template = content === 'nothing' ? undefined : templateOf(content)
  const config = await createPostgres(server, name, template)
  return { config, remove: () => run(server, `DROP DATABASE ${name} WITH (FORCE)`) }
}

export const PGLITE = { soort: 'PGlite', maak: pglite } as const
export const POSTGRES = { soort: 'PostgreSQL', maak: postgres } as const
/** Both databases, for `describe.each`: whatever is promised is promised on both. */
export const DATABASES = [PGLITE, POSTGRES] as const

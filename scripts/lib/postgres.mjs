import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { aptInstall } from './apt.mjs'
import { Stop } from './say.mjs'

const ADVICE =
  'Install PostgreSQL 15 or newer, or set POSTGRES_BIN to the folder that has its program "initdb".'

/** The folders of PostgreSQL's own programs on Debian, newest first: they are not on PATH there. */
function debianFolders() {
  const lib = '/usr/lib/postgresql'
  if (!existsSync(lib)) return []
  return readdirSync(lib)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(lib, version, 'bin'))
}

/** @returns {string | undefined} the folder of the programs of PostgreSQL */
export function findPostgres() {
  const has = (folder) => existsSync(join(folder, 'initdb')) || existsSync(join(folder, 'initdb.exe'))
  const named = process.env.POSTGRES_BIN
  if (named) {
    if (has(named)) return named
    throw new Stop(`POSTGRES_BIN is ${named}, and there is no program "initdb" in it.`)
  }
  const elsewhere = ['/opt/homebrew/opt/postgresql@17/bin', '/usr/local/opt/postgresql@17/bin']
  return [...debianFolders(), ...(process.env.PATH ?? '').split(delimiter), ...elsewhere].find(has)
}

/**
 * Finds PostgreSQL, or installs it where that is safe to do. The tests start a server of their own with it.
 * @param {{ install: boolean }} options
 * @returns {Promise<string>} the folder of its programs
 */
export async function ensurePostgres({ install }) {
  const why = 'The tests of the database need PostgreSQL.'
  const found = findPostgres()
  if (found) return found
  const packageName = 'postgresql'
  await aptInstall({ what: 'PostgreSQL', why, advice: ADVICE, size: '60 MB', packageName, install })
  const installed = findPostgres()
  if (!installed) throw new Stop(`PostgreSQL was installed and still cannot be found. ${ADVICE}`)
  return installed
}

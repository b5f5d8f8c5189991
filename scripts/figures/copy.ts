import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { findPostgres } from '#scripts/lib/postgres.mjs'

/** Rows that are handed over at once: one string for each row would cost more than the row. */
const BATCH = 500

/** A value in the text format of COPY: tab, newline and backslash have a meaning there, and null is \N. */
function field(value: unknown): string {
  if (value === null || value === undefined) return '\\N'
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.replace(/[\\\t\n\r]/g, (sign) => ({ '\t': '\\t', '\n': '\\n', '\r': '\\r' })[sign] ?? '\\\\')
}

function* lines(rows: Iterable<readonly unknown[]>): Generator<string> {
  let waiting: string[] = []
  for (const row of rows) {
    waiting.push(`${row.map(field).join('\t')}\n`)
    if (waiting.length < BATCH) continue
    yield waiting.join('')
    waiting = []
  }
  yield waiting.join('')
}

/**
 * Puts many rows in a table of a PostgreSQL with COPY, through the psql that comes with it: the driver of the program has
 * no COPY, and nothing but a measurement needs it.
 * @param rows one value for each of the columns
 */
export async function copyInto(
  url: string,
  table: string,
  columns: readonly string[],
  rows: Iterable<readonly unknown[]>,
): Promise<void> {
  const { hostname, port, username, password, pathname } = new URL(url)
  const to = ['-h', hostname, '-p', port, '-U', username, '-d', pathname.slice(1)]
  const psql = spawn(
    join(findPostgres() ?? '', 'psql'),
    [...to, '-Xqv', 'ON_ERROR_STOP=1', '-c', `COPY ${table} (${columns.join()}) FROM STDIN`],
    { env: { ...process.env, PGPASSWORD: password }, stdio: ['pipe', 'ignore', 'pipe'] },
  )
  let said = ''
  psql.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const gone = once(psql, 'exit')
  // when psql stops early its own words say why, and those of the pipe do not
  await pipeline(Readable.from(lines(rows)), psql.stdin).catch(() => undefined)
  await gone
  if (psql.exitCode !== 0) throw new Error(`COPY into ${table} failed: ${said}`)
}

import { ConfigError, readConfig } from '#server/host/config'
import { DatabaseError } from '#server/host/database/database'
import { LockedError } from '#server/host/database/lock'
import { openDatabase } from '#server/host/database/open'
import { explained } from '#server/host/explain'
import type { Database } from '#server/sources/sql/database'

/** Something that the reader of a command can act on. Its message is a whole sentence. */
export class CommandError extends Error {}

/**
 * Runs a command on the database of the configuration (DATABASE_URL or DATA_DIR), closes it, and ends with one line: what
 * the command answers, or what went wrong.
 */
export async function onDatabase(command: (db: Database) => Promise<string>): Promise<void> {
  try {
    const { db, close } = await openDatabase(readConfig(process.env).database)
    try {
      process.stdout.write(`✓ ${await command(db)}\n`)
    } finally {
      await close()
    }
  } catch (error) {
    const sentence = explained(error, [CommandError, ConfigError, DatabaseError, LockedError])
    if (sentence === undefined) throw error
    process.stderr.write(`✗ ${sentence}\n`)
    process.exitCode = 1
  }
}

// npm run restore -- file: reads a backup into an empty database.
import { existsSync } from 'node:fs'
import { restore } from '#server/host/database/backup'
import { CommandError, onDatabase } from './on-database.ts'

const [, , file] = process.argv
await onDatabase(async (db) => {
  if (!file || !existsSync(file))
    throw new CommandError('Say which file to read: npm run restore -- backup.gz')
  return `${await restore(db, file)} rows are back, out of ${file}.`
})

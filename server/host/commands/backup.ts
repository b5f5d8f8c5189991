// npm run backup -- file: writes everything that is kept to one file.
import { backup } from '#server/host/database/backup'
import { CommandError, onDatabase } from './on-database.ts'

const [, , file] = process.argv
await onDatabase(async (db) => {
  if (!file) throw new CommandError('Say where to write it: npm run backup -- backup.gz')
  await backup(db, file)
  return `Everything is in ${file}. It holds personal data: keep it as safe as the database.`
})

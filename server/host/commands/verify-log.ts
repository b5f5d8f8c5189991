// npm run verify-log: walks the access log from its first line and says whether anything was changed, removed or put in.
import { controleerInzages } from '#server/sources/sql/inzagelog'
import { CommandError, onDatabase } from './on-database.ts'

await onDatabase(async (db) => {
  const { goed, kapot, hash } = await controleerInzages(db)
  if (kapot !== null)
    throw new CommandError(
      `The access log is not whole: line ${kapot} does not follow from the ${goed} before it.`,
    )
  return `The access log is whole: ${goed} lines, the last one is ${hash}. Keep that elsewhere to see that none is cut off.`
})

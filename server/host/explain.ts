import { DrizzleQueryError } from 'drizzle-orm'

/**
 * What went wrong, as a sentence for who started a program: of the errors that have one, and of a statement that the database
 * refused. The text of that has the values of the statement in it, which are people's data.
 * @returns undefined for a mistake of ours, which should show where it was made
 */
export function explained(
  error: unknown,
  kinds: readonly (abstract new (...args: never[]) => Error)[],
): string | undefined {
  if (error instanceof Error && kinds.some((kind) => error instanceof kind)) return error.message
  if (!(error instanceof DrizzleQueryError)) return undefined
  const { cause } = error
  const code = cause && 'code' in cause ? ` (${String(cause.code)})` : ''
  return `The database refused a statement${code}. Nothing of it was kept.`
}

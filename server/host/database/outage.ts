/** What the system and PostgreSQL (appendix A of its manual) say when the database is away, going, full or too busy. */
const CODES = [
  /^E(CONNREFUSED|CONNRESET|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH|NOTFOUND|AI_AGAIN)$/,
  // connection exceptions, too many connections, shutting down or starting up, cancelled by a time limit
  /^(08...|53300|57P0[1-4]|57014)$/,
  // locked, or lost from another transaction: a second try may pass
  /^(40001|40P01|55P03)$/,
]
/** What the driver says without a code. */
const MESSAGES = [
  /^Connection terminated/,
  /^timeout exceeded when trying to connect$/,
  /^Query read timeout$/,
  /not queryable$/,
]

/**
 * Whether an error means that the database does not answer now, so that the same request may succeed later; not that we asked
 * something wrong. Looks below what others wrapped around it.
 */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  if (CODES.some((known) => known.test(code)) || MESSAGES.some((known) => known.test(error.message)))
    return true
  // several addresses of one name, each refused
  if (error instanceof AggregateError) return error.errors.some(isOutage)
  return isOutage(error.cause)
}

import { Problem, problemResponse } from '#server/problem'

/** The header that every write carries. A form or an image of another site cannot set it (ASVS 3.5.1). */
export const WRITE_HEADER = 'x-mijn-deventer'

/** A payment provider says that something changed. It sends no header of ours, and nothing that we believe: it makes us ask. */
const NOTIFICATION = /^\/v1\/betalingen\/[\da-fA-F-]{36}\/melding$/

const READS = ['GET', 'HEAD']
/** `none` is an address that somebody typed, or a bookmark: that reads, and never writes. */
const READ_FROM = ['same-origin', 'none']

/**
 * The refusal of a request to the API that a page of another site started, or null. A browser says in `Sec-Fetch-Site`
 * where a request comes from and no page can change that; one too old to say it is held to the header alone, which a page
 * of another site cannot send without our leave. A subdomain (`same-site`) is another site too: it can be taken over.
 */
export function refusedFromElsewhere(request: Request): Response | null {
  if (request.method === 'POST' && NOTIFICATION.test(new URL(request.url).pathname)) return null
  const from = request.headers.get('Sec-Fetch-Site')
  const isRead = READS.includes(request.method)
  const isAllowed = isRead
    ? from === null || READ_FROM.includes(from)
    : request.headers.has(WRITE_HEADER) && (from === null || from === 'same-origin')
  return isAllowed ? null : problemResponse(new Problem('geen_toegang'))
}

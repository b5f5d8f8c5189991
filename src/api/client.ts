import createClient from 'openapi-fetch'
import type { paths } from '#openapi/pip.gen'
import { ApiError, type ApiErrorCode } from './errors.ts'

export const client = createClient<paths>({
  baseUrl: `${window.location.origin}/v1`,
  // a page of another site cannot send this; the host refuses a write without it
  headers: { 'x-mijn-deventer': '1' },
  // look fetch up per call: MSW replaces it after this module has loaded
  fetch: (request) => fetch(request),
})

type Answer<T> = { data?: T; error?: unknown; response: Response }

/**
 * Turns an answer of the client into what a query wants: data, or a throw.
 * @throws {ApiError} also for no connection, for HTML where JSON was promised and for a body that breaks off
 */
export async function unwrap<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await call.catch(unusable)
  if (!response.ok) throw new ApiError(response.status, codeOf(error), fieldsOf(error))
  if (data === undefined) throw new ApiError(0, 'onleesbaar')
  return data
}

/** The same for an answer without a body (204). */
export async function unwrapEmpty(call: Promise<Answer<unknown>>): Promise<void> {
  const { error, response } = await call.catch(unusable)
  if (!response.ok) throw new ApiError(response.status, codeOf(error))
}

/** No answer came (TypeError of fetch), or one that could not be read (SyntaxError of JSON). */
function unusable(cause: unknown): never {
  // a query that was cancelled because its page was left is not a failure
  if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
  throw new ApiError(0, cause instanceof SyntaxError ? 'onleesbaar' : 'geen_verbinding')
}

const codes: readonly ApiErrorCode[] = [
  'ongeldig',
  'niet_ingelogd',
  'geen_toegang',
  'niveau_te_laag',
  'woont_daar_niet',
  'toestemming_gestopt',
  'te_vaak',
  'niet_gevonden',
  'al_bezig',
  'gewijzigd',
  'bezet',
  'niet_meer',
  'sleutel_hergebruikt',
  'bron_onbereikbaar',
  'intern',
]

/** The code of a problem+json body; nothing when a proxy answered in HTML. */
function codeOf(body: unknown): ApiErrorCode | undefined {
  if (typeof body !== 'object' || body === null || !('code' in body)) return undefined
  return codes.find((code) => code === body.code)
}

/** The fields that a problem+json body names, of what was sent and cannot be taken. */
function fieldsOf(body: unknown): string[] {
  if (typeof body !== 'object' || body === null || !('invalidParams' in body)) return []
  const { invalidParams } = body
  if (!Array.isArray(invalidParams)) return []
  return invalidParams.flatMap((een: unknown) =>
    typeof een === 'object' && een !== null && 'name' in een && typeof een.name === 'string'
      ? [een.name]
      : [],
  )
}

import type { components } from '#openapi/pip.gen'

/** What went wrong: a code of the contract, or one of the two that only the browser can see. */
export type ApiErrorCode = components['schemas']['Fout']['code'] | 'geen_verbinding' | 'onleesbaar'

/**
 * What every failed call throws: one shape, whatever came back. `status` is 0 when there was no usable answer
 * at all. The message names no address and no person, so it may be shown in a log.
 */
export class ApiError extends Error {
  override name = 'ApiError'
  readonly status: number
  readonly code: ApiErrorCode | undefined
  /** the fields that were wrong in what was sent, as the API names them */
  readonly fields: readonly string[]

  constructor(status: number, code?: ApiErrorCode, fields: readonly string[] = []) {
    super(code === undefined ? `API error ${status}` : `API error ${status} (${code})`)
    this.status = status
    this.code = code
    this.fields = fields
  }
}

/** Whether an error of a query means that this thing does not exist, or not for this person. */
export const isNotFound = (error: unknown): boolean => error instanceof ApiError && error.status === 404

/** Whether an error of a query means that this kind of visitor has no such page: asking again does not help. */
export const isForbidden = (error: unknown): boolean =>
  error instanceof ApiError && error.status === 403 && error.code !== 'niveau_te_laag'

/** Whether an error means that someone may see this after logging in at a higher level. */
export const needsHigherLevel = (error: unknown): boolean =>
  error instanceof ApiError && error.code === 'niveau_te_laag'

/** Whether an error means that a parent stopped or refused what a school looked at, or that its last day has passed. */
export const isConsentStopped = (error: unknown): boolean =>
  error instanceof ApiError && error.code === 'toestemming_gestopt'

/** Whether an error means that this was sent before, and that the server kept the first one. */
export const isSentBefore = (error: unknown): boolean =>
  error instanceof ApiError && (error.code === 'sleutel_hergebruikt' || error.code === 'al_bezig')

/** Whether an error means that somebody else changed this in between. */
export const isChanged = (error: unknown): boolean => error instanceof ApiError && error.code === 'gewijzigd'

/** Whether an error means that somebody else has this time at a desk. */
export const isTaken = (error: unknown): boolean => error instanceof ApiError && error.code === 'bezet'

/** Whether an error means that what was sent cannot be taken: sending it again does not help. */
export const isRefused = (error: unknown): boolean => error instanceof ApiError && error.status === 400

/** Whether an error means that this visitor, or everybody together, asked for too much at once. */
export const isTooMany = (error: unknown): boolean => error instanceof ApiError && error.code === 'te_vaak'

/** Whether an error means that nobody is logged in. */
export const isSignedOut = (error: unknown): boolean => error instanceof ApiError && error.status === 401

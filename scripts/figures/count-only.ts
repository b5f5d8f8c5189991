import { rateLimit, type TooMany } from '#server/host/rate-limit'

/** Far below every limit. */
const PER_MINUTE = 50

/**
 * The limit of the host with minutes that pass by themselves after some requests: it does all its work and refuses none,
 * because a measurement asks more in a second than a visitor in an hour.
 */
export function countOnly(): TooMany {
  let asked = 0
  return rateLimit(() => Math.floor((asked += 1) / PER_MINUTE) * 60_000)
}

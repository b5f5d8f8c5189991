import { type Betaalvraag, verwerk } from '#server/betalen/verwerk'
import { tijdslimieten } from '#server/tijdslimieten'
import type { Log } from './log.ts'
import { startWatch, type Watch } from './watch.ts'

/**
 * Asks now and then how payments stand that nobody told us about: a notification can be lost, and a resident can close the
 * page. A provider that is down is asked again the next time.
 * @returns `stop` waits for the question that is under way
 */
export function watchPayments(parts: Betaalvraag, log: Log, every: number = tijdslimieten.betaalKijk): Watch {
  const look = async () => {
    const open = await parts.betalingen.lopend(new Date(Date.now() - tijdslimieten.betaalLaat))
    for (const { id } of open)
      await verwerk(parts, id).catch((err: unknown) => log.warn({ err }, 'a payment could not be looked up'))
  }
  return startWatch(look, (err) => log.error({ err }, 'the payments cannot be read'), every)
}

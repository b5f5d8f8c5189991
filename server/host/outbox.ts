import type { Database } from '#server/sources/sql/database'
import { bezorg, type Bezorger } from '#server/sources/sql/uitgaand'
import { tijdslimieten } from '#server/tijdslimieten'
import type { OutboxSettings } from './config.ts'
import type { Log } from './log.ts'
import { startWatch, type Watch } from './watch.ts'

/** The bytes of a document of a case. */
type ReadDocument = (kenmerk: string, id: string) => Promise<Uint8Array<ArrayBuffer>>

/**
 * Delivers to the municipality: a POST with the work as JSON and its id as Idempotency-Key, so that the receiver can leave
 * out what it already has. A document comes with its bytes (`inhoud`, base64, as the ZGW Documenten API takes them), which
 * are read at that moment. Any answer but 2xx is a failure, and the work is tried again.
 */
export const deliverTo =
  ({ url, token }: OutboxSettings, readDocument: ReadDocument): Bezorger =>
  async (werk, id) => {
    const sent =
      werk.soort === 'document'
        ? {
            ...werk,
            inhoud: Buffer.from(await readDocument(werk.kenmerk, werk.document.id)).toString('base64'),
          }
        : werk
    const answer = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': id,
        authorization: `Bearer ${token}`,
      },
      body: JSON.stringify(sent),
      // what a resident wrote goes to the address in the configuration, and to no other
      redirect: 'error',
      signal: AbortSignal.timeout(tijdslimieten.bezorging),
    })
    await answer.body?.cancel()
    if (!answer.ok) throw new Error(`the receiver answered ${answer.status}`)
  }

/**
 * Delivers what the API hands over: at once when it says so, and by looking now and then for what another process left.
 * @returns `wake` says that there is work; `stop` waits for the delivery that is under way
 */
export function startOutbox(db: Database, deliver: Bezorger, log: Log): Watch {
  const failed = (err: unknown) => log.warn({ err }, 'outgoing work was not delivered; it is tried again')
  const watch = startWatch(
    (isStopped) => bezorg(db, deliver, failed, { isGestopt: isStopped }),
    (err) => log.error({ err }, 'the outbox cannot be read'),
    tijdslimieten.bezorgingKijk,
  )
  watch.wake()
  return watch
}

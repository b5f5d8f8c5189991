import type { Operatie } from './authorization.ts'
import { type ApiOptions, JsonAntwoord, type Vraag } from './handler.ts'
import { persoonsleutel } from './identiteit.ts'
import { Problem } from './problem.ts'
import type { Schrijver } from './schrijven.ts'
import { sha256 } from './sha256.ts'
import { vereist } from './vereist.ts'

type Verzoek = Pick<ApiOptions, 'schrijven' | 'meld'> &
  Pick<Vraag<Operatie>, 'identiteit'> & {
    header: { 'Idempotency-Key': string }
    path: object
    body: object
    /** Whose key it is, where nobody signed in. */
    wie?: string
  }

/**
 * Does something once, however often it is sent: with the key of the request, its effect and its answer in one transaction
 * (draft-ietf-httpapi-idempotency-key-header-07). Everything that has to be asked of a source is asked before.
 * @throws {Problem} 422 when the key stands for another request, 409 while the first is under way, 503 when nothing could
 *   be stored; nothing was then done
 */
export async function eenmalig<T>(
  { schrijven, meld, identiteit, header, path, body, wie }: Verzoek,
  operatie: Operatie,
  doe: (schrijver: Schrijver) => Promise<T>,
): Promise<JsonAntwoord<T>> {
  const handeling = {
    wie: wie ?? persoonsleutel(vereist(identiteit)),
    sleutel: header['Idempotency-Key'].toLowerCase(),
    // a hash, so that what was sent is not kept a second time
    verzoek: await sha256(JSON.stringify([operatie, gesorteerd(path), gesorteerd(body)])),
  }
  const gedaan = await schrijven
    .eenmaal(handeling, async (schrijver) => ({ status: 201, body: await doe(schrijver) }))
    .catch((oorzaak: unknown) => {
      if (oorzaak instanceof Problem) throw oorzaak
      meld?.(oorzaak)
      throw new Problem('bron_onbereikbaar')
    })
  if (gedaan === 'ander') throw new Problem('sleutel_hergebruikt')
  if (gedaan === 'bezig') throw new Problem('al_bezig')
  // what was stored came out of `doe`, now or the first time
  return new JsonAntwoord(gedaan.body as T, { status: gedaan.status })
}

/**
 * Prepares something, and keeps what is wrong with it for inside the transaction: who sends again what was done already
 * gets the stored answer, and not that it can no longer be done.
 */
export async function uitgesteld<T>(bereid: () => Promise<T>): Promise<() => T> {
  try {
    const klaar = await bereid()
    return () => klaar
  } catch (oorzaak) {
    if (!(oorzaak instanceof Problem)) throw oorzaak
    return () => {
      throw oorzaak
    }
  }
}

const gesorteerd = (velden: object): unknown[] => Object.entries(velden).sort(([a], [b]) => (a < b ? -1 : 1))

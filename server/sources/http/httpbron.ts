import {
  BrokenCircuitError,
  bulkhead,
  BulkheadRejectedError,
  TaskCancelledError,
  timeout,
  TimeoutStrategy,
} from 'cockatiel'
import { type Tijdslimieten, tijdslimieten } from '#server/tijdslimieten'
import { type Bronantwoord, jsonUit } from './antwoord.ts'
import { Bronfout, bronfoutUit, type Foutsoort } from './bronfout.ts'
import { maakZekering } from './zekering.ts'

/** fetch, or one that also limits how long it takes to connect. */
export type Haal = (
  adres: string,
  init: {
    method: string
    headers: Record<string, string>
    body?: string
    redirect: 'manual'
    signal: AbortSignal
  },
) => Promise<Bronantwoord>

/** A question that changes nothing, so that it may be asked twice. Nothing of a person stands in its path. */
type Leesvraag = { pad: string; method: 'GET' | 'POST'; body?: unknown }

type Opties = {
  /** Where the source is, without a slash at the end. */
  adres: string
  headers: Record<string, string>
  haal: Haal
  /** Is told what went wrong, once for each question. */
  meld: (soort: Foutsoort) => void
  limieten?: Partial<Tijdslimieten>
}

/** Questions that a source gets at once, and those that wait for a place. */
const TEGELIJK = 8
const WACHTEND = 64

/**
 * A source over HTTP, of which we expect everything: that it is slow, silent, gone, too busy, or says something else than it
 * should. Whatever it does costs no more than `bron` and no more than one failure in the log, and other sources nothing.
 */
export function maakHttpbron({ adres, headers, haal, meld, limieten: anders }: Opties) {
  const limieten: Tijdslimieten = { ...tijdslimieten, ...anders }
  const tijd = timeout(limieten.bron, TimeoutStrategy.Aggressive)
  const deur = bulkhead(TEGELIJK, WACHTEND)
  const zekering = maakZekering(limieten)
  let stilTot = 0

  async function poging<T>(vraag: Leesvraag, begrijp: (json: unknown) => T, signal: AbortSignal): Promise<T> {
    try {
      const antwoord = await haal(adres + vraag.pad, {
        method: vraag.method,
        headers: {
          ...headers,
          accept: 'application/json',
          ...(vraag.body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(vraag.body !== undefined && { body: JSON.stringify(vraag.body) }),
        // another address would get the key and the question
        redirect: 'manual',
        signal,
      })
      return begrijp(await jsonUit(antwoord))
    } catch (oorzaak) {
      const fout = bronfoutUit(oorzaak)
      if (fout.uitstel > 0) stilTot = performance.now() + Math.min(fout.uitstel, limieten.bronUitstel)
      throw fout
    }
  }

  /** Once more where that may help, not sooner than the source asked, and only when it can still be answered. */
  async function metHerhaling<T>(doe: () => Promise<T>, einde: number): Promise<T> {
    try {
      return await doe()
    } catch (oorzaak) {
      const fout = bronfoutUit(oorzaak)
      const pauze = fout.uitstel + Math.random() * limieten.bronHerhaling
      if (!fout.isTeHerhalen || performance.now() + pauze >= einde) throw fout
      await new Promise((verder) => setTimeout(verder, pauze))
      return doe()
    }
  }

  /** A question that waited long for its place had little time at the source: that it was late is not theirs. */
  async function genoegTijd<T>(doe: () => Promise<T>): Promise<T> {
    const begin = performance.now()
    try {
      return await doe()
    } catch (oorzaak) {
      const fout = bronfoutUit(oorzaak)
      const wasKort = performance.now() - begin < limieten.bronProef
      throw fout.soort === 'timeout' && wasKort ? new Bronfout('too busy') : fout
    }
  }

  /**
   * Asks, and answers with what `begrijp` makes of the JSON; that throws a Bronfout `other form` when it makes nothing of it.
   * @throws {Bronfout} within `bron`
   */
  const lees = async <T>(vraag: Leesvraag, begrijp: (json: unknown) => T): Promise<T> => {
    const einde = performance.now() + limieten.bron
    /** Within the breaker: with a second try, but for the one question that finds out whether the source is back. */
    const geduldig = (signal: AbortSignal): Promise<T> => {
      if (!zekering.isProef())
        return genoegTijd(() => metHerhaling(() => poging(vraag, begrijp, signal), einde))
      return poging(vraag, begrijp, AbortSignal.any([signal, AbortSignal.timeout(limieten.bronProef)]))
    }
    try {
      if (zekering.isOpen()) throw new Bronfout('breaker open')
      if (performance.now() < stilTot) throw new Bronfout('asked to wait')
      return await tijd.execute(({ signal }) =>
        deur.execute(() => zekering.vraag(() => geduldig(signal), signal), signal),
      )
    } catch (oorzaak) {
      const fout = uitPolis(oorzaak)
      meld(fout.soort)
      throw fout
    }
  }
  return { lees }
}

/** What the limits themselves throw, as a failure. */
function uitPolis(oorzaak: unknown): Bronfout {
  if (oorzaak instanceof TaskCancelledError) return new Bronfout('timeout')
  if (oorzaak instanceof BulkheadRejectedError) return new Bronfout('too busy')
  if (oorzaak instanceof BrokenCircuitError) return new Bronfout('breaker open')
  return bronfoutUit(oorzaak)
}

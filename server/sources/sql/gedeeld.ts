import { tijdslimieten } from '#server/tijdslimieten'

const wacht = (ms: number) => new Promise((klaar) => setTimeout(klaar, ms))

/**
 * Makes of a read that is the same for everybody one that is done once for all who wait for it. Whoever asks while it is
 * under way gets the next one: an answer never is older than its question, as it could be with a cache, in this process or
 * in another. Only for what is about nobody: norms, kinds of cases, the state of the demo.
 */
export function gedeeld<T>(
  lees: () => Promise<T>,
  geduld: number = tijdslimieten.gedeeldGeduld,
): () => Promise<T> {
  let onderweg: Promise<unknown> = Promise.resolve()
  let volgende: Promise<T> | undefined
  return () => {
    // a read that hangs, on a connection that is gone, holds up nobody for long
    volgende ??= Promise.race([onderweg, wacht(geduld)]).then(() => {
      volgende = undefined
      const antwoord = lees()
      onderweg = antwoord.catch(() => undefined)
      return antwoord
    })
    return volgende
  }
}

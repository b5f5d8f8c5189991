import { setTimeout as wait } from 'node:timers/promises'
import type { TestApi } from '#server/test/client'

/** After which a source that is well again must be seen to be. In milliseconds. */
export const RECOVERED = 15_000

/** What came of it, and how long it took in milliseconds. */
export async function timed<T>(work: Promise<T>): Promise<{ answer: T; took: number }> {
  const begin = performance.now()
  const answer = await work
  return { answer, took: performance.now() - begin }
}

/** Asks until the data are there; how long that took in milliseconds. */
export async function recovery(visitor: TestApi): Promise<number> {
  const begin = performance.now()
  while ((await visitor.get('/persoonsgegevens')).status !== 200) {
    if (performance.now() - begin > RECOVERED) return Infinity
    await wait(100)
  }
  return performance.now() - begin
}

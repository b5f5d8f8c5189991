import { Problem } from './problem.ts'
import type { Bronnaam } from './sources.ts'
import { tijdslimieten } from './tijdslimieten.ts'

/**
 * Asks one source. Whatever goes wrong in it (an error, silence) becomes the 503 of that source, so that a failure
 * stays in its own section. Throws a Problem `bron_onbereikbaar`.
 */
export async function vraagBron<T>(
  bron: Bronnaam,
  vraag: () => Promise<T>,
  wacht: number = tijdslimieten.bron,
): Promise<T> {
  let klok: ReturnType<typeof setTimeout> | undefined
  const stilte = new Promise<never>((_, stop) => {
    klok = setTimeout(() => stop(new Error('too slow')), wacht)
  })
  try {
    return await Promise.race([vraag(), stilte])
  } catch (oorzaak) {
    if (oorzaak instanceof Problem) throw oorzaak
    throw new Problem('bron_onbereikbaar', { bron })
  } finally {
    clearTimeout(klok)
  }
}

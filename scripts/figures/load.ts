import { inProject } from '#scripts/lib/paths.mjs'
import { capture } from '#scripts/lib/spawn.mjs'

/** Requests that are under way at the same time, each on a connection of its own that stays open. */
const CONNECTIONS = 100

/** `perSecond`: answers; `p99`: milliseconds within which 99 of 100 came. */
export type Load = { perSecond: number; p99: number }

/**
 * Asks one address as fast as it answers, from a process of its own: what the asking costs is not in the host's time.
 * @param cookies each connection brings the next one, so that it is not one visitor who asks
 * @throws when an answer was an error: a refusal is quick, and would look like speed
 */
export async function load(url: string, cookies: readonly string[], seconds: number): Promise<Load> {
  const order = JSON.stringify({ url, cookies, seconds, connections: CONNECTIONS })
  const generator = inProject('scripts/figures/load-generator.mjs')
  const { code, output } = await capture(process.execPath, [generator, order])
  if (code !== 0) throw new Error(`The load could not be made: ${output}`)
  const { perSecond, p99, failed } = JSON.parse(output) as Load & { failed: number }
  if (failed > 0) throw new Error(`${failed} answers of ${new URL(url).pathname} were errors`)
  return { perSecond, p99 }
}

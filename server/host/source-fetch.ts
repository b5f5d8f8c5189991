import { Agent, fetch } from 'undici'
import type { Haal } from '#server/sources/http/httpbron'
import { tijdslimieten } from '#server/tijdslimieten'

/** fetch for the sources. The one of Node is the same, but gives a host that drops everything ten seconds to connect. */
export function makeSourceFetch(): Haal {
  const dispatcher = new Agent({ connect: { timeout: tijdslimieten.bronVerbinding } })
  return (address, init) => fetch(address, { ...init, dispatcher })
}

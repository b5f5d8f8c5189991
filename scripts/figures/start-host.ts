import { demodata } from '#demo/data'
import { buildApi } from '#server/app'
import { cookiesFor } from '#server/host/cookies'
import { buildHost } from '#server/host/host'
import { makeLog } from '#server/host/log'
import { listen } from '#server/host/listen'
import { readPages } from '#server/host/pages'
import { memorySessionStore } from '#server/host/session-store'
import { makeSessions } from '#server/host/sessions'
import { readStaticFiles } from '#server/host/static-files'
import type { Gemeentedata } from '#server/sources/memory/data'
import { memoryGemeente } from '#server/sources/memory/memory-sources'

const cookies = cookiesFor('http://localhost')

/** The API on a municipality in memory, as the host builds it. */
export const apiOn = (data: Gemeentedata) =>
  buildApi({ ...memoryGemeente(data), sessies: makeSessions(memorySessionStore(), cookies) })

/**
 * Starts the Node host on the built app and a free port.
 * @param folder the build
 * @param data the municipality; the demo when absent
 */
export async function startHost(folder: string, data: Gemeentedata = demodata) {
  const parts = { api: apiOn(data), files: await readStaticFiles(folder), pages: await readPages(folder) }
  const fetch = buildHost({
    ...parts,
    cookies,
    log: makeLog(),
    origin: 'http://localhost',
    securityContact: 'https://localhost',
    isReady: async () => true,
    // a measurement asks more in a minute than any visitor
    tooMany: () => null,
  })
  const { port, stop } = await listen(() => ({ fetch }), {
    port: 0,
    host: '127.0.0.1',
  })
  return { address: `http://localhost:${port}`, stop }
}

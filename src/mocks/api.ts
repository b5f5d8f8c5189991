import { demodata } from '#demo/data'
import { buildApi } from '#server/app'
import type { Sessies } from '#server/handler'
import type { Gemeentedata } from '#server/sources/memory/data'
import type { Demostand } from '#server/demo'
import { memoryGemeente } from '#server/sources/memory/memory-sources'

/**
 * What a mocked API remembers: who is logged in (the id of an invented person), the date, the sources, and in how many
 * seconds the session ends by itself; in a demo in the browser it never does.
 */
export type MockStand = Partial<Demostand> & { persona?: string; seconden?: number }

/** As on a host: a quarter of an hour from the last request. */
const VERLENGD = 900

export type MockApi = { fetch: (request: Request) => Response | Promise<Response> }

/**
 * The real API on memory sources, with the demo municipality in it. The session is a part of its state: a
 * service worker may not set an HttpOnly cookie.
 * @param begin where to start
 * @param bewaar is told each change
 * @param data the municipality behind it
 */
export function makeMockApi(
  begin: MockStand = {},
  bewaar: (stand: MockStand) => void = () => undefined,
  data: Gemeentedata = demodata,
): MockApi {
  let stand = begin
  const zet = (nieuw: MockStand) => {
    stand = { ...stand, ...nieuw }
    bewaar(stand)
  }
  const persona = () => data.personas.find(({ id }) => id === stand.persona)
  const sessies: Sessies = {
    lees: async () => {
      const identiteit = persona()?.identiteit
      return identiteit ? { identiteit, niveau: 'substantieel', seconden: stand.seconden ?? null } : null
    },
    verleng: async () => {
      if (stand.seconden !== undefined) zet({ seconden: VERLENGD })
      return stand.seconden ?? null
    },
    begin: async ({ identiteit }) => {
      zet({ persona: data.personas.find((each) => each.identiteit === identiteit)?.id })
      return {}
    },
    eindig: async () => {
      zet({ persona: undefined })
      return {}
    },
  }
  return buildApi({ ...memoryGemeente(data, begin, zet), sessies, inlogmiddelen: ['demopersoon'] })
}

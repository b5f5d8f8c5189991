import type { Sessies } from '#server/handler'
import type { Aanmelding } from '#server/identiteit'

/** A session that is one variable and never ends: for tests. */
export function geheugensessie(begin: Aanmelding | null = null): Sessies {
  let wie = begin
  const zet = async (nieuw: Aanmelding | null) => {
    wie = nieuw
    return {}
  }
  return {
    lees: async () => wie && { ...wie, seconden: null },
    verleng: async () => null,
    begin: zet,
    eindig: () => zet(null),
  }
}

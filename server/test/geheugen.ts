import type { Sessies } from '#server/handler'
import type { Identiteit } from '#server/identiteit'

/** A session that is one variable: for tests and for the API behind the service worker, where one person uses a page. */
export function geheugensessie(
  begin: Identiteit | null = null,
  bewaar: (wie: Identiteit | null) => void = () => undefined,
): Sessies {
  let wie = begin
  const zet = (nieuw: Identiteit | null) => {
    wie = nieuw
    bewaar(nieuw)
    return {}
  }
  return {
    identiteit: async () => wie,
    begin: async (identiteit) => zet(identiteit),
    eindig: async () => zet(null),
  }
}

import { type Dag, datumVan } from '#domain/datum'
import type { components } from '#openapi/pip.gen'
import type { ApiOptions, Handlers } from '#server/handler'
import type { Identiteit } from '#server/identiteit'
import { Problem } from '#server/problem'

/** Who is signed in, at which municipality, and what day it is. Numbers of persons stay on the server. */
export function sessieVan({
  identiteit,
  sources,
  vandaag,
  demo,
}: Pick<ApiOptions, 'sources' | 'demo'> & {
  identiteit: Identiteit | null
  vandaag: Dag
}): components['schemas']['Sessie'] {
  return {
    identiteit: identiteit && { soort: identiteit.soort, naam: identiteit.naam },
    gemeente: sources.gemeente,
    vandaag: datumVan(vandaag),
    demo: demo !== undefined,
  }
}

export const sessie: Pick<Handlers, 'getSessie' | 'createSessie' | 'deleteSessie'> = {
  getSessie: async (vraag) => sessieVan(vraag),

  async createSessie(vraag) {
    const identiteit = vraag.demo?.identiteitVan(vraag.body.persona)
    if (!vraag.demo) throw new Problem('niet_gevonden')
    if (!identiteit)
      throw new Problem('ongeldig', {
        invalidParams: [{ name: 'persona', reason: 'Kies een van de demopersonen.' }],
      })
    const headers = await vraag.sessies.begin(identiteit, vraag.request)
    return Response.json(sessieVan({ ...vraag, identiteit }), { status: 201, headers })
  },

  async deleteSessie(vraag) {
    const headers = await vraag.sessies.eindig(vraag.request)
    return new Response(null, { status: 204, headers })
  },
}

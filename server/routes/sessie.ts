import { type Dag, datumVan } from '#domain/datum'
import type { components } from '#openapi/pip.gen'
import { type ApiOptions, type Handlers, JsonAntwoord, type Sessie } from '#server/handler'
import { Problem } from '#server/problem'

/** Who is signed in, at which municipality, and what day it is. Numbers of persons stay on the server. */
export function sessieVan({
  sessie,
  sources,
  vandaag,
  demo,
  inlogmiddelen,
}: Pick<ApiOptions, 'sources' | 'demo' | 'inlogmiddelen'> & {
  sessie: Sessie | null
  vandaag: Dag
}): components['schemas']['Sessie'] {
  return {
    identiteit: sessie && { soort: sessie.identiteit.soort, naam: sessie.identiteit.naam },
    gemeente: sources.gemeente,
    vandaag: datumVan(vandaag),
    demo: demo !== undefined,
    seconden: sessie?.seconden ?? null,
    inlogmiddelen: [...inlogmiddelen],
  }
}

export const sessie: Pick<Handlers, 'getSessie' | 'createSessie' | 'updateSessie' | 'deleteSessie'> = {
  getSessie: async (vraag) => sessieVan(vraag),
  updateSessie: async (vraag) => sessieVan(vraag),

  // only where an invented person is a way to sign in: in a demo that has no identity provider
  async createSessie(vraag) {
    if (!vraag.demo || !vraag.inlogmiddelen.includes('demopersoon')) throw new Problem('niet_gevonden')
    const identiteit = vraag.demo.identiteitVan(vraag.body.persona)
    if (!identiteit)
      throw new Problem('ongeldig', {
        invalidParams: [{ name: 'persona', reason: 'Kies een van de demopersonen.' }],
      })
    const aanmelding = { identiteit, niveau: 'substantieel' } as const
    const headers = await vraag.sessies.begin(aanmelding, vraag.request)
    const sessie = { ...aanmelding, seconden: null }
    return new JsonAntwoord(sessieVan({ ...vraag, sessie }), { status: 201, headers })
  },

  async deleteSessie(vraag) {
    const headers = await vraag.sessies.eindig(vraag.request)
    return new Response(null, { status: 204, headers })
  },
}

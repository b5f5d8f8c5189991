import { datumVan } from '#domain/datum'
import type { Gebeurtenis } from '#domain/gebeurtenis'
import { datumParam } from '#domain/params'
import type { components } from '#openapi/pip.gen'

type Schemas = components['schemas']

/** An event as a line of the timeline, with the values of its sentence. */
export const gebeurtenisOpDeLijn = (g: Gebeurtenis): Schemas['Gebeurtenis'] => ({
  id: g.id,
  soort: g.soort,
  datum: datumVan(g.dag),
  door: g.door,
  params: paramsVan(g),
})

function paramsVan(g: Gebeurtenis): Schemas['Params'] {
  switch (g.soort) {
    case 'BEVESTIGING_VERZONDEN':
      return { aan: g.aan }
    case 'STUKKEN_GEVRAAGD':
      return {
        stukken: g.stukken.map(({ naam }) => naam),
        aantal: g.stukken.length,
        stukkenDatum: datumParam(g.uiterlijk),
      }
    case 'STUKKEN_ONTVANGEN':
      return g.aantal === undefined ? {} : { aantal: g.aantal }
    case 'PAUZE_START':
      return { reden: g.reden, datum: datumParam(g.tot) }
    case 'VERLENGING_NORM':
      return { datum: datumVan(g.nieuw), reden: g.reden }
    case 'VERLENGING_WET':
      return { weken: g.weken, reden: g.reden }
    case 'AFSPRAAK':
      return { datum: datumVan(g.op), tijd: g.tijd, ...(g.balie && { plek: g.balie.balie.naam }) }
    case 'BETALING_GEVRAAGD':
    case 'BETAALD':
    case 'TERUGBETAALD':
      return { bedrag: g.bedrag }
    case 'HANDTEKENING_GEVRAAGD':
      return { organisatie: g.naam, datum: datumVan(g.uiterlijk) }
    case 'HANDTEKENING_GEZET':
    case 'HANDTEKENING_GEWEIGERD':
      return { organisatie: g.naam }
    case 'ADVIES_GEVRAAGD':
    case 'ADVIES_ONTVANGEN':
      return { organisatie: g.organisatie }
    case 'DOORGEGEVEN':
      return { organisatie: g.aan }
    case 'DOORGESTUURD':
      return { organisatie: g.naar }
    case 'BRP_GEWIJZIGD':
      return { gegeven: g.gegeven }
    case 'BESLUIT':
      return { uitkomst: g.uitkomst }
    case 'VRAAG_GESTELD':
      return g.bel ? { ...g.bel } : {}
    default:
      return {}
  }
}

import type { Dag } from '#domain/datum'
import type { Formulier } from '#domain/formulier'
import type { Betrokkene, Zaak } from '#domain/zaak'
import { vraagBron } from '#server/bron'
import type { Identiteit } from '#server/identiteit'
import { Problem } from '#server/problem'
import type { Sources } from '#server/sources'

/** A case without its number. */
export type NieuweZaak = Omit<Zaak, 'kenmerk'>

/**
 * The case that a form becomes, as it is on the day that it is sent. The receipt is the page, and a message among the
 * messages: it is there at once, and so is the event that says so (N1).
 * @throws {Problem} 503 when the kind of case cannot be read
 */
export async function nieuweZaak(
  { sources, vandaag }: { sources: Sources; vandaag: Dag },
  formulier: Formulier,
  wie: Identiteit,
): Promise<NieuweZaak> {
  const zaaktype = await vraagBron('zaaksysteem', () => sources.zaaktypen.vind(formulier.zaaktype))
  const aanvrager = betrokkeneVan(wie)
  if (!aanvrager) throw new Problem('geen_toegang')
  if (!zaaktype) throw new Error(`form ${formulier.id} becomes a kind of case that is not set up`)
  return {
    register: 'zaaksysteem',
    zaaktype,
    titel: zaaktype.titel,
    aanvrager,
    gemachtigde: null,
    kinderen: [],
    team: formulier.team,
    complex: null,
    zichtbaar: true,
    besluitVerzonden: null,
    bewaardTot: null,
    registerfeiten: null,
    gebeurtenissen: [
      { id: crypto.randomUUID(), dag: vandaag, door: 'u', soort: 'ONTVANGEN' },
      {
        id: crypto.randomUUID(),
        dag: vandaag,
        door: 'gemeente',
        soort: 'BEVESTIGING_VERZONDEN',
        aan: 'aanvrager',
      },
    ],
  }
}

function betrokkeneVan(wie: Identiteit): Betrokkene | null {
  if (wie.soort === 'inwoner') return { soort: 'persoon', bsn: wie.bsn, naam: wie.naam }
  return wie.soort === 'organisatie' ? { soort: 'organisatie', kvk: wie.kvk, naam: wie.naam } : null
}

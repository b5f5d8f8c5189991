import type { components } from '#openapi/pip.gen'
import { datumVan } from '#domain/datum'
import { type Kopie, moetAntwoorden, type Ontvanger, toestemmingVan } from '#domain/toestemming'
import type { Operatie } from '#server/authorization'
import type { Vraag } from '#server/handler'
import type { Keer } from '#server/inzage'
import { Problem } from '#server/problem'
import type { Toestemmingsdossier } from '#server/toestemmingen'
import { datumOfNull } from '#server/weergave/samenvatting'

type Schemas = components['schemas']
type Kijkvraag = Pick<Vraag<Operatie>, 'ontvangers' | 'inzagelog' | 'vandaag'>

/** A receiver as it is configured now; undefined when the municipality took it out. */
export const ontvangerVan = (
  { ontvangers }: Pick<Kijkvraag, 'ontvangers'>,
  kvk: string,
): Ontvanger | undefined => ontvangers.find((een) => een.kvk === kvk)

/** What people may know of a receiver. Of one that was taken out its number is left. */
export function ontvangerInWoorden(vraag: Pick<Kijkvraag, 'ontvangers'>, kvk: string): Schemas['Ontvanger'] {
  const { naam = `KvK ${kvk}`, brin = null } = ontvangerVan(vraag, kvk) ?? {}
  return { naam, kvk, brin }
}

/** A request as it stands today. */
export const standVan = (
  vraag: Pick<Kijkvraag, 'ontvangers' | 'vandaag'>,
  { ontvanger, gebeurtenissen }: Toestemmingsdossier,
) => toestemmingVan(gebeurtenissen, ontvangerVan(vraag, ontvanger), vraag.vandaag)

/** How often each of these was looked at, out of the access log. @throws {Problem} 503 when that cannot be read */
export const kerenVan = async ({ inzagelog }: Kijkvraag, dossiers: readonly Toestemmingsdossier[]) =>
  inzagelog.keren(dossiers.map(({ id }) => id)).catch(() => {
    throw new Problem('bron_onbereikbaar')
  })

/** A request as the school that made it may read it: never whom it turned out to be about. */
export function verzoekInWoorden(
  vraag: Pick<Kijkvraag, 'ontvangers' | 'vandaag'>,
  dossier: Toestemmingsdossier,
  keer: Keer | undefined,
): Schemas['Toestemmingsverzoek'] {
  const nu = standVan(vraag, dossier)
  return {
    id: dossier.id,
    ...dossier.gevraagd,
    velden: [...nu.gevraagd],
    toegestaan: [...nu.zichtbaar],
    stand: nu.stand,
    gevraagdOp: datumVan(nu.gevraagdOp),
    antwoordTot: datumVan(nu.antwoordTot),
    geldigTot: datumVan(nu.geldigTot),
    eindeOp: datumOfNull(nu.eindeOp),
    ...gekeken(keer),
    kopie: kopieInWoorden(nu.kopie),
    moetAntwoorden: moetAntwoorden(nu),
    code: null,
  }
}

/** A consent as who decided, or whom it is about, may read it; null as long as nobody decided. */
export function toestemmingInWoorden(
  vraag: Pick<Kijkvraag, 'ontvangers' | 'vandaag'>,
  wie: { bsn: string; sleutel: string },
  dossier: Toestemmingsdossier,
  keer: Keer | undefined,
): Schemas['Toestemming'] | null {
  const { id, over, beslisser } = dossier
  const nu = standVan(vraag, dossier)
  if (!over || nu.beslistOp === null) return null
  return {
    id,
    ontvanger: ontvangerInWoorden(vraag, dossier.ontvanger),
    over: { naam: over.naam, uzelf: over.bsn === wie.bsn },
    doorU: beslisser === wie.sleutel,
    velden: [...nu.gevraagd],
    toegestaan: [...nu.gaf],
    stand: nu.stand,
    beslistOp: datumVan(nu.beslistOp),
    geldigTot: datumVan(nu.geldigTot),
    eindeOp: datumOfNull(nu.eindeOp),
    ...gekeken(keer),
    kopie: kopieInWoorden(nu.kopie),
  }
}

const kopieInWoorden = (kopie: Kopie | null): Schemas['Kopie'] | null =>
  kopie && { op: datumVan(kopie.op), antwoord: kopie.antwoord, antwoordOp: datumOfNull(kopie.antwoordOp) }

const gekeken = (keer: Keer | undefined) => ({
  bekeken: keer?.aantal ?? 0,
  laatstBekeken: keer?.laatst.toISOString() ?? null,
})

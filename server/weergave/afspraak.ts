import { afspraakVan } from '#domain/afspraak'
import type { Beoordeling } from '#domain/beloften'
import { datumVan } from '#domain/datum'
import type { Zaak } from '#domain/zaak'
import type { components } from '#openapi/pip.gen'

type Afspraak = components['schemas']['Afspraak']

/** The appointment of a case; none where there is none. */
export function afspraakOpDeLijn(zaak: Zaak, b: Beoordeling): Afspraak[] {
  const afspraak = afspraakVan(zaak, b)
  if (!afspraak) return []
  const { op, tijd, balie, stand, isTeWijzigen } = afspraak
  return [
    {
      kenmerk: zaak.kenmerk,
      zaaktitel: zaak.titel,
      datum: datumVan(op),
      tijd,
      balie: balie?.balie ?? null,
      product: balie?.product ?? null,
      meenemen: [...(balie?.meenemen ?? [])],
      stand,
      isTeWijzigen,
      gevoelig: zaak.zaaktype.gevoelig,
    },
  ]
}

/** Soonest first. */
export const opTijd = (a: Afspraak, b: Afspraak): number =>
  `${a.datum} ${a.tijd}`.localeCompare(`${b.datum} ${b.tijd}`)

import type { Beoordeling } from '#domain/beloften'
import { datumVan, type Dag } from '#domain/datum'
import { kopVan } from '#domain/kop'
import { takenVan } from '#domain/taken'
import { aanZetBij } from '#domain/toestand'
import { eerste, type Zaak } from '#domain/zaak'
import type { components } from '#openapi/pip.gen'
import { type Identiteit, relatieTot } from '#server/identiteit'

type Schemas = components['schemas']

/** A day on the wire; null where a date is not known. */
export const datumOfNull = (dag: Dag | null | undefined): string | null =>
  dag == null ? null : datumVan(dag)

/** Whose case this is, when somebody acts for another; null for one's own. */
export const namensVan = (identiteit: Identiteit, zaak: Zaak): string | null =>
  relatieTot(identiteit, zaak) === 'namens' ? zaak.aanvrager.naam : null

/** A case as a row or card of a list. */
export function samenvattingVan(
  identiteit: Identiteit,
  zaak: Zaak,
  b: Beoordeling,
): Schemas['ZaakSamenvatting'] {
  const ontvangen = eerste(b.gebeurtenissen, 'ONTVANGEN')
  return {
    kenmerk: zaak.kenmerk,
    titel: zaak.titel,
    soort: zaak.zaaktype.code,
    ontvangenOp: datumVan(ontvangen?.dag ?? b.vandaag),
    toestand: b.toestand,
    kop: kopOpDeLijn(zaak, b),
    aanZet: aanZetBij(b.toestand),
    belofte: zaak.zichtbaar ? datumOfNull(b.hoofd.nu) : null,
    wet: zaak.zichtbaar ? datumOfNull(b.hoofd.wet) : null,
    klaarOp: datumOfNull(b.voortgang.klaarOp),
    taken: takenVan(zaak, b).length,
    namens: namensVan(identiteit, zaak),
    persoon: relatieTot(identiteit, zaak) ?? 'ik',
    register: zaak.register,
  }
}

/** The headline as the contract has it. */
export const kopOpDeLijn = (zaak: Zaak, b: Beoordeling): Schemas['Kop'] => kopMetParams(kopVan(zaak, b))

export const kopMetParams = ({ reeks, sleutel, params }: ReturnType<typeof kopVan>): Schemas['Kop'] => ({
  reeks,
  sleutel,
  params: paramsOpDeLijn(params),
})

type Params = ReturnType<typeof kopVan>['params']

/** Sentence values as the contract has them: a list that may be written to, and nothing that is not known. */
export const paramsOpDeLijn = ({ stukken, ...rest }: Params): Schemas['Params'] => ({
  ...rest,
  ...(stukken && { stukken: [...stukken] }),
})

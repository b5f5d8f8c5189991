import type { Zaak } from '#domain/zaak'
import type { Niveau } from './niveau.ts'

/** Who asks. The host finds this out; the API trusts nothing else about a person. `null` is nobody. */
export type Identiteit =
  | { soort: 'inwoner'; bsn: string; naam: string }
  | { soort: 'organisatie'; kvk: string; naam: string }
  /** `medewerker`: the pseudonym of the one who signed in for it (OpenID Connect `sub`). */
  | { soort: 'school'; kvk: string; medewerker: string; naam: string }

/** Somebody who signed in, and at which level of assurance (OpenID Connect `acr`). */
export type Aanmelding = { identiteit: Identiteit; niveau: Niveau }

export type Identiteitsoort = 'niemand' | Identiteit['soort']

/** How a person stands to a case: as applicant, as parent, or acting for somebody else. Null is a stranger. */
export type Relatie = 'ik' | 'kind' | 'namens'

/** The relation of an identity to a case, from the roles on the case (ZGW Rol initiator, gemachtigde); null for a stranger. */
export function relatieTot(identiteit: Identiteit, zaak: Zaak): Relatie | null {
  if (is(identiteit, zaak.aanvrager)) return zaak.kinderen.length > 0 ? 'kind' : 'ik'
  return zaak.gemachtigde && is(identiteit, zaak.gemachtigde) ? 'namens' : null
}

function is(identiteit: Identiteit, betrokkene: Zaak['aanvrager']): boolean {
  switch (betrokkene.soort) {
    case 'persoon':
      return identiteit.soort === 'inwoner' && identiteit.bsn === betrokkene.bsn
    case 'organisatie':
      return identiteit.soort === 'organisatie' && identiteit.kvk === betrokkene.kvk
    case 'onbekend':
      return false
  }
}

/** What a person or an organisation is found by where it is stored; of a school also who of its staff it was. */
export function persoonsleutel(identiteit: Identiteit): string {
  switch (identiteit.soort) {
    case 'inwoner':
      return `inwoner:${identiteit.bsn}`
    case 'organisatie':
      return `organisatie:${identiteit.kvk}`
    case 'school':
      return `school:${identiteit.kvk}:${identiteit.medewerker}`
  }
}

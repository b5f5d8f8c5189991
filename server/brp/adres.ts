import type { components } from '#openapi/pip.gen'
import { datumUit, gegeven } from './gegeven.ts'
import type { Persoon, Verblijfplaats } from './persoon.ts'

type Gegeven = components['schemas']['Gegeven']

/** Where somebody lives, gets post, lives abroad, or that nobody knows; since when, and in which municipality. */
export function adresgegevens({
  verblijfplaats,
  gemeenteVanInschrijving,
  datumInschrijvingInGemeente,
}: Persoon): (Gegeven | null)[] {
  return [
    verblijfplaats ? adres(verblijfplaats) : null,
    verblijfplaats && verblijfplaats.type !== 'VerblijfplaatsOnbekend'
      ? gegeven('adres_sinds', { datum: datumUit(verblijfplaats.datumVan) })
      : null,
    gegeven('gemeente', { waarde: gemeenteVanInschrijving?.omschrijving }),
    gegeven('in_gemeente_sinds', { datum: datumUit(datumInschrijvingInGemeente) }),
  ]
}

function adres(plek: Verblijfplaats): Gegeven | null {
  switch (plek.type) {
    case 'Adres': {
      const label = plek.functieAdres?.code === 'B' ? 'briefadres' : 'adres'
      return gegeven(label, { regels: adresregels(plek.verblijfadres) }, plek.inOnderzoek)
    }
    case 'Locatie': {
      const beschrijving = plek.verblijfadres?.locatiebeschrijving
      return gegeven(
        'adres',
        { regels: beschrijving === undefined ? undefined : [beschrijving] },
        plek.inOnderzoek,
      )
    }
    case 'VerblijfplaatsBuitenland': {
      const { regel1, regel2, regel3, land } = plek.verblijfadres ?? {}
      const regels = [regel1, regel2, regel3, land?.omschrijving].filter((regel) => regel !== undefined)
      return gegeven('adres_buitenland', { regels }, plek.inOnderzoek)
    }
    case 'VerblijfplaatsOnbekend':
      return gegeven('adres_onbekend', { ja: true }, plek.inOnderzoek)
  }
}

/** Where somebody lives or gets post, line by line; undefined when that is no address in the Netherlands. */
export const adresregelsVan = ({ verblijfplaats }: Persoon): string[] | undefined =>
  verblijfplaats?.type === 'Adres' ? adresregels(verblijfplaats.verblijfadres) : undefined

/** "Brink 12 A-bis", "7411 AB Deventer". */
function adresregels(
  deel: Extract<Verblijfplaats, { type: 'Adres' }>['verblijfadres'],
): string[] | undefined {
  if (!deel) return undefined
  const straat = deel.korteStraatnaam ?? deel.officieleStraatnaam
  const toevoeging = deel.huisnummertoevoeging === undefined ? '' : `-${deel.huisnummertoevoeging}`
  const nummer = [deel.huisnummer, deel.huisletter].filter((een) => een !== undefined).join(' ') + toevoeging
  const postcode = deel.postcode?.replace(/^(\d{4}) ?([A-Z]{2})$/, '$1 $2')
  const regels = [
    [straat, nummer],
    [postcode, deel.woonplaats],
  ].map((delen) => delen.filter(Boolean).join(' '))
  return regels.filter((regel) => regel !== '')
}

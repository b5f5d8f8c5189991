import type { Persoon } from '#server/brp/persoon'

/** An address as somebody typed it. `toevoeging`: a letter, an addition, both or none. */
export type GetyptAdres = { postcode: string; huisnummer: number; toevoeging: string }

/**
 * Whether somebody lives at an address according to the BRP: their home address and not where they get post. Spaces, dashes and
 * capitals do not count.
 */
export function woontOp({ verblijfplaats }: Persoon, adres: GetyptAdres): boolean {
  if (verblijfplaats?.type !== 'Adres' || verblijfplaats.functieAdres?.code === 'B') return false
  const {
    postcode = '',
    huisnummer,
    huisletter = '',
    huisnummertoevoeging = '',
  } = verblijfplaats.verblijfadres ?? {}
  return (
    kaal(postcode) === kaal(adres.postcode) &&
    huisnummer === adres.huisnummer &&
    kaal(huisletter + huisnummertoevoeging) === kaal(adres.toevoeging)
  )
}

const kaal = (tekst: string): string => tekst.toUpperCase().replace(/[^\dA-Z]/g, '')

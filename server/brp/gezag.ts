import type { Persoon } from './persoon.ts'

/**
 * Who has custody of a child besides the person whose data these are (BRP Personen 2.7, `gezag`): nobody, one other parent whom
 * we know by number and name, or null where the BRP does not say so of this child.
 */
export function gezagOver(
  { burgerservicenummer: eigen, gezag = [] }: Persoon,
  kind: { burgerservicenummer?: string },
): 'alleen' | { bsn: string; naam: string } | null {
  const nummer = kind.burgerservicenummer
  const relatie = gezag.find(
    ({ minderjarige }) => nummer !== undefined && minderjarige?.burgerservicenummer === nummer,
  )
  if (!relatie || eigen === undefined) return null
  const { type, ouder, ouders = [] } = relatie
  if (type === 'EenhoofdigOuderlijkGezag') return ouder?.burgerservicenummer === eigen ? 'alleen' : null
  const ander = ouders.find(({ burgerservicenummer }) => burgerservicenummer !== eigen)
  const isOuder = ouders.some(({ burgerservicenummer }) => burgerservicenummer === eigen)
  const bsn = ander?.burgerservicenummer
  const naam = ander?.naam?.volledigeNaam
  return type === 'GezamenlijkOuderlijkGezag' && isOuder && bsn !== undefined && naam !== undefined
    ? { bsn, naam }
    : null
}

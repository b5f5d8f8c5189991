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

/** What the BRP says when it does not know who has custody, or nobody has at the moment. */
const ONDUIDELIJK = ['GezagNietTeBepalen', 'TijdelijkGeenGezag']

/** Whether somebody has custody of a child, alone or with another; `onduidelijk` where the BRP cannot say it of this child. */
export function gezagstand(
  persoon: Persoon,
  kind: { burgerservicenummer?: string },
): 'heeft' | 'niet' | 'onduidelijk' {
  if (gezagOver(persoon, kind) !== null) return 'heeft'
  const isOnduidelijk = (persoon.gezag ?? []).some(
    ({ type, minderjarige }) =>
      ONDUIDELIJK.includes(type) &&
      kind.burgerservicenummer !== undefined &&
      minderjarige?.burgerservicenummer === kind.burgerservicenummer,
  )
  return isOnduidelijk ? 'onduidelijk' : 'niet'
}

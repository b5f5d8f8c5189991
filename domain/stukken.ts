import type { Beoordeling } from './beloften.ts'
import type { Dag } from './datum.ts'
import type { Gebeurtenissoort, Gevraagdstuk } from './gebeurtenis.ts'
import { handtekeningstukken, isHandtekeningstuk } from './medeondertekening.ts'
import type { Tekst } from './tekst.ts'
import { eerste, laatste, type Zaak } from './zaak.ts'

/** What a person can still send to a case. `uiterlijk`: the last day, when we asked for it (Awb 4:5). */
export type Stukkenlijst = {
  /** The id of the request; null when nobody asked yet. */
  verzoek: string | null
  uiterlijk: Dag | null
  teLaat: boolean
  stukken: readonly Gevraagdstuk[]
}

/** After one of these the request of the municipality says what is missing, and no longer the application. */
const VERDER: readonly Gebeurtenissoort[] = ['STUKKEN_GEVRAAGD', 'COMPLEET_BRIEF']

/**
 * The documents of the last request that were not sent yet; before there was one, what was needed with the application and
 * not sent along. Null when there is nothing to send, or the case is over. A request without a last day asks for nothing
 * by a day, and pauses nothing (ECLI:NL:RVS:2016:2527); it can still be answered.
 */
export function stukkenlijstVan(zaak: Zaak, b: Beoordeling): Stukkenlijst | null {
  const { gebeurtenissen: g, voortgang, vandaag } = b
  if (!zaak.zichtbaar || voortgang.klaarOp !== null || voortgang.gestoptOp !== null) return null
  const lijst = laatste(g, 'STUKKEN_GEVRAAGD')
  const sinds = lijst ? g.slice(g.indexOf(lijst) + 1) : g
  const ontvangsten = sinds.flatMap((een) => (een.soort === 'STUKKEN_ONTVANGEN' ? [een] : []))
  if (lijst && (ontvangsten.some(({ volledig }) => volledig !== false) || eerste(sinds, 'COMPLEET_BRIEF')))
    return null
  if (!lijst && g.some(({ soort }) => VERDER.includes(soort))) return null
  const binnen = new Set(ontvangsten.flatMap(({ stukken = [] }) => stukken))
  const alle: Gevraagdstuk[] = lijst
    ? lijst.stukken.map((stuk, i) => ({ ...stuk, id: `${lijst.id}-${i}` }))
    : [
        ...(eerste(g, 'ONTVANGEN')?.ontbreekt ?? []).map((naam, i) => ({
          id: `ontbreekt-${i}`,
          naam,
          waarom: null,
        })),
        ...handtekeningstukken(g, vandaag),
      ]
  const stukken = alle.filter(({ id }) => !binnen.has(id))
  if (stukken.length === 0 && (!lijst || alle.length > 0)) return null
  const uiterlijk = lijst?.uiterlijk ?? null
  return { verzoek: lijst?.id ?? null, uiterlijk, teLaat: uiterlijk !== null && vandaag > uiterlijk, stukken }
}

/**
 * What was needed with an application and did not come, as long as nobody asked for it. Not the paper in place of a signature:
 * how that stands is told by itself.
 */
export function ontbreektVan(zaak: Zaak, b: Beoordeling): readonly Tekst[] {
  const lijst = stukkenlijstVan(zaak, b)
  if (lijst?.verzoek !== null) return []
  return lijst.stukken.filter((stuk) => !isHandtekeningstuk(stuk)).map(({ naam }) => naam)
}

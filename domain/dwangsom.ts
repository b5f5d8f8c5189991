import type { Beoordeling } from './beloften.ts'
import type { Dag } from './datum.ts'
import type { Zaak } from './zaak.ts'

/** Amounts a day in cents, in the order in which they hold (Awb 4:17 lid 2; the amounts are indexed, see `juridisch.ts`). */
const STAFFEL = [
  { dagen: 14, centenPerDag: 2300 },
  { dagen: 14, centenPerDag: 3500 },
  { dagen: 14, centenPerDag: 4500 },
] as const

const LANGSTE = STAFFEL.reduce((som, { dagen }) => som + dagen, 0)

/** The penalty for deciding late. `dag` is 0 before it runs and 42 at most; `bedrag` in cents so far. */
export type Dwangsom = {
  ingebrekestellingOp: Dag
  beslissenVoor: Dag
  eersteDag: Dag
  dag: number
  bedrag: number
}

/** Whether a late decision can cost money: not for a Woo request, a complaint, a report or a product (screens C6). */
export const kentDwangsom = (zaak: Zaak): boolean => ['besluit', 'bezwaar'].includes(zaak.zaaktype.rechten)

/**
 * The penalty on a day. It starts when two weeks have passed after the term lapsed and the notice was received
 * (Awb 4:17 lid 3). The two weeks do not move off a free day, which is in favour of the resident (unconfirmed).
 * @param wet the last day of the law
 * @param tot the day of the decision, or today
 */
export function dwangsomOp(wet: Dag, ingebrekestellingOp: Dag, tot: Dag): Dwangsom {
  const beslissenVoor = Math.max(wet, ingebrekestellingOp) + 14
  const dag = Math.min(LANGSTE, Math.max(0, tot - beslissenVoor))
  return { ingebrekestellingOp, beslissenVoor, eersteDag: beslissenVoor + 1, dag, bedrag: bedragNa(dag) }
}

/** The total in cents after that many days; after 42 days € 1.442. */
export function bedragNa(dagen: number): number {
  let over = dagen
  let som = 0
  for (const trede of STAFFEL) {
    const hier = Math.min(over, trede.dagen)
    som += hier * trede.centenPerDag
    over -= hier
  }
  return som
}

/** The penalty as it stands, also after the decision; null when no valid notice of default came. */
export function dwangsomVan(zaak: Zaak, { hoofd, voortgang, vandaag }: Beoordeling): Dwangsom | null {
  if (!kentDwangsom(zaak) || voortgang.inGebrekeSinds === null || hoofd.wet === null) return null
  return dwangsomOp(
    hoofd.wet,
    voortgang.inGebrekeSinds,
    Math.min(vandaag, (voortgang.klaarOp ?? Infinity) - 1),
  )
}

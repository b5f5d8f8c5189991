import type { Beoordeling } from './beloften.ts'
import type { Dag } from './datum.ts'
import { kentDwangsom } from './dwangsom.ts'
import { kanIngebrekestellen } from './kop.ts'
import { beslissenVoorVan } from './verwacht.ts'
import type { Zaak } from './zaak.ts'

/** How a notice of default stands: whether one can be sent, or was sent, and by which day we must decide then. */
export type Ingebrekestelling = {
  stand: 'kan' | 'te_vroeg' | 'verstuurd' | 'voorbij' | 'niet' | 'onbekend'
  /** The first day on which one counts: the day after the last one of the law. */
  vanaf: Dag | null
  verzondenOp: Dag | null
  beslissenVoor: Dag | null
  /** Whether a late decision can then cost us money. */
  dwangsom: boolean
}

/**
 * Whether a person can give notice of default on a day (Awb 4:17 lid 3, 6:12). Only a decision has a notice: a report, a
 * complaint or a product has none. One is enough: a second would start nothing anew.
 */
export function ingebrekestellingVan(zaak: Zaak, b: Beoordeling): Ingebrekestelling {
  const { hoofd, voortgang, vandaag } = b
  const basis = { vanaf: null, verzondenOp: null, beslissenVoor: null, dwangsom: kentDwangsom(zaak) }
  if (!kanIngebrekestellen(zaak)) return { ...basis, stand: 'niet' }
  if (voortgang.klaarOp !== null || voortgang.gestoptOp !== null) return { ...basis, stand: 'voorbij' }
  if (!zaak.zichtbaar || hoofd.wet === null) return { ...basis, stand: 'onbekend' }
  const vanaf = hoofd.wet + 1
  if (voortgang.inGebrekeSinds !== null)
    return {
      ...basis,
      stand: 'verstuurd',
      vanaf,
      verzondenOp: voortgang.inGebrekeSinds,
      beslissenVoor: beslissenVoorVan(b),
    }
  return { ...basis, stand: vandaag < vanaf ? 'te_vroeg' : 'kan', vanaf }
}

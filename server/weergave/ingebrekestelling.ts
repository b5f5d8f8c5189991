import type { Beoordeling } from '#domain/beloften'
import { ingebrekestellingVan } from '#domain/ingebrekestelling'
import type { Zaak } from '#domain/zaak'
import type { components } from '#openapi/pip.gen'
import { datumOfNull } from './samenvatting.ts'

/** How a notice of default stands on a case, as the contract has it. */
export function ingebrekestellingOpDeLijn(
  zaak: Zaak,
  b: Beoordeling,
): components['schemas']['Ingebrekestelling'] {
  const { vanaf, verzondenOp, beslissenVoor, ...rest } = ingebrekestellingVan(zaak, b)
  return {
    ...rest,
    vanaf: datumOfNull(vanaf),
    verzondenOp: datumOfNull(verzondenOp),
    beslissenVoor: datumOfNull(beslissenVoor),
  }
}

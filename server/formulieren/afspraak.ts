import { type Antwoorden, doorlopen, type Formulier } from '#domain/formulier'
import { gekozenTijd } from '#domain/gekozen-tijd'
import { aangeboden, productVan, type Tijdvraag } from '#server/afspraken/aanbod'
import type { Afspraak } from './nieuwe-zaak.ts'

/**
 * The appointment that a form makes, with what to bring as the form says it for these answers; null when it makes none.
 * @throws {Problem} 409 when the planner does not offer the time any more, 503 when it does not answer
 */
export async function afspraakUit(
  vraag: Tijdvraag,
  formulier: Formulier,
  tellend: Antwoorden,
): Promise<Afspraak | null> {
  const gekozen = gekozenTijd(formulier, tellend)
  if (!gekozen) return null
  const product = await productVan(vraag, gekozen.product)
  const { tijdvak, plek } = await aangeboden(vraag, product, gekozen.tijdvak)
  const { stappen } = doorlopen(formulier, tellend)
  const meenemen = stappen.flatMap((stap) => stap.meenemen ?? []).map(({ tekst }) => tekst)
  return { tijdvak, balie: { product: product.id, balie: plek, minuten: product.minuten, meenemen } }
}

import { type Antwoorden, doorlopen, type Formulier, type Veld, woordenVan } from '#domain/formulier'
import type { Taal, Tekst } from '#domain/tekst'

/** Said of a question that somebody left open. */
const NIETS: Tekst = { nl: 'Niet ingevuld', en: 'Not filled in' }

/** What was sent, as text: each question with its answer, in the language in which it was read. */
export function afschriftVan(formulier: Formulier, antwoorden: Antwoorden, taal: Taal): string {
  const { stappen, tellend } = doorlopen(formulier, antwoorden)
  return stappen
    .flatMap(({ velden }) => velden)
    .map((veld) => `${veld.label[taal]}\n${gezegd(veld, tellend[veld.id], taal)}`)
    .join('\n\n')
}

function gezegd({ opties = [] }: Veld, antwoord: Antwoorden[string] | undefined, taal: Taal): string {
  const woorden = woordenVan(antwoord)
  if (woorden.length === 0) return NIETS[taal]
  return woorden
    .map((woord) => opties.find(({ waarde }) => waarde === woord)?.label[taal] ?? woord.trim())
    .join(', ')
}

import { type Antwoorden, doorlopen, type Formulier, lees, woordenVan } from './formulier.ts'

/** Where in a form a time at a desk was chosen, what for, and which (`tijdvakcode`). */
export type GekozenTijd = { stap: string; product: string; tijdvak: string }

/** The time at a desk that somebody chose in a form; null when it asks for none, or when none was chosen yet. */
export function gekozenTijd(formulier: Formulier, antwoorden: Antwoorden): GekozenTijd | null {
  const { stappen, tellend } = doorlopen(formulier, antwoorden)
  for (const stap of stappen)
    for (const { id, product } of stap.velden) {
      const [tijdvak] = woordenVan(lees(tellend, id))
      if (product !== undefined && tijdvak !== undefined) return { stap: stap.id, product, tijdvak }
    }
  return null
}

import type { Page } from '@playwright/test'
import { type Antwoorden, lees, type Stap, type Veld, woordenVan } from '#domain/formulier'
import type { Taal } from '#domain/tekst'
import { type Invulhulp, optiesVan } from '#domain/veldfout'

/** What begins with these words: help and "(niet verplicht)" may come behind a question. */
const begint = (woorden: string) => new RegExp(`^${woorden.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}`)

/** Answers what a page of a form asks, as somebody would who reads the questions; what is known or optional stays as it is. */
export async function vulStap(
  page: Page,
  stap: Stap,
  antwoorden: Antwoorden,
  hulp: Invulhulp,
  taal: Taal,
): Promise<void> {
  for (const veld of stap.velden) {
    const woorden = woordenVan(lees(antwoorden, veld.id))
    if (woorden.length > 0) await antwoord(page, veld, woorden, hulp, taal)
  }
}

async function antwoord(
  page: Page,
  veld: Veld,
  woorden: readonly string[],
  hulp: Invulhulp,
  taal: Taal,
): Promise<void> {
  const vraag = begint(veld.label[taal])
  if (veld.soort !== 'keuze' && veld.soort !== 'keuzes')
    return page.getByRole('textbox', { name: vraag }).fill(woorden.join(' '))
  const groep = page.getByRole('group', { name: vraag })
  for (const { waarde, label } of optiesVan(veld, hulp))
    if (woorden.includes(waarde))
      await groep
        .getByRole(veld.soort === 'keuze' ? 'radio' : 'checkbox', { name: begint(label[taal]) })
        .first()
        .press('Space')
}

import { isTelefoonnummer } from '#domain/veldwaarde'
import type { NieuweVraag } from '~/api/zaken'

/** Characters that fit in a question; the contract has the same limit. */
export const LANGSTE_VRAAG = 1000

/** What somebody typed and chose so far, right or wrong. */
export type Vraagvelden = {
  tekst: string
  antwoord: NieuweVraag['antwoord'] | null
  telefoon: string
  dagdeel: NonNullable<NieuweVraag['dagdeel']> | null
}

export const LEEG: Vraagvelden = { tekst: '', antwoord: null, telefoon: '', dagdeel: null }

export type Veldfout = 'foutTekst' | 'foutLang' | 'foutAntwoord' | 'foutNummer' | 'foutWanneer'

/** The question as it is sent, or for each field the sentence that says what to do. */
export function gecontroleerd({
  tekst,
  antwoord,
  telefoon,
  dagdeel,
}: Vraagvelden):
  { vraag: NieuweVraag; fouten?: undefined } | { fouten: Partial<Record<keyof Vraagvelden, Veldfout>> } {
  const wilBellen = antwoord === 'telefoon'
  const nummer = telefoon.trim()
  const heeftNummer = isTelefoonnummer(nummer)
  const fouten: Partial<Record<keyof Vraagvelden, Veldfout>> = {
    ...(tekst.trim() === '' && { tekst: 'foutTekst' }),
    ...(tekst.length > LANGSTE_VRAAG && { tekst: 'foutLang' }),
    ...(antwoord === null && { antwoord: 'foutAntwoord' }),
    ...(wilBellen && !heeftNummer && { telefoon: 'foutNummer' }),
    ...(wilBellen && dagdeel === null && { dagdeel: 'foutWanneer' }),
  }
  if (Object.keys(fouten).length > 0 || antwoord === null) return { fouten }
  const geschreven = nummer.replace(/[^\d+ ()-]/g, ' ').replace(/\s+/g, ' ')
  return {
    vraag: {
      tekst,
      antwoord,
      ...(wilBellen && dagdeel && { telefoon: geschreven, dagdeel }),
    },
  }
}

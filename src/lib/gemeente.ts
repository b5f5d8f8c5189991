import { gemeente } from 'virtual:gemeente'
import type { Tekst } from './taal.ts'

/** What the app says of the municipality: a part of `Gemeente` in the contract. */
export type Gemeentegegevens = {
  readonly naam: string
  readonly telefoon: string
  readonly telefoonlink: string
  readonly site: string
  readonly openingstijden?: Tekst
}

/**
 * Holds until the first answer of the API (`sessie.gemeente`) replaces it, and when no answer comes at all:
 * just then a resident needs the phone number. The opening hours are left out: those we only say when sure.
 */
export const standaardGemeente: Gemeentegegevens = gemeente

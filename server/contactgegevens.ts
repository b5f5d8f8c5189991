import type { Taal } from '#domain/tekst'

/** Where somebody wants to be reached (Open Klant, digitaal adres), and in which language (voorkeurstaal). */
export type Contactgegevens = {
  /** @param persoon see `persoonsleutel`. @returns undefined when we know no address */
  vind: (persoon: string) => Promise<{ email: string; taal: Taal } | undefined>
}

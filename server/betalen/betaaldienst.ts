/** How a payment stands at who takes the money. `mislukt`: it failed, was given up, or took too long; it may still be paid. */
export type Betaalstand = 'open' | 'betaald' | 'mislukt'

/** What is to be paid: no name, no number of a person. `terugNaar` is a path of this site. */
export type Opdracht = { referentie: string; bedrag: number; omschrijving: string; terugNaar: string }

/**
 * A payment provider (iDEAL, Wero). Our reference is the key of everything: whoever implements this keeps the number of the
 * provider beside it. Any of them may throw, or not answer: then nothing is known, and it is asked again.
 */
export type Betaaldienst = {
  /** Begins a payment, or finds the one that began under this reference. @returns the address where to pay */
  start: (opdracht: Opdracht) => Promise<string>
  stand: (referentie: string) => Promise<Betaalstand>
  /** Gives the money of a payment back; to ask it twice gives it back once. */
  geefTerug: (referentie: string) => Promise<void>
}

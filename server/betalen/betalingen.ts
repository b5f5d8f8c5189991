/**
 * One try to pay for a case. `open`: begun, and not known to be over. `dubbel`: paid while another try was paid already, to
 * be given back.
 */
export type Poging = {
  id: string
  kenmerk: string
  bedrag: number
  stand: 'open' | 'betaald' | 'mislukt' | 'dubbel' | 'terugbetaald'
}

/** The tries to pay; they are written by `Schrijver`. */
export type Betalingen = {
  vind: (id: string) => Promise<Poging | undefined>
  /** Oldest first. */
  van: (kenmerk: string) => Promise<readonly Poging[]>
  /** What is not over: tries that are open or have to be given back, and what failed since a moment. Oldest first. */
  lopend: (sinds: Date) => Promise<readonly Poging[]>
}

/** Where a try can go from where it is. A payment that failed can be paid late; what is paid stays that. */
export const kanNaar = (van: Poging['stand'], naar: Poging['stand']): boolean =>
  ({
    open: ['betaald', 'mislukt'],
    mislukt: ['betaald'],
    betaald: [],
    dubbel: ['terugbetaald'],
    terugbetaald: [],
  })[van].some((stand) => stand === naar)

import type { Betaaldienst, Opdracht } from './betaaldienst.ts'

/** A payment as the provider of the demo has it. */
export type Demobetaling = Omit<Opdracht, 'referentie'> & {
  stand: 'open' | 'betaald' | 'mislukt' | 'terugbetaald'
}

/** Where the provider of the demo keeps its payments. */
export type Demobetalingen = {
  vind: (referentie: string) => Promise<Demobetaling | undefined>
  /** Keeps a payment, unless there is one under this reference. */
  begin: (referentie: string, betaling: Demobetaling) => Promise<void>
  zet: (referentie: string, stand: Demobetaling['stand']) => Promise<void>
}

/** A payment provider that takes no money: its page says so, and lets one pay, fail, give up, and be late. */
export const demodienst = (betalingen: Demobetalingen): Betaaldienst => ({
  async start({ referentie, ...opdracht }) {
    await betalingen.begin(referentie, { ...opdracht, stand: 'open' })
    return `/demo/betalen/${referentie}`
  },
  async stand(referentie) {
    const { stand = 'mislukt' } = (await betalingen.vind(referentie)) ?? {}
    return stand === 'terugbetaald' ? 'betaald' : stand
  },
  geefTerug: (referentie) => betalingen.zet(referentie, 'terugbetaald'),
})

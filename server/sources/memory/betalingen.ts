import type { Betalingen, Poging } from '#server/betalen/betalingen'
import { kanNaar } from '#server/betalen/betalingen'
import type { Demobetaling, Demobetalingen } from '#server/betalen/demodienst'

export const memoryBetalingen = (alle: Map<string, Poging>): Betalingen => ({
  vind: async (id) => alle.get(id),
  van: async (kenmerk) => [...alle.values()].filter((poging) => poging.kenmerk === kenmerk),
  lopend: async () =>
    [...alle.values()].filter(({ stand }) => stand !== 'betaald' && stand !== 'terugbetaald'),
})

/** As `rondBetalingAf` of the writer says. */
export function rondAf(
  alle: Map<string, Poging>,
  id: string,
  naar: 'betaald' | 'mislukt' | 'terugbetaald',
): Poging['stand'] | null {
  const poging = alle.get(id)
  if (!poging || !kanNaar(poging.stand, naar)) return null
  const isAl = [...alle.values()].some((een) => een.kenmerk === poging.kenmerk && een.stand === 'betaald')
  const stand = naar === 'betaald' && isAl ? 'dubbel' : naar
  alle.set(id, { ...poging, stand })
  return stand
}

/** The payments of the provider of the demo, in memory. */
export function memoryDemobetalingen(): Demobetalingen {
  const alle = new Map<string, Demobetaling>()
  return {
    vind: async (referentie) => alle.get(referentie),
    begin: async (referentie, betaling) => {
      if (!alle.has(referentie)) alle.set(referentie, betaling)
    },
    zet: async (referentie, stand) => {
      const betaling = alle.get(referentie)
      if (betaling) alle.set(referentie, { ...betaling, stand })
    },
  }
}

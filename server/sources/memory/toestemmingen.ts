import { persoonsleutel } from '#server/identiteit'
import type { Toestemmingen, Toestemmingsdossier } from '#server/toestemmingen'

/** The requests for consent, in memory, by their id. */
export const memoryToestemmingen = (dossiers: ReadonlyMap<string, Toestemmingsdossier>): Toestemmingen => {
  const nieuwsteEerst = () => [...dossiers.values()].reverse()
  return {
    lees: async (id) => dossiers.get(id),
    vind: async (hash) => nieuwsteEerst().find((een) => een.hash === hash),
    vanOntvanger: async (kvk, aantal) =>
      nieuwsteEerst()
        .filter(({ ontvanger }) => ontvanger === kvk)
        .slice(0, aantal),
    vanInwoner: async (bsn) => {
      const sleutel = persoonsleutel({ soort: 'inwoner', bsn, naam: '' })
      return nieuwsteEerst().filter(({ beslisser, over }) => beslisser === sleutel || over?.bsn === bsn)
    },
  }
}

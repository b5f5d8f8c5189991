import type { Handtekeningverzoek, Handtekeningverzoeken } from '#server/ondertekenen'

/** The signatures that were asked for, in memory, by their id. */
export const memoryHandtekeningen = (
  verzoeken: ReadonlyMap<string, Handtekeningverzoek>,
): Handtekeningverzoeken => {
  const nieuwsteEerst = () => [...verzoeken.values()].reverse()
  return {
    vind: async (hash) => nieuwsteEerst().find((een) => een.hash === hash),
    van: async (persoon) => nieuwsteEerst().filter(({ besluit }) => besluit?.door === persoon),
    open: async () => nieuwsteEerst().filter(({ besluit }) => besluit === null),
  }
}

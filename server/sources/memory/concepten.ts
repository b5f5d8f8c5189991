import type { Concept, Concepten } from '#server/concepten'

/** Drafts in memory. */
export function memoryConcepten(alle: Map<string, Concept>): Concepten {
  const vanMij = (wie: string, vandaag: string) =>
    [...alle.values()].filter((concept) => concept.wie === wie && concept.bewaardTot >= vandaag)
  return {
    lijst: async (wie, vandaag) => vanMij(wie, vandaag).reverse(),
    vind: async (wie, id, vandaag) => vanMij(wie, vandaag).find((concept) => concept.id === id),
    async bewaar(concept) {
      const nu = alle.get(concept.id)
      if (nu?.wie !== concept.wie || nu.stand !== concept.stand - 1) return false
      // at the end: what was saved last is listed first
      alle.delete(concept.id)
      alle.set(concept.id, concept)
      return true
    },
    verwijder: async (wie, id) => alle.get(id)?.wie === wie && alle.delete(id),
  }
}

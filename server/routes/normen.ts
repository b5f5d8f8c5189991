import { datumVan } from '#domain/datum'
import type { Norm } from '#domain/norm'
import type { components } from '#openapi/pip.gen'
import type { Handlers } from '#server/handler'
import { alleNormen } from '#server/zaakregisters'

const normOpDeLijn = ({ alleenBijWeken, geldigVanaf, ...norm }: Norm): components['schemas']['Norm'] => ({
  ...norm,
  geldigVanaf: datumVan(geldigVanaf),
  belofte:
    norm.duur !== null ||
    norm.eenheid === 'kwaliteit' ||
    norm.eenheid === 'volgorde' ||
    norm.eenheid === 'direct',
  ...(alleenBijWeken !== undefined && { alleenBijWeken }),
})

export const normen: Pick<Handlers, 'listNormen'> = {
  // only the versions that hold today: what held before stands on the cases that still have it
  async listNormen(vraag) {
    const alle = await alleNormen({ sources: vraag.sources })
    const nu = alle.filter(({ geldigVanaf }) => geldigVanaf <= vraag.vandaag)
    const laatste = new Map<string, Norm>()
    for (const norm of nu.toSorted((a, b) => a.geldigVanaf - b.geldigVanaf)) laatste.set(norm.id, norm)
    return [...laatste.values()].map(normOpDeLijn)
  },
}

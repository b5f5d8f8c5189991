import { datumVan } from '#domain/datum'
import type { components } from '#openapi/pip.gen'
import { vraagBron } from '#server/bron'
import type { Handlers } from '#server/handler'
import { datumOfNull } from '#server/weergave/samenvatting'
import { alleNormen, beoordeeld, vindZaak } from '#server/zaakregisters'

type Contactmoment = components['schemas']['Contactmoment']

export const contactmomenten: Pick<Handlers, 'listContactmomenten'> = {
  // a question in the register has its clock on the case (N7): the two are joined by the id of the question
  async listContactmomenten(vraag) {
    const [zaak, normen] = await Promise.all([
      vindZaak(vraag, 'listContactmomenten', vraag.path.kenmerk),
      alleNormen(vraag),
    ])
    const { klokken } = beoordeeld(vraag, zaak, normen)
    const { volledig, items } = await vraagBron('contactmomenten', () =>
      vraag.sources.contactmomenten.lijst(zaak.kenmerk, datumVan(vraag.vandaag)),
    )
    const regels = items.map((moment): Contactmoment => {
      const klok = moment.vraag === undefined ? undefined : klokken.find((k) => k.vraag === moment.vraag)
      return {
        id: moment.id,
        datum: moment.datum,
        kanaal: moment.kanaal,
        onderwerp: moment.onderwerp,
        vraag: moment.vraag !== undefined,
        antwoordVoor: datumOfNull(klok?.datum),
        antwoordOp: datumOfNull(klok?.klaarOp),
        norm: klok?.norm ?? null,
        toestand: klok?.toestand ?? null,
      }
    })
    return { volledig, contactmomenten: regels.sort((a, b) => b.datum.localeCompare(a.datum)) }
  },
}

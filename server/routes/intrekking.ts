import { datumVan } from '#domain/datum'
import type { GebeurtenisVan } from '#domain/gebeurtenis'
import { intrekkenVan } from '#domain/intrekken'
import { eenmalig } from '#server/eenmalig'
import type { Handlers } from '#server/handler'
import { nieuweGebeurtenis } from '#server/nieuwe-gebeurtenis'
import { Problem } from '#server/problem'
import { alleNormen, beoordeeld, vindZaak } from '#server/zaakregisters'

export const intrekking: Pick<Handlers, 'createIntrekking'> = {
  async createIntrekking(vraag) {
    const { vandaag } = vraag
    const [zaak, normen] = await Promise.all([
      vindZaak(vraag, 'createIntrekking', vraag.path.kenmerk),
      alleNormen(vraag),
    ])
    const { kenmerk } = zaak
    const gebeurtenis: GebeurtenisVan<'INGETROKKEN'> = {
      ...nieuweGebeurtenis(zaak, vraag),
      soort: 'INGETROKKEN',
    }
    return eenmalig({ ...vraag, body: {} }, 'createIntrekking', async (schrijver) => {
      // here and not before: who sends the same again gets the answer of then
      if (intrekkenVan(zaak, beoordeeld(vraag, zaak, normen)) !== 'kan') throw new Problem('niet_meer')
      await schrijver.voegToe(kenmerk, gebeurtenis)
      await schrijver.stuurUit({ soort: 'intrekking', kenmerk, gebeurtenis })
      return { ingetrokkenOp: datumVan(vandaag) }
    })
  },
}

import { datumVan } from '#domain/datum'
import { doorgifteVan } from '#domain/doorgifte'
import type { Handlers } from '#server/handler'
import { doelVan } from '#server/inzage'
import { datumOfNull } from '#server/weergave/samenvatting'
import { alleNormen, beoordeeld, lijstUitRegisters } from '#server/zaakregisters'

/** Changes are looked for in the newest cases of this number. */
const ZAKEN_MET_WIJZIGINGEN = 200

export const doorgiften: Pick<Handlers, 'listDoorgiften'> = {
  // of one's own cases and those of one's children: what one arranges for others is not about oneself
  async listDoorgiften(vraag) {
    const [{ zaken, registers }, normen] = await Promise.all([
      lijstUitRegisters(vraag, 'listDoorgiften', { sorteer: 'nieuwste' }, ZAKEN_MET_WIJZIGINGEN),
      alleNormen(vraag),
    ])
    const eigen = zaken.filter((zaak) => zaak.zichtbaar && doelVan(zaak, vraag) === 'eigen')
    const regels = eigen.flatMap((zaak) => {
      const doorgifte = doorgifteVan(beoordeeld(vraag, zaak, normen))
      if (!doorgifte) return []
      const { gegeven, gewijzigdOp, uiterlijk, naar } = doorgifte
      return [
        {
          kenmerk: zaak.kenmerk,
          gegeven,
          gewijzigdOp: datumVan(gewijzigdOp),
          uiterlijk: datumOfNull(uiterlijk),
          naar: naar.map(({ gedaanOp, ...rest }) => ({ ...rest, gedaanOp: datumOfNull(gedaanOp) })),
        },
      ]
    })
    return { doorgiften: regels.sort((a, b) => b.gewijzigdOp.localeCompare(a.gewijzigdOp)), registers }
  },
}

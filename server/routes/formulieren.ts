import type { Handlers } from '#server/handler'
import { datumsVan } from '#server/formulieren/datums'
import { formulierOpDeLijn } from '#server/formulieren/op-de-lijn'
import { nieuweZaak } from '#server/formulieren/nieuwe-zaak'
import { Problem } from '#server/problem'

/** Nobody in particular: what a form promises does not depend on who sends it. */
const IEMAND = { soort: 'inwoner', bsn: '', naam: '' } as const

export const formulieren: Pick<Handlers, 'listFormulieren' | 'getFormulier'> = {
  listFormulieren: async ({ formulieren: alle }) =>
    alle.map(({ id, titel, samenvatting }) => ({ id, titel, samenvatting })),

  async getFormulier(vraag) {
    const formulier = vraag.formulieren.find(({ id }) => id === vraag.path.formulier)
    if (!formulier) throw new Problem('niet_gevonden')
    const zaak = await nieuweZaak(vraag, formulier, IEMAND)
    return { formulier: formulierOpDeLijn(formulier), datums: await datumsVan(vraag, zaak) }
  },
}

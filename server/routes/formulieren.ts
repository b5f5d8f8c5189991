import type { Handlers } from '#server/handler'
import { formulierOpDeLijn } from '#server/formulieren/op-de-lijn'
import { nieuweZaak } from '#server/formulieren/nieuwe-zaak'
import { Problem } from '#server/problem'
import { datumOfNull } from '#server/weergave/samenvatting'
import { alleNormen, beoordeeld } from '#server/zaakregisters'

/** Nobody in particular: what a form promises does not depend on who sends it. */
const IEMAND = { soort: 'inwoner', bsn: '', naam: '' } as const

export const formulieren: Pick<Handlers, 'listFormulieren' | 'getFormulier'> = {
  listFormulieren: async ({ formulieren: alle }) =>
    alle.map(({ id, titel, samenvatting }) => ({ id, titel, samenvatting })),

  // the dates of a case that is received today, reckoned as those of every other case are
  async getFormulier(vraag) {
    const formulier = vraag.formulieren.find(({ id }) => id === vraag.path.formulier)
    if (!formulier) throw new Problem('niet_gevonden')
    const [zaak, normen] = await Promise.all([nieuweZaak(vraag, formulier, IEMAND), alleNormen(vraag)])
    const { hoofd } = beoordeeld(vraag, { ...zaak, kenmerk: '' }, normen)
    return {
      formulier: formulierOpDeLijn(formulier),
      datums: { belofte: datumOfNull(hoofd.nu), wet: datumOfNull(hoofd.wet) },
    }
  },
}

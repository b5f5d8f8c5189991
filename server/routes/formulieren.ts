import { datumVan } from '#domain/datum'
import type { Handlers } from '#server/handler'
import { datumsVan } from '#server/formulieren/datums'
import { invulhulpVan } from '#server/formulieren/invulhulp'
import { formulierOpDeLijn, invulhulpOpDeLijn } from '#server/formulieren/op-de-lijn'
import { nieuweZaak } from '#server/formulieren/nieuwe-zaak'
import { persoonsleutel } from '#server/identiteit'
import { Problem } from '#server/problem'
import { vereist } from '#server/vereist'

/** Nobody in particular: what a form promises does not depend on who sends it. */
const IEMAND = { soort: 'inwoner', bsn: '', naam: '' } as const

export const formulieren: Pick<Handlers, 'listFormulieren' | 'getFormulier' | 'getInvulhulp'> = {
  listFormulieren: async ({ formulieren: alle }) =>
    alle.map(({ id, titel, samenvatting, zonderInloggen = false }) => ({
      id,
      titel,
      samenvatting,
      zonderInloggen,
    })),

  async getFormulier(vraag) {
    const formulier = vraag.formulieren.find(({ id }) => id === vraag.path.formulier)
    if (!formulier) throw new Problem('niet_gevonden')
    const zaak = await nieuweZaak(vraag, formulier, IEMAND)
    const datums = await datumsVan(vraag, zaak)
    return {
      formulier: formulierOpDeLijn(formulier),
      datums,
      belofte: zaak.zaaktype.hoofdnorm,
      onlineBetalen: vraag.sources.betaaldienst !== null,
    }
  },

  // for who began, the form as it was then
  async getInvulhulp(vraag) {
    const { identiteit, path, concepten, vandaag } = vraag
    const begonnen = await concepten.lijst(persoonsleutel(vereist(identiteit)), datumVan(vandaag))
    const formulier =
      begonnen.find((concept) => concept.formulier.id === path.formulier)?.formulier ??
      vraag.formulieren.find(({ id }) => id === path.formulier)
    if (!formulier) throw new Problem('niet_gevonden')
    return invulhulpOpDeLijn(await invulhulpVan(vraag, 'getInvulhulp', formulier))
  },
}

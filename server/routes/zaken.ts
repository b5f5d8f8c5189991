import type { Handlers } from '#server/handler'
import { vereist } from '#server/vereist'
import { samenvattingVan } from '#server/weergave/samenvatting'
import { termijnOpDeLijn } from '#server/weergave/termijn'
import { zaakOpDeLijn } from '#server/weergave/zaak'
import { alleNormen, beoordeeld, lijstUitRegisters, vindZaak } from '#server/zaakregisters'

export const zaken: Pick<Handlers, 'listZaken' | 'getZaak' | 'getTermijn'> = {
  async listZaken(vraag) {
    const identiteit = vereist(vraag.identiteit)
    const { pagina = 1, paginagrootte = 20, sorteer = 'datum', ...filter } = vraag.query
    const [lijst, normen] = await Promise.all([
      lijstUitRegisters(vraag, 'listZaken', { ...filter, sorteer }, pagina * paginagrootte),
      alleNormen(vraag),
    ])
    const hier = lijst.zaken.slice((pagina - 1) * paginagrootte)
    return {
      totaal: lijst.totaal,
      pagina,
      paginagrootte,
      resultaten: hier.map((zaak) => samenvattingVan(identiteit, zaak, beoordeeld(vraag, zaak, normen))),
      registers: lijst.registers,
      keuzes: lijst.keuzes,
    }
  },

  async getZaak(vraag) {
    const [zaak, normen] = await Promise.all([
      vindZaak(vraag, 'getZaak', vraag.path.kenmerk),
      alleNormen(vraag),
    ])
    const b = beoordeeld(vraag, zaak, normen)
    return {
      ...zaakOpDeLijn(vereist(vraag.identiteit), zaak, b, vraag.sources.kalender),
      afschrift: await vraag.afschriften.heeft(zaak.kenmerk),
    }
  },

  async getTermijn(vraag) {
    const [zaak, normen] = await Promise.all([
      vindZaak(vraag, 'getTermijn', vraag.path.kenmerk),
      alleNormen(vraag),
    ])
    return termijnOpDeLijn(zaak, beoordeeld(vraag, zaak, normen), vraag.sources.kalender)
  },
}

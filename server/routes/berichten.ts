import { berichtenVan } from '#domain/berichten'
import type { Beoordeling } from '#domain/beloften'
import { datumVan } from '#domain/datum'
import type { Kalender } from '#domain/kalender'
import type { Norm } from '#domain/norm'
import type { Zaak } from '#domain/zaak'
import type { components } from '#openapi/pip.gen'
import type { Handlers } from '#server/handler'
import { paramsOpDeLijn } from '#server/weergave/samenvatting'
import { alleNormen, beoordeeld, lijstUitRegisters } from '#server/zaakregisters'

type Bericht = components['schemas']['Bericht']

/** Messages older than the newest cases of this number are not looked up: nobody reads a thousand messages on a page. */
const ZAKEN_MET_BERICHTEN = 200

/** The messages of one case, newest first. */
export const berichtenOpDeLijn = (
  zaak: Zaak,
  normen: readonly Norm[],
  kalender: Kalender,
  b: Beoordeling,
): Bericht[] =>
  berichtenVan(zaak, normen, kalender, b).map(({ id, dag, sleutel, params, aan }) => ({
    id,
    kenmerk: zaak.kenmerk,
    zaaktitel: zaak.titel,
    datum: datumVan(dag),
    sleutel,
    params: paramsOpDeLijn(params),
    aan: [...aan],
    gevoelig: zaak.zaaktype.gevoelig,
  }))

/** Newest first; on one day by id, so that the order is always the same. */
export const nieuwsteEerst = (a: Bericht, b: Bericht): number =>
  b.datum.localeCompare(a.datum) || b.id.localeCompare(a.id)

export const berichten: Pick<Handlers, 'listBerichten'> = {
  async listBerichten(vraag) {
    const [lijst, normen] = await Promise.all([
      lijstUitRegisters(vraag, 'listBerichten', { sorteer: 'nieuwste' }, ZAKEN_MET_BERICHTEN),
      alleNormen(vraag),
    ])
    const alle = lijst.zaken.flatMap((zaak) =>
      berichtenOpDeLijn(zaak, normen, vraag.sources.kalender, beoordeeld(vraag, zaak, normen)),
    )
    return { berichten: alle.sort(nieuwsteEerst), registers: lijst.registers }
  },
}

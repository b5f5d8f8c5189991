import { berichtenVan } from '#domain/berichten'
import type { Beoordeling } from '#domain/beloften'
import { datumVan } from '#domain/datum'
import type { Kalender } from '#domain/kalender'
import type { Norm } from '#domain/norm'
import type { Zaak } from '#domain/zaak'
import type { components } from '#openapi/pip.gen'
import type { Handtekeningverzoek } from '#server/ondertekenen'
import { persoonsleutel } from '#server/identiteit'
import type { Handlers } from '#server/handler'
import { paramsOpDeLijn } from '#server/weergave/samenvatting'
import { vereist } from '#server/vereist'
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
): (Bericht & { aan: ReturnType<typeof berichtenVan>[number]['aan'][number][] })[] =>
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

/** What somebody hears who signed a case of another, or refused: their own receipt. None as long as they did neither. */
export const ondertekenbericht = ({ id, kenmerk, gevraagd, besluit }: Handtekeningverzoek): Bericht[] =>
  besluit
    ? [
        {
          id: `${id}-besluit`,
          kenmerk,
          zaaktitel: besluit.titel,
          datum: besluit.op,
          sleutel: besluit.tekent ? 'ondertekend' : 'niet_ondertekend',
          params: { zaaktype: besluit.zaaktype, naam: gevraagd.aanvrager, datum: besluit.op, kenmerk },
          aan: ['ondertekenaar'],
          gevoelig: besluit.gevoelig,
        },
      ]
    : []

/** Newest first; on one day by id, so that the order is always the same. */
export const nieuwsteEerst = (a: Bericht, b: Bericht): number =>
  b.datum.localeCompare(a.datum) || b.id.localeCompare(a.id)

export const berichten: Pick<Handlers, 'listBerichten'> = {
  async listBerichten(vraag) {
    const [lijst, normen, ondertekend] = await Promise.all([
      lijstUitRegisters(vraag, 'listBerichten', { sorteer: 'nieuwste' }, ZAKEN_MET_BERICHTEN),
      alleNormen(vraag),
      vraag.handtekeningverzoeken.van(persoonsleutel(vereist(vraag.identiteit))),
    ])
    const alle = lijst.zaken.flatMap((zaak) =>
      berichtenOpDeLijn(zaak, normen, vraag.sources.kalender, beoordeeld(vraag, zaak, normen)),
    )
    const eigen = [...alle, ...ondertekend.flatMap(ondertekenbericht)]
    return { berichten: eigen.sort(nieuwsteEerst), registers: lijst.registers }
  },
}

import type { Beoordeling } from '#domain/beloften'
import type { Klok } from '#domain/bijklokken'
import { datumVan } from '#domain/datum'
import { eerste } from '#domain/zaak'
import type { components } from '#openapi/pip.gen'
import { vraagBron } from '#server/bron'
import type { Handlers } from '#server/handler'
import type { Contactmoment as Contactfeiten } from '#server/sources'
import { datumOfNull } from '#server/weergave/samenvatting'
import { alleNormen, beoordeeld, vindZaak } from '#server/zaakregisters'

type Antwoordklok = Pick<Klok, 'norm' | 'datum' | 'klaarOp' | 'toestand'>

export const contactmomenten: Pick<Handlers, 'listContactmomenten'> = {
  // a question in the register has its clock on the case (N7): the two are joined by the id of the question
  async listContactmomenten(vraag) {
    const [zaak, normen] = await Promise.all([
      vindZaak(vraag, 'listContactmomenten', vraag.path.kenmerk),
      alleNormen(vraag),
    ])
    const b = beoordeeld(vraag, zaak, normen)
    const { volledig, items } = await vraagBron('contactmomenten', () =>
      vraag.sources.contactmomenten.lijst(zaak.kenmerk, datumVan(vraag.vandaag)),
    )
    const regels = items.map((moment) => metKlok(moment, b))
    return { volledig, contactmomenten: regels.sort((a, b) => b.datum.localeCompare(a.datum)) }
  },
}

/** A contact moment with the date by which we answer, when it was a question. */
export function metKlok(
  { vraag, ...moment }: Contactfeiten,
  b: Beoordeling,
): components['schemas']['Contactmoment'] {
  const klok = vraag === undefined ? undefined : antwoordklok(b, vraag)
  return {
    ...moment,
    vraag: vraag !== undefined,
    antwoordVoor: datumOfNull(klok?.datum),
    antwoordOp: datumOfNull(klok?.klaarOp),
    norm: klok?.norm ?? null,
    toestand: klok?.toestand ?? null,
  }
}

/** The clock of a question (N7): one of the lines of the case, or its headline when the question is the case itself. */
function antwoordklok(b: Beoordeling, vraag: string): Antwoordklok | undefined {
  const klok = b.klokken.find((k) => k.vraag === vraag)
  if (klok || b.hoofdnorm?.begin !== 'VRAAG_GESTELD') return klok
  if (eerste(b.gebeurtenissen, 'VRAAG_GESTELD')?.vraag !== vraag) return undefined
  const { hoofd, voortgang, toestand, hoofdnorm } = b
  return { norm: hoofdnorm.id, datum: hoofd.nu, klaarOp: voortgang.klaarOp, toestand }
}

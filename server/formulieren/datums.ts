import type { components } from '#openapi/pip.gen'
import { datumOfNull } from '#server/weergave/samenvatting'
import { alleNormen, beoordeeld, type Zakenvraag } from '#server/zaakregisters'
import type { NieuweZaak } from './nieuwe-zaak.ts'

/** Our promise and the date of the law for a case that is sent today, reckoned as those of every other case are. */
export async function datumsVan(
  vraag: Pick<Zakenvraag, 'sources' | 'vandaag'>,
  zaak: NieuweZaak,
): Promise<components['schemas']['Formulierdatums']> {
  // the law counts from a decision that nobody has named yet
  if (zaak.zaaktype.wet?.vanaf === 'einde_bezwaartermijn' && zaak.besluitVerzonden === null)
    return { belofte: null, wet: null }
  const { hoofd } = beoordeeld(vraag, { ...zaak, kenmerk: '' }, await alleNormen(vraag))
  return { belofte: datumOfNull(hoofd.nu), wet: datumOfNull(hoofd.wet) }
}

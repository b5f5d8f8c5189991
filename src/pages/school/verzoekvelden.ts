import { datumUit } from '#domain/veldwaarde'
import type { NieuwSchoolverzoek } from '~/api/schoolverzoeken'
import type { Toestemmingsveld } from '~/api/toestemmingen'

/** Characters that fit in the initials; the contract has the same limit. */
const LANGSTE = 20

/** What somebody typed and chose so far, right or wrong. */
export type Verzoekvelden = {
  voorletters: string
  geboortedatum: string
  velden: readonly Toestemmingsveld[]
  tot: string
}
export type Verzoekveld = keyof Verzoekvelden

/** In the order of the form. */
export const VELDEN: readonly Verzoekveld[] = ['voorletters', 'geboortedatum', 'velden', 'tot']

/** Nothing is chosen for a school: what it does not need, it does not ask. */
export const LEEG: Verzoekvelden = { voorletters: '', geboortedatum: '', velden: [], tot: '' }

export type Verzoekfout = 'voorletters' | 'geboortedatum' | 'toekomst' | 'velden' | 'tot' | 'vroeg' | 'laat'
type Fouten = Partial<Record<Verzoekveld, Verzoekfout>>

/** The request as it is sent, or for each field the sentence that says what to do. */
export function gecontroleerd(
  velden: Verzoekvelden,
  vandaag: string,
  langstTot: string,
): { verzoek: NieuwSchoolverzoek; fouten?: undefined } | { fouten: Fouten } {
  const voorletters = velden.voorletters.trim()
  const geboortedatum = datumUit(velden.geboortedatum)
  const tot = datumUit(velden.tot)
  const fouten: Fouten = {
    ...((voorletters === '' || voorletters.length > LANGSTE) && { voorletters: 'voorletters' }),
    ...(geboortedatum === null && { geboortedatum: 'geboortedatum' }),
    ...(geboortedatum !== null && vandaag !== '' && geboortedatum > vandaag && { geboortedatum: 'toekomst' }),
    ...(velden.velden.length === 0 && { velden: 'velden' }),
    ...(tot === null && { tot: 'tot' }),
    ...(tot !== null && tot < vandaag && { tot: 'vroeg' }),
    ...(tot !== null && tot > langstTot && { tot: 'laat' }),
  }
  if (Object.keys(fouten).length > 0 || geboortedatum === null || tot === null) return { fouten }
  return { verzoek: { voorletters, geboortedatum, velden: [...velden.velden], tot } }
}

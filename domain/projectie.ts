import type { Beoordeling } from './beloften.ts'
import type { Dag } from './datum.ts'
import { takenVan } from './taken.ts'
import type { Zaak } from './zaak.ts'

/**
 * What a long list sorts and filters on: written with each event and rebuildable from the events. It holds no state,
 * because that depends on today (architecture, rule 1).
 */
export type Projectie = {
  kenmerk: string
  soort: string
  ontvangenOp: Dag | null
  /** The promise that holds, or that holds if nothing is sent. */
  belofte: Dag | null
  wet: Dag | null
  eindeOp: Dag | null
  /** The date the list sorts on: what the resident must do by then, else our promise, else the law. */
  sorteerdatum: Dag | null
  /** What a search looks in, in lower case: number, title and kind in both languages. */
  zoektekst: string
}

/** The projection of a case as it stands at the end of the day of the assessment. */
export function projectieVan(zaak: Zaak, beoordeling: Beoordeling): Projectie {
  const { hoofd, voortgang, gebeurtenissen } = beoordeling
  const [taak] = takenVan(zaak, beoordeling)
  const belofte = hoofd.nu ?? hoofd.alsNietsKomt?.belofte ?? null
  const wet = hoofd.wet ?? hoofd.alsNietsKomt?.wet ?? null
  return {
    kenmerk: zaak.kenmerk,
    soort: zaak.zaaktype.code,
    ontvangenOp: gebeurtenissen.find(({ soort }) => soort === 'ONTVANGEN')?.dag ?? null,
    belofte,
    wet,
    eindeOp: voortgang.klaarOp ?? voortgang.gestoptOp,
    sorteerdatum: taak?.uiterlijk ?? belofte ?? wet,
    zoektekst: [zaak.kenmerk, zaak.titel.nl, zaak.titel.en, zaak.zaaktype.naam.nl, zaak.zaaktype.naam.en]
      .join(' ')
      .toLocaleLowerCase('nl'),
  }
}

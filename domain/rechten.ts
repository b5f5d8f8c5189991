import type { Beoordeling } from './beloften.ts'
import type { Dag } from './datum.ts'
import { kentDwangsom } from './dwangsom.ts'
import { kanIngebrekestellen } from './kop.ts'
import type { Kalender } from './kalender.ts'
import { eindeBezwaartermijn } from './termijn.ts'
import { beslissenVoorVan } from './verwacht.ts'
import { eerste, type Zaak } from './zaak.ts'
import type { Uitkomst } from './gebeurtenis.ts'

/** Something a person may do now. `tot` is the last day for it. */
export type Recht = {
  soort:
    | 'ingebrekestelling'
    | 'dwangsom'
    | 'rechter'
    | 'bezwaar'
    | 'bezwaar_verlopen'
    | 'klacht'
    | 'ombudsman'
    | 'bellen'
  tot: Dag | null
}

export type Besluit = {
  datum: Dag
  uitkomst: Uitkomst
  bezwaarTot: Dag | null
  /** False when the last day to object has passed, or when there is nothing to object against. */
  bezwaarKan: boolean
  document: string | null
}

const TE_LAAT = ['te_laat_met_bericht', 'te_laat_zonder_bericht', 'wet_te_laat', 'in_gebreke']

/** What a person may do on a case, by kind of case and state (screens C6: late page by case type). */
export function rechtenVan(zaak: Zaak, b: Beoordeling, kalender: Kalender): Recht[] {
  const rechten: Recht[] = []
  const besluit = besluitVan(zaak, b, kalender)
  if (besluit?.bezwaarTot != null)
    rechten.push({ soort: besluit.bezwaarKan ? 'bezwaar' : 'bezwaar_verlopen', tot: besluit.bezwaarTot })
  if (b.toestand === 'wet_te_laat' && kanIngebrekestellen(zaak))
    rechten.push({ soort: 'ingebrekestelling', tot: null })
  if (b.toestand === 'in_gebreke') {
    if (kentDwangsom(zaak)) rechten.push({ soort: 'dwangsom', tot: beslissenVoorVan(b) })
    rechten.push({ soort: 'rechter', tot: null })
  }
  if (TE_LAAT.includes(b.toestand)) {
    rechten.push({ soort: 'bellen', tot: null }, { soort: 'klacht', tot: null })
    if (zaak.zaaktype.rechten === 'klacht' && b.toestand === 'wet_te_laat')
      rechten.push({ soort: 'ombudsman', tot: null })
  }
  return rechten
}

/** The decision on a case and until when one can object to it (Awb 6:7); null while there is none. */
export function besluitVan(zaak: Zaak, b: Beoordeling, kalender: Kalender): Besluit | null {
  const besluit = eerste(b.gebeurtenissen, 'BESLUIT')
  if (!besluit) return null
  // one objects to a decision; after a decision on an objection the way is the court, and a complaint has neither
  const bezwaarTot =
    zaak.zaaktype.rechten === 'besluit' || zaak.zaaktype.rechten === 'woo'
      ? eindeBezwaartermijn(kalender, besluit.dag)
      : null
  return {
    datum: besluit.dag,
    uitkomst: besluit.uitkomst,
    bezwaarTot,
    bezwaarKan: bezwaarTot !== null && b.vandaag <= bezwaarTot,
    document: besluit.document ?? null,
  }
}

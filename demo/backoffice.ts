import { dagVan, type Datum } from '#domain/datum'
import type { Gebeurtenis, GebeurtenisVan } from '#domain/gebeurtenis'
import type { Kalender } from '#domain/kalender'
import { werkdagNa } from '#domain/termijn'
import type { Zaak } from '#domain/zaak'

/** Working days that the demo takes for what no promise is about. */
const ZONDER_BELOFTE = 3

type Vraag = { soort: 'vraag'; gesteld: GebeurtenisVan<'VRAAG_GESTELD'>; uiterlijk: Datum | null }
type Aanvraag = { soort: 'aanvraag'; kenmerk: string; zaak: Zaak; uiterlijk: Datum | null }

/**
 * What the back office of the demo does with what it gets: it answers on the last day of the promise, so that whoever
 * moves the clock sees the date come true. A new case is with somebody on the next working day.
 */
export function backoffice(werk: Vraag | Aanvraag, kalender: Kalender): readonly Gebeurtenis[] {
  if (werk.soort === 'aanvraag') return vervolg(werk, kalender)
  const { gesteld, uiterlijk } = werk
  const dag = uiterlijk === null ? werkdagNa(kalender, gesteld.dag, ZONDER_BELOFTE) : dagVan(uiterlijk)
  return [
    { id: `${gesteld.id}-antwoord`, dag, door: 'gemeente', soort: 'VRAAG_BEANTWOORD', vraag: gesteld.vraag },
  ]
}

function vervolg({ kenmerk, zaak, uiterlijk }: Aanvraag, kalender: Kalender): readonly Gebeurtenis[] {
  const ontvangen = zaak.gebeurtenissen.at(0)?.dag
  if (ontvangen === undefined) return []
  const begin = werkdagNa(kalender, ontvangen, 1)
  const eind = uiterlijk === null ? werkdagNa(kalender, begin, ZONDER_BELOFTE) : dagVan(uiterlijk)
  const uitkomst = zaak.zaaktype.rechten === 'klacht' ? 'gegrond' : 'toegekend'
  return [
    { id: `${kenmerk}-ingeboekt`, dag: begin, door: 'gemeente', soort: 'INGEBOEKT' },
    { id: `${kenmerk}-behandelaar`, dag: begin, door: 'gemeente', soort: 'BIJ_BEHANDELAAR' },
    { id: `${kenmerk}-besluit`, dag: eind, door: 'gemeente', soort: 'BESLUIT', uitkomst },
  ]
}

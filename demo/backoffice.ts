import { type Dag, dagVan, type Datum } from '#domain/datum'
import type { Gebeurtenis, GebeurtenisVan } from '#domain/gebeurtenis'
import type { Kalender } from '#domain/kalender'
import { werkdagNa } from '#domain/termijn'
import { eerste, type Zaak } from '#domain/zaak'

/** Working days that the demo takes for what no promise is about. */
const ZONDER_BELOFTE = 3

type Vraag = { soort: 'vraag'; gesteld: GebeurtenisVan<'VRAAG_GESTELD'>; uiterlijk: Datum | null }
type Stukken = {
  soort: 'stukken'
  kenmerk: string
  ontvangen: GebeurtenisVan<'STUKKEN_ONTVANGEN'>
  uiterlijk: Datum | null
}
/** A document of a case, which asks for nothing. */
type Document = { soort: 'document'; kenmerk: string }
type Aanvraag = { soort: 'aanvraag'; kenmerk: string; zaak: Zaak; uiterlijk: Datum | null }

/**
 * What the back office of the demo does with what it gets: it answers on the last day of the promise, so that whoever
 * moves the clock sees the date come true. A new case is with somebody on the next working day.
 */
export function backoffice(
  werk: Vraag | Aanvraag | Stukken | Document,
  kalender: Kalender,
): readonly Gebeurtenis[] {
  if (werk.soort === 'aanvraag') return vervolg(werk, kalender)
  if (werk.soort === 'document') return []
  if (werk.soort === 'stukken') return compleet(werk)
  const { gesteld, uiterlijk } = werk
  const dag = uiterlijk === null ? werkdagNa(kalender, gesteld.dag, ZONDER_BELOFTE) : dagVan(uiterlijk)
  return [
    { id: `${gesteld.id}-antwoord`, dag, door: 'gemeente', soort: 'VRAAG_BEANTWOORD', vraag: gesteld.vraag },
  ]
}

/** When all is there, we say so on the last day of the promise (N3). */
const compleet = ({ ontvangen, uiterlijk }: Stukken): readonly Gebeurtenis[] =>
  ontvangen.volledig === false || uiterlijk === null
    ? []
    : [
        {
          id: `${ontvangen.id}-compleet`,
          dag: dagVan(uiterlijk),
          door: 'gemeente',
          soort: 'COMPLEET_BRIEF',
        },
      ]

function vervolg({ kenmerk, zaak, uiterlijk }: Aanvraag, kalender: Kalender): readonly Gebeurtenis[] {
  const ontvangen = eerste(zaak.gebeurtenissen, 'ONTVANGEN')
  if (!ontvangen) return []
  const eind = uiterlijk === null ? werkdagNa(kalender, ontvangen.dag, 1 + ZONDER_BELOFTE) : dagVan(uiterlijk)
  // what is promised at once does not wait for a handler
  const begin = Math.min(werkdagNa(kalender, ontvangen.dag, 1), eind)
  const door = 'gemeente' as const
  const stappen = new Set(zaak.zaaktype.stappen.map(({ klaarBij }) => klaarBij))
  const feiten: Gebeurtenis[] = [
    { id: `${kenmerk}-ingeboekt`, dag: begin, door, soort: 'INGEBOEKT' },
    { id: `${kenmerk}-behandelaar`, dag: begin, door, soort: 'BIJ_BEHANDELAAR' },
  ]
  if (stappen.has('AFSPRAAK'))
    feiten.push({ id: `${kenmerk}-gesprek`, dag: begin, door, soort: 'AFSPRAAK', op: eind, tijd: '10.00' })
  else if (stappen.has('BESLUIT'))
    feiten.push({ id: `${kenmerk}-besluit`, dag: eind, door, soort: 'BESLUIT', uitkomst: uitkomstVan(zaak) })
  else feiten.push({ id: `${kenmerk}-klaar`, dag: eind, door, soort: 'GEREED' })
  return stappen.has('DOORGEGEVEN') ? [...feiten, ...doorgegeven(kenmerk, eind, kalender)] : feiten
}

const uitkomstVan = ({ zaaktype: { rechten } }: Zaak) =>
  rechten === 'klacht' || rechten === 'bezwaar' ? 'gegrond' : 'toegekend'

/** A new address goes to who needs it, on the day after (P5). */
function doorgegeven(kenmerk: string, dag: Dag, kalender: Kalender): readonly Gebeurtenis[] {
  const gegeven = { nl: 'uw adres', en: 'your address' }
  const later = werkdagNa(kalender, dag, 1)
  const door = 'gemeente' as const
  return [
    { id: `${kenmerk}-brp`, dag, door, soort: 'BRP_GEWIJZIGD', gegeven },
    { id: `${kenmerk}-belasting`, dag: later, door, soort: 'DOORGEGEVEN', aan: 'Belastingdienst' },
    { id: `${kenmerk}-svb`, dag: later, door, soort: 'DOORGEGEVEN', aan: 'SVB' },
  ]
}

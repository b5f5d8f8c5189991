import { type Dag, dagVan, type Datum } from '#domain/datum'
import type { Gebeurtenis, GebeurtenisVan } from '#domain/gebeurtenis'
import type { Kalender } from '#domain/kalender'
import { getekendOp } from '#domain/medeondertekening'
import { werkdagNa } from '#domain/termijn'
import { eerste, laatste, metGebeurtenis, type Zaak } from '#domain/zaak'

/** Working days that the demo takes for what no promise is about. */
const ZONDER_BELOFTE = 3
/** Minutes that somebody waits at the desk of the demo. */
const WACHTTIJD = 3

type Vraag = { soort: 'vraag'; gesteld: GebeurtenisVan<'VRAAG_GESTELD'>; uiterlijk: Datum | null }
type Stukken = {
  soort: 'stukken'
  kenmerk: string
  ontvangen: GebeurtenisVan<'STUKKEN_ONTVANGEN'>
  uiterlijk: Datum | null
  klaar: Datum | null
}
/** A document of a case, which asks for nothing. */
type Document = { soort: 'document'; kenmerk: string }
/** A warning or a letter: neither changes a case. */
type Signaal = { soort: 'signaal' | 'brief' }
type Aanvraag = { soort: 'aanvraag'; kenmerk: string; zaak: Zaak; uiterlijk: Datum | null }
type Afspraak = {
  soort: 'afspraak'
  gebeurtenis: GebeurtenisVan<'AFSPRAAK'> | GebeurtenisVan<'AFSPRAAK_AFGEZEGD'>
}

type Betaling = {
  soort: 'betaling'
  kenmerk: string
  gebeurtenis: GebeurtenisVan<'BETAALD'>
  uiterlijk: Datum | null
}

type Handtekening = {
  soort: 'handtekening'
  kenmerk: string
  gebeurtenis: GebeurtenisVan<'HANDTEKENING_GEZET' | 'HANDTEKENING_GEWEIGERD'>
  uiterlijk: Datum | null
}

type Intrekking = { soort: 'intrekking'; gebeurtenis: GebeurtenisVan<'INGETROKKEN'> }

type Ingebrekestelling = { soort: 'ingebrekestelling'; gebeurtenis: GebeurtenisVan<'INGEBREKESTELLING'> }

/**
 * The case with what the back office of the demo does with what it gets: it answers on the last day of the promise, so that
 * whoever moves the clock sees the date come true. A new case is with somebody on the next working day. Getting the same
 * work twice changes nothing.
 */
export function backoffice(
  werk:
    | Vraag
    | Aanvraag
    | Stukken
    | Document
    | Afspraak
    | Betaling
    | Handtekening
    | Intrekking
    | Ingebrekestelling
    | Signaal,
  zaak: Zaak,
  kalender: Kalender,
): Zaak {
  switch (werk.soort) {
    case 'aanvraag':
      return metNieuwe(zaak, vervolg(werk, kalender))
    case 'betaling':
    case 'handtekening': {
      const verder = metNieuwe(zaak, [werk.gebeurtenis])
      return metNieuwe(verder, vervolg({ ...werk, zaak: verder }, kalender))
    }
    case 'vraag':
      return metNieuwe(zaak, [werk.gesteld, antwoord(werk, kalender)])
    case 'stukken': {
      const { kenmerk, klaar: uiterlijk } = werk
      const verder = metNieuwe(zaak, [werk.ontvangen, ...compleet(werk)])
      // a paper in place of a signature: only now this can begin
      const begint = getekendOp(zaak.gebeurtenissen) === null
      return begint ? metNieuwe(verder, vervolg({ kenmerk, zaak: verder, uiterlijk }, kalender)) : verder
    }
    case 'document':
    case 'signaal':
    case 'brief':
      return zaak
    case 'ingebrekestelling':
      // the team of the demo goes on being late, so that the clock shows the penalty day by day
      return metNieuwe(zaak, [werk.gebeurtenis])
    case 'intrekking': {
      // what the team would have done does not come any more
      const gedaan = zaak.gebeurtenissen.filter(({ dag }) => dag <= werk.gebeurtenis.dag)
      return metNieuwe({ ...zaak, gebeurtenissen: gedaan }, [werk.gebeurtenis])
    }
    case 'afspraak': {
      const rest = zaak.gebeurtenissen.filter(({ id }) => !id.startsWith(BALIE))
      const metDeze = metNieuwe({ ...zaak, gebeurtenissen: rest }, [werk.gebeurtenis])
      return metNieuwe(metDeze, aanDeBalie(metDeze, kalender))
    }
  }
}

const metNieuwe = (zaak: Zaak, nieuw: readonly Gebeurtenis[]): Zaak =>
  nieuw.filter(({ id }) => !zaak.gebeurtenissen.some((al) => al.id === id)).reduce<Zaak>(metGebeurtenis, zaak)

function antwoord({ gesteld, uiterlijk }: Vraag, kalender: Kalender): Gebeurtenis {
  const dag = uiterlijk === null ? werkdagNa(kalender, gesteld.dag, ZONDER_BELOFTE) : dagVan(uiterlijk)
  return {
    id: `${gesteld.id}-antwoord`,
    dag,
    door: 'gemeente',
    soort: 'VRAAG_BEANTWOORD',
    vraag: gesteld.vraag,
  }
}

/** What is to come of the appointment has an id of its own kind: it moves along with it. */
const BALIE = 'balie-'

/** Somebody comes on their appointment, and what they asked for is ready some days later. */
function aanDeBalie({ gebeurtenissen }: Zaak, kalender: Kalender): readonly Gebeurtenis[] {
  const afspraak = laatste(gebeurtenissen, 'AFSPRAAK')
  if (!afspraak?.balie || eerste(gebeurtenissen, 'AFSPRAAK_AFGEZEGD')) return []
  const getekend = getekendOp(gebeurtenissen)
  // who signs after the appointment was not helped on it
  if (getekend === null || (getekend ?? 0) > afspraak.op) return []
  const klaar = werkdagNa(kalender, afspraak.op, ZONDER_BELOFTE)
  return [
    { id: `${BALIE}geholpen`, dag: afspraak.op, door: 'u', soort: 'AANGEVRAAGD', wachttijd: WACHTTIJD },
    { id: `${BALIE}klaar`, dag: klaar, door: 'gemeente', soort: 'GEREED' },
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

/** The day on which all is there to begin; null as long as something must be paid, or somebody must still sign. */
function compleetOp({ gebeurtenissen }: Zaak): Dag | null {
  const moetBetalen = eerste(gebeurtenissen, 'BETALING_GEVRAAGD') !== undefined
  const ontvangen = eerste(gebeurtenissen, moetBetalen ? 'BETAALD' : 'ONTVANGEN')
  const getekend = getekendOp(gebeurtenissen)
  return !ontvangen || getekend === null ? null : Math.max(ontvangen.dag, getekend ?? ontvangen.dag)
}

function vervolg(
  { kenmerk, zaak, uiterlijk }: Pick<Aanvraag, 'kenmerk' | 'zaak' | 'uiterlijk'>,
  kalender: Kalender,
): readonly Gebeurtenis[] {
  const begonnenOp = compleetOp(zaak)
  if (begonnenOp === null) return []
  const stappen = new Set(zaak.zaaktype.stappen.map(({ klaarBij }) => klaarBij))
  if (stappen.has('AANGEVRAAGD')) return aanDeBalie(zaak, kalender)
  const eind = uiterlijk === null ? werkdagNa(kalender, begonnenOp, 1 + ZONDER_BELOFTE) : dagVan(uiterlijk)
  // what is promised at once does not wait for a handler
  const begin = Math.min(werkdagNa(kalender, begonnenOp, 1), eind)
  const door = 'gemeente' as const
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
  const gegeven = { nl: 'adres', en: 'address' }
  const later = werkdagNa(kalender, dag, 1)
  const door = 'gemeente' as const
  return [
    { id: `${kenmerk}-brp`, dag, door, soort: 'BRP_GEWIJZIGD', gegeven },
    { id: `${kenmerk}-belasting`, dag: later, door, soort: 'DOORGEGEVEN', aan: 'Belastingdienst' },
    { id: `${kenmerk}-svb`, dag: later, door, soort: 'DOORGEGEVEN', aan: 'SVB' },
  ]
}

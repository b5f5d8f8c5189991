import { type Afspraak, afspraakVan } from './afspraak.ts'
import type { Beoordeling } from './beloften.ts'
import { datumVan, type Dag } from './datum.ts'
import { tijdstipVan } from './tijdvak.ts'
import type { Kalender } from './kalender.ts'
import { besluitVan } from './rechten.ts'
import { takenVan } from './taken.ts'
import { beslissenVoorVan, verwachtOp } from './verwacht.ts'
import type { Zaak } from './zaak.ts'

/** What happens on a day of a case. A calendar has words for each. */
export type Agendasoort = 'afspraak' | 'stukken' | 'belofte' | 'verwacht' | 'beslissen' | 'wet' | 'bezwaar'

/** The dates of a case that are still to come. Empty when there are none, or when the case is not shown. */
export function agendadagenVan(
  zaak: Zaak,
  b: Beoordeling,
  kalender: Kalender,
): { soort: Agendasoort; dag: Dag; moment?: Moment }[] {
  if (!zaak.zichtbaar) return []
  const open = b.voortgang.klaarOp === null && b.voortgang.gestoptOp === null
  const afspraak = afspraakVan(zaak, b)
  const komt = afspraak?.stand === 'komt' ? afspraak : null
  const dagen: Record<Agendasoort, Dag | null | undefined> = {
    afspraak: komt?.op,
    stukken: takenVan(zaak, b).find(({ vorm }) => vorm === 'upload')?.uiterlijk,
    belofte: open ? b.hoofd.nu : null,
    verwacht: verwachtOp(b),
    beslissen: beslissenVoorVan(b),
    wet: open ? b.hoofd.wet : null,
    bezwaar: besluitVan(zaak, b, kalender)?.bezwaarTot,
  }
  return AGENDASOORTEN.flatMap((soort) => {
    const dag = dagen[soort]
    if (dag == null || dag < b.vandaag) return []
    return [{ soort, dag, ...(soort === 'afspraak' && komt && { moment: momentVan(komt) }) }]
  })
}

const AGENDASOORTEN: readonly Agendasoort[] = [
  'afspraak',
  'stukken',
  'belofte',
  'verwacht',
  'beslissen',
  'wet',
  'bezwaar',
]

/** A time of a day on the clock here, `HH:MM`, how many minutes it takes, and the address. */
export type Moment = { tijd: string; minuten: number; plaats: string }

/** A talk without a desk has no length of its own in the data: it blocks half an hour. */
const GESPREK = 30

const momentVan = ({ tijd, balie }: Afspraak): Moment => ({
  tijd: tijd.replace('.', ':'),
  minuten: balie?.minuten ?? GESPREK,
  plaats: balie?.balie.adres ?? '',
})

/**
 * A day in a calendar, or a time of it. `id` must stay the same when the date changes, so that the calendar moves it.
 */
export type Agendapunt = { id: string; dag: Dag; titel: string; toelichting: string; moment?: Moment }

/**
 * An iCalendar file (RFC 5545). Days need no time zone, and a time is written in UTC: so there is no zone in it.
 * Texts are escaped and lines folded at 75 bytes; a title holds no personal data (requirement S62).
 * @param gemaakt the instant of making, for DTSTAMP
 * @param maker who makes it; its site makes an id of a case unlike that of another municipality
 */
export function agendaVan(
  punten: readonly Agendapunt[],
  gemaakt: Date,
  maker: { naam: string; site: string },
): string {
  const stempel = stempelVan(gemaakt.getTime())
  const regels = ['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:-//Mijn ${maker.naam}//NL`, 'CALSCALE:GREGORIAN']
  for (const { id, dag, titel, toelichting, moment } of punten)
    regels.push(
      'BEGIN:VEVENT',
      `UID:${id}@${maker.site}`,
      `DTSTAMP:${stempel}`,
      ...(moment ? tijdregels(dag, moment) : dagregels(dag)),
      `SUMMARY:${schoon(titel)}`,
      `DESCRIPTION:${schoon(toelichting)}`,
      'END:VEVENT',
    )
  return [...regels, 'END:VCALENDAR', ''].map(gevouwen).join('\r\n')
}

const dagregels = (dag: Dag): string[] => [
  `DTSTART;VALUE=DATE:${compact(dag)}`,
  `DTEND;VALUE=DATE:${compact(dag + 1)}`,
  'TRANSP:TRANSPARENT',
]

function tijdregels(dag: Dag, { tijd, minuten, plaats }: Moment): string[] {
  const begin = tijdstipVan(dag, tijd)
  return [
    `DTSTART:${stempelVan(begin)}`,
    `DTEND:${stempelVan(begin + minuten * 60_000)}`,
    ...(plaats === '' ? [] : [`LOCATION:${schoon(plaats)}`]),
  ]
}

const stempelVan = (tijdstip: number): string => new Date(tijdstip).toISOString().replace(/[-:]|\.\d+/g, '')

const compact = (dag: Dag): string => datumVan(dag).replaceAll('-', '')

const schoon = (tekst: string): string =>
  tekst.replace(/[\\;,]/g, (teken) => `\\${teken}`).replace(/\r\n?|\n/g, '\\n')

/** RFC 5545 3.1: no line longer than 75 bytes; a continuation starts with a space. */
function gevouwen(regel: string): string {
  const delen: string[] = []
  let deel = ''
  let bytes = 0
  for (const teken of regel) {
    const erbij = new TextEncoder().encode(teken).length
    if (bytes + erbij > 74) {
      delen.push(deel)
      deel = ''
      bytes = 0
    }
    deel += teken
    bytes += erbij
  }
  return [...delen, deel].join('\r\n ')
}

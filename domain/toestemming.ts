import { type Dag, dagVan, type Datum, datumVan, jaarVan } from './datum.ts'
import type { Tekst } from './tekst.ts'

/** What a receiver can be allowed to see of a person (decisions 8). Each is asked for and allowed by itself. */
export const TOESTEMMINGSVELDEN = [
  'naam',
  'geboortedatum',
  'geslacht',
  'adres',
  'ouders',
  'burgerservicenummer',
] as const
export type Toestemmingsveld = (typeof TOESTEMMINGSVELDEN)[number]

/**
 * Who may ask for data: a school is the first kind and not the only one, so that receivers are data.
 * `velden`: what it may ask for, each with the ground in words. `dagen`: how long it may look at most, from the day that it
 * asked. `brin`: its number in the register of schools.
 */
export type Ontvanger = {
  kvk: string
  naam: string
  brin: string | null
  velden: readonly { veld: Toestemmingsveld; grond: Tekst }[]
  dagen: number
}

/**
 * What happened to a request, never changed afterwards. `tot`: the last day on which the receiver wants to look, and when it
 * was given the last day on which who gave it could still decide. `gekopieerd`: the
 * receiver took the data over; `verwijderd` and `bewaard`: what it says that it did with them after we asked to delete them.
 */
export type Toestemmingsgebeurtenis =
  | { soort: 'gevraagd'; dag: Dag; velden: readonly Toestemmingsveld[]; tot: Dag }
  | { soort: 'gegeven'; dag: Dag; velden: readonly Toestemmingsveld[]; tot?: Dag }
  | { soort: 'geweigerd'; dag: Dag }
  | { soort: 'ingetrokken'; dag: Dag }
  | { soort: 'gekopieerd' | 'verwijderd' | 'bewaard'; dag: Dag }

/** `onbeantwoord`: nobody decided in time. `verlopen`: it was given, and its last day is over. */
export type Toestemmingsstand =
  'gevraagd' | 'onbeantwoord' | 'gegeven' | 'geweigerd' | 'ingetrokken' | 'verlopen'

/** Days in which somebody can decide, the day of asking not counted; a code that lies about opens nothing for long. */
const ANTWOORDDAGEN = 14

/** From this age a child decides for itself, and from the other one nobody else has custody (AVG art. 8, UAVG art. 5 ◇). */
export const BESLIST_ZELF = 16

/**
 * A request as it stands at the end of a day. `zichtbaar`: what the receiver may see then, and nothing else; empty unless it is
 * given and not over. `gaf`: what was allowed, also when that is over. `eindeOp`: the day on which it ended.
 */
export type Toestemming = {
  stand: Toestemmingsstand
  gevraagd: readonly Toestemmingsveld[]
  gaf: readonly Toestemmingsveld[]
  zichtbaar: readonly Toestemmingsveld[]
  gevraagdOp: Dag
  antwoordTot: Dag
  geldigTot: Dag
  beslistOp: Dag | null
  eindeOp: Dag | null
  kopie: Kopie | null
}

/** That a receiver took data over, and when first; `antwoord`: what it did with them, when it said so. */
export type Kopie = { op: Dag; antwoord: 'verwijderd' | 'bewaard' | null; antwoordOp: Dag | null }

/**
 * What a receiver may see: never more than what it asked, what was allowed, what the municipality lets it ask now, and only as
 * long as all three last (sharing B3; decisions 8 and 9).
 * @param gebeurtenissen of one request, oldest first; what comes after the first decision, or after the end, changes nothing
 * @param ontvanger as it is configured today; undefined when the municipality took it out
 * @throws when nothing was asked: then there is no request
 */
export function toestemmingVan(
  gebeurtenissen: readonly Toestemmingsgebeurtenis[],
  ontvanger: Pick<Ontvanger, 'velden' | 'dagen'> | undefined,
  vandaag: Dag,
): Toestemming {
  const [vraag, ...later] = gebeurtenissen
  if (vraag?.soort !== 'gevraagd') throw new Error('a consent begins with what was asked')
  const antwoordTot = vraag.dag + ANTWOORDDAGEN
  // not with the receiver as it is today: what was decided stays decided when it changes
  const laatste = Math.min(antwoordTot, vraag.tot)
  const besluit = later.find(
    ({ soort, dag }) => (soort === 'gegeven' || soort === 'geweigerd') && dag <= laatste,
  )
  const gegeven = besluit?.soort === 'gegeven' ? besluit : undefined
  const geldigTot = Math.min(vraag.tot, vraag.dag + (ontvanger?.dagen ?? 0), gegeven?.tot ?? Infinity)
  const gaf = vraag.velden.filter((veld) => gegeven?.velden.includes(veld))
  // what was taken back before it was given was not given then
  const gestopt = gegeven && later.slice(later.indexOf(gegeven)).find(({ soort }) => soort === 'ingetrokken')
  const vast = {
    gevraagd: vraag.velden,
    gaf,
    gevraagdOp: vraag.dag,
    antwoordTot,
    geldigTot,
    beslistOp: besluit?.dag ?? null,
    kopie: kopieVan(later),
  }
  const dicht = (stand: Toestemmingsstand, eindeOp: Dag | null) => ({
    ...vast,
    stand,
    eindeOp,
    zichtbaar: [],
  })
  if (!besluit) {
    return vandaag > laatste ? dicht('onbeantwoord', laatste) : dicht('gevraagd', null)
  }
  if (!gegeven) return dicht('geweigerd', besluit.dag)
  if (gestopt) return dicht('ingetrokken', gestopt.dag)
  if (vandaag > geldigTot) return dicht('verlopen', geldigTot)
  const mag = ontvanger?.velden.map(({ veld }) => veld) ?? []
  return { ...vast, stand: 'gegeven', eindeOp: null, zichtbaar: gaf.filter((veld) => mag.includes(veld)) }
}

function kopieVan(later: readonly Toestemmingsgebeurtenis[]): Kopie | null {
  const kopie = later.find(({ soort }) => soort === 'gekopieerd')
  if (!kopie) return null
  // what was kept first can still be deleted
  const laatste = later.findLast(({ soort }) => soort === 'verwijderd' || soort === 'bewaard')
  const antwoord = laatste?.soort === 'verwijderd' || laatste?.soort === 'bewaard' ? laatste.soort : null
  return { op: kopie.dag, antwoord, antwoordOp: laatste?.dag ?? null }
}

/** Whether a receiver must say what it did with what it took over: it ended, and what was taken over is still there. */
export const moetAntwoorden = ({ stand, kopie }: Pick<Toestemming, 'stand' | 'kopie'>): boolean =>
  kopie !== null && kopie.antwoord !== 'verwijderd' && (stand === 'ingetrokken' || stand === 'verlopen')

/** Whole years since somebody was born, on a day; who was born on 29 February is a year older on 1 March (BW 1:2 ◇). */
export function leeftijdOp(geboren: Datum, dag: Dag): number {
  const vandaag = datumVan(dag)
  return jaarVan(dag) - Number(geboren.slice(0, 4)) - (vandaag.slice(5) < geboren.slice(5) ? 1 : 0)
}

/**
 * The last day on which what a parent allowed holds: the day before the child decides itself. Undefined for who decided about
 * themselves.
 */
export const geldtTot = (geboren: Datum, zelf: boolean): Dag | undefined =>
  zelf
    ? undefined
    : dagVan(`${Number(geboren.slice(0, 4)) + BESLIST_ZELF}${geboren.slice(4).replace('-02-29', '-03-01')}`) -
      1

/** Why somebody cannot decide about a person, though the request is about them. */
export type Toestemmingsblokkade = 'geheim' | 'gezag_onduidelijk' | 'beslist_zelf' | 'ouder_beslist'

/**
 * Whether somebody may decide about a person: from 16 only they themselves, before that a parent with custody (decisions 10).
 * Secret data (BRP `geheimhouding`, Wet BRP 2.59) go to nobody by this road. That they are secret is said only to who could
 * decide otherwise: for another it would be news.
 * @param leeftijd in whole years; of a child it is known, because its date of birth was asked for
 * @param heeftGezag whether the BRP says that this parent has custody; a parent without it is the same as unclear
 */
export function blokkadeVan(over: {
  zelf: boolean
  leeftijd: number
  geheim: boolean
  heeftGezag: boolean
}): Toestemmingsblokkade | null {
  if (over.zelf && over.leeftijd < BESLIST_ZELF) return 'ouder_beslist'
  if (!over.zelf && over.leeftijd >= BESLIST_ZELF) return 'beslist_zelf'
  if (!over.zelf && !over.heeftGezag) return 'gezag_onduidelijk'
  return over.geheim ? 'geheim' : null
}

/** Initials as they are compared: "J.P." is the same as "jp" and as "J P". */
export const voorletters = (tekst: string): string => tekst.toUpperCase().replace(/[^\p{L}]/gu, '')

/** The initials of first names: of "Jan Pieter" and of "Jan-Pieter" JP. */
export const voorlettersVan = (voornamen: string): string =>
  voorletters(
    voornamen
      .split(/[\s-]+/)
      .map((naam) => naam.slice(0, 1))
      .join(''),
  )

import { sql } from 'drizzle-orm'
import { demodata } from '#demo/data'
import { dagVan, datumVan } from '#domain/datum'
import { maakKalender } from '#domain/kalender'
import type { Zaak } from '#domain/zaak'
import type { Identiteit } from '#server/identiteit'
import type { Database } from '#server/sources/sql/database'
import { vulRegisters } from '#server/sources/sql/registers'
import { projectierijen } from '#server/sources/sql/zaakopslag'
import { copyInto } from './copy.ts'
import { manyCases } from './many-cases.ts'

/** Cases of one person. */
export const EACH = 40

export const today = dagVan(demodata.vandaag)
export const kalender = maakKalender({ sluitingsdagen: demodata.sluitingsdagen })

/** The person with this number, who has `EACH` cases. */
export const person = (index: number): Extract<Identiteit, { soort: 'inwoner' }> => ({
  soort: 'inwoner',
  bsn: String(910_000_000 + index),
  naam: `Bewoner ${index}`,
})

/** The cases of the first so many people, made while they are read: all at once they would fill the memory. */
export function* casesOf(people: number): Generator<Zaak> {
  for (let index = 0; index < people; index += 1) {
    const { bsn, naam } = person(index)
    yield* manyCases(EACH, today, { soort: 'persoon', bsn, naam }, index * EACH)
  }
}

const caseRow = ({ kenmerk, register, zaaktype, gebeurtenissen: _apart, ...feiten }: Zaak) => [
  [kenmerk, register, zaaktype.code, feiten],
]
const eventRows = ({ kenmerk, gebeurtenissen }: Zaak) =>
  gebeurtenissen.map((each, place) => [kenmerk, place, datumVan(each.dag), each.soort, each])

const PROJECTION = {
  persoon: 'persoon',
  kenmerk: 'kenmerk',
  register: 'register',
  relatie: 'relatie',
  soort: 'soort',
  ontvangenOp: 'ontvangen_op',
  jaar: 'jaar',
  belofte: 'belofte',
  wet: 'wet',
  eindeOp: 'einde_op',
  volgorde: 'volgorde',
  titel: 'titel',
  zoektekst: 'zoektekst',
} as const
const projectionRows = (zaak: Zaak) =>
  projectierijen(zaak, demodata.normen, kalender, today).map((row) =>
    Object.keys(PROJECTION).map((name): unknown => Reflect.get(row, name)),
  )

function* rowsOf<T>(cases: Iterable<Zaak>, rows: (zaak: Zaak) => Iterable<T>): Generator<T> {
  for (const zaak of cases) yield* rows(zaak)
}

/**
 * Puts many cases in a PostgreSQL with COPY: a hundred thousand through the program would take most of an hour. The rows
 * are those that the program writes.
 * @param cases asked for once for each table
 */
export async function copyCases(url: string, db: Database, cases: () => Iterable<Zaak>): Promise<void> {
  await vulRegisters(db, demodata)
  await copyInto(url, 'zaken', ['kenmerk', 'register', 'zaaktype', 'feiten'], rowsOf(cases(), caseRow))
  const events = ['kenmerk', 'volgnummer', 'dag', 'soort', 'gebeurtenis']
  await copyInto(url, 'gebeurtenissen', events, rowsOf(cases(), eventRows))
  await copyInto(url, 'projecties', Object.values(PROJECTION), rowsOf(cases(), projectionRows))
  // what the server does by itself within a minute
  await db.execute(sql`ANALYZE`)
}

import { eq, inArray, sql } from 'drizzle-orm'
import { datumVan, jaarVan, type Dag } from '#domain/datum'
import type { Gebeurtenis } from '#domain/gebeurtenis'
import type { Kalender } from '#domain/kalender'
import type { Norm } from '#domain/norm'
import { projectieVan } from '#domain/projectie'
import { type Betrokkene, metGebeurtenis, type Zaak, type Zaaktype } from '#domain/zaak'
import { type Identiteit, persoonsleutel, relatieTot } from '#server/identiteit'
import type { Database } from './database.ts'
import { gebeurtenissen, postwerk, projecties, zaaktypen, zaken } from './schema.ts'

/** Rows of one INSERT: PostgreSQL takes at most 65,535 values in a statement. */
const RIJEN = 1_000

/** Null for who did not sign in. */
export function identiteitVan(betrokkene: Betrokkene): Identiteit | null {
  const { soort, naam } = betrokkene
  if (soort === 'onbekend') return null
  return soort === 'persoon'
    ? { soort: 'inwoner', bsn: betrokkene.bsn, naam }
    : { soort: 'organisatie', kvk: betrokkene.kvk, naam }
}

/** Whose row it is of a case that nobody sees: the dates of that one are watched too (N6). No session has this key. */
const NIEMAND = 'niemand'

/**
 * The rows of the projection of a case: one for each person who sees it, or one of nobody. None while it was not received.
 */
export function projectierijen(
  zaak: Zaak,
  normen: readonly Norm[],
  kalender: Kalender,
  vandaag: Dag,
): (typeof projecties.$inferInsert)[] {
  const { ontvangenOp, ...projectie } = projectieVan(zaak, normen, kalender, vandaag)
  if (ontvangenOp === null) return []
  const rij = { ...projectie, ontvangenOp, jaar: jaarVan(ontvangenOp), register: zaak.register }
  const personen = [zaak.aanvrager, ...(zaak.gemachtigde ? [zaak.gemachtigde] : [])].map(identiteitVan)
  const rijen = personen.flatMap((identiteit) => {
    if (!identiteit) return [{ ...rij, persoon: NIEMAND, relatie: 'ik' as const }]
    const relatie = relatieTot(identiteit, zaak)
    return relatie ? [{ ...rij, persoon: persoonsleutel(identiteit), relatie }] : []
  })
  return [...new Map(rijen.map((een) => [een.persoon, een])).values()]
}

/**
 * Writes a case with all its events and its projection, in place of what was there, in one transaction.
 * @param zaak with the events that happened up to and including `vandaag`
 */
export async function bewaarZaak(
  db: Database,
  zaak: Zaak,
  normen: readonly Norm[],
  kalender: Kalender,
  vandaag: Dag,
): Promise<void> {
  const { kenmerk, register, zaaktype, gebeurtenissen: gebeurd, ...feiten } = zaak
  await db.transaction(async (tx) => {
    await tx
      .insert(zaaktypen)
      .values({ code: zaaktype.code, zaaktype })
      .onConflictDoUpdate({ target: zaaktypen.code, set: { zaaktype } })
    const rij = { kenmerk, register, zaaktype: zaaktype.code, feiten }
    await tx.insert(zaken).values(rij).onConflictDoUpdate({ target: zaken.kenmerk, set: rij })
    await tx.delete(gebeurtenissen).where(eq(gebeurtenissen.kenmerk, kenmerk))
    const rijen = gebeurd.map((gebeurtenis, volgnummer) => ({
      kenmerk,
      volgnummer,
      dag: datumVan(gebeurtenis.dag),
      soort: gebeurtenis.soort,
      gebeurtenis,
    }))
    for (let i = 0; i < rijen.length; i += RIJEN)
      await tx.insert(gebeurtenissen).values(rijen.slice(i, i + RIJEN))
    await zetProjectie(tx, zaak, normen, kalender, vandaag)
  })
}

/**
 * Writes a case under a number that no case has, with its events and its projection.
 * @returns false when there is a case with this number; nothing was then written
 */
export async function openZaak(
  tx: Database,
  zaak: Zaak,
  normen: readonly Norm[],
  kalender: Kalender,
): Promise<boolean> {
  const { kenmerk, register, zaaktype, gebeurtenissen: _apart, ...feiten } = zaak
  const genomen = await tx
    .insert(zaken)
    .values({ kenmerk, register, zaaktype: zaaktype.code, feiten })
    .onConflictDoNothing()
    .returning({ kenmerk: zaken.kenmerk })
  if (genomen.length === 0) return false
  await bewaarZaak(tx, zaak, normen, kalender, zaak.gebeurtenissen.at(-1)?.dag ?? 0)
  return true
}

/**
 * Adds an event to a case and writes its projection anew. Whoever else adds one to the same case waits.
 * @throws when there is no such case
 */
export async function voegGebeurtenisToe(
  tx: Database,
  kenmerk: string,
  gebeurtenis: Gebeurtenis,
  normen: readonly Norm[],
  kalender: Kalender,
): Promise<void> {
  await tx.select({ kenmerk: zaken.kenmerk }).from(zaken).where(eq(zaken.kenmerk, kenmerk)).for('update')
  const zaak = (await leesZaken(tx, [kenmerk])).get(kenmerk)
  if (!zaak) throw new Error('no such case')
  const { dag, soort } = gebeurtenis
  await tx
    .insert(gebeurtenissen)
    .values({ kenmerk, volgnummer: zaak.gebeurtenissen.length, dag: datumVan(dag), soort, gebeurtenis })
  await zetProjectie(tx, metGebeurtenis(zaak, gebeurtenis), normen, kalender, dag)
}

async function zetProjectie(
  tx: Database,
  zaak: Zaak,
  normen: readonly Norm[],
  kalender: Kalender,
  vandaag: Dag,
): Promise<void> {
  // whatever is written of a case can have a message in it; who looks now waits for this transaction, and looks again
  await tx.insert(postwerk).values({ kenmerk: zaak.kenmerk }).onConflictDoNothing()
  await tx.delete(projecties).where(eq(projecties.kenmerk, zaak.kenmerk))
  const nieuw = projectierijen(zaak, normen, kalender, vandaag)
  if (nieuw.length > 0) await tx.insert(projecties).values(nieuw)
}

/** Takes a case and everything derived from it away. A demo does this when its day goes back before the receipt. */
export async function verwijderZaak(db: Database, kenmerk: string): Promise<void> {
  await db.delete(zaken).where(eq(zaken.kenmerk, kenmerk))
}

/**
 * The events of a case in order, as one value: a row for each of them costs the driver more than the events themselves.
 * Stands in a statement that has the table of cases in it.
 */
export const gebeurtenissenVan = sql<Gebeurtenis[]>`(SELECT
  coalesce(json_agg(${gebeurtenissen.gebeurtenis} ORDER BY ${gebeurtenissen.volgnummer}), '[]')
  FROM ${gebeurtenissen} WHERE ${gebeurtenissen.kenmerk} = ${zaken.kenmerk})`

/** A case as it is stored, with its events. */
export type Zaakrij = typeof zaken.$inferSelect & { gebeurtenissen: Gebeurtenis[] }

export const zaakVan = (
  { kenmerk, register, feiten, gebeurtenissen: gebeurd }: Zaakrij,
  zaaktype: Zaaktype,
): Zaak => ({ ...feiten, kenmerk, register, zaaktype, gebeurtenissen: gebeurd })

/** The cases with these numbers, with their events in order. What does not exist is left out. */
export async function leesZaken(
  db: Database,
  kenmerken: readonly string[],
): Promise<ReadonlyMap<string, Zaak>> {
  if (kenmerken.length === 0) return new Map()
  const rijen = await db
    .select({ zaak: zaken, zaaktype: zaaktypen.zaaktype, gebeurtenissen: gebeurtenissenVan })
    .from(zaken)
    .innerJoin(zaaktypen, eq(zaaktypen.code, zaken.zaaktype))
    .where(inArray(zaken.kenmerk, [...kenmerken]))
  return new Map(
    rijen.map(({ zaak, zaaktype, gebeurtenissen: gebeurd }) => [
      zaak.kenmerk,
      zaakVan({ ...zaak, gebeurtenissen: gebeurd }, zaaktype),
    ]),
  )
}

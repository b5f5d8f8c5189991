import { and, between, eq, gt, isNotNull, isNull, lte, ne, or, sql } from 'drizzle-orm'
import { datumVan, dagVan } from '#domain/datum'
import { type Tijdvak, tijdvakcode } from '#domain/tijdvak'
import type { Tijdvakken } from '#server/tijdvakken'
import type { Database } from './database.ts'
import { tijdvakken } from './schema.ts'

/** What is held and booked, in a database that any number of processes share. The primary key is the one place of a time. */
export function sqlTijdvakken(db: Database): Tijdvakken {
  return {
    async bezet({ wie, balie, van, tot, nu }) {
      const rijen = await db
        .select()
        .from(tijdvakken)
        .where(
          and(
            eq(tijdvakken.balie, balie),
            between(tijdvakken.dag, datumVan(van), datumVan(tot)),
            or(isNotNull(tijdvakken.kenmerk), and(ne(tijdvakken.persoon, wie), gt(tijdvakken.vervalt, nu))),
          ),
        )
      return new Set(rijen.map(({ dag, ...rij }) => tijdvakcode({ ...rij, dag: dagVan(dag) })))
    },
    houdVast: (wie, tijdvak, nu, tot) =>
      db.transaction(async (tx) => {
        // two tabs of one person after each other, so that they hold one time and not two
        await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`tijdvak ${wie}`}, 0))`)
        if (!(await neemTijdvak(tx, wie, tijdvak, nu, { vervalt: tot, kenmerk: null }))) return false
        await tx
          .delete(tijdvakken)
          .where(
            and(
              isNull(tijdvakken.kenmerk),
              or(lte(tijdvakken.vervalt, nu), and(eq(tijdvakken.persoon, wie), anders(tijdvak))),
            ),
          )
        return true
      }),
  }
}

/**
 * Takes a time inside a transaction, unless it is booked or somebody else holds it. Whoever takes the same time waits for
 * the end of that transaction, and then hears that it is gone.
 */
export async function neemTijdvak(
  tx: Database,
  wie: string,
  { balie, dag, tijd }: Tijdvak,
  nu: Date,
  als: { vervalt: Date | null; kenmerk: string | null },
): Promise<boolean> {
  const rij = { balie, dag: datumVan(dag), tijd, persoon: wie, ...als }
  const genomen = await tx
    .insert(tijdvakken)
    .values(rij)
    .onConflictDoUpdate({
      target: [tijdvakken.balie, tijdvakken.dag, tijdvakken.tijd],
      set: rij,
      setWhere: and(isNull(tijdvakken.kenmerk), or(eq(tijdvakken.persoon, wie), lte(tijdvakken.vervalt, nu))),
    })
    .returning({ tijd: tijdvakken.tijd })
  return genomen.length > 0
}

/** Gives back the times of a case inside a transaction, but for the one that it has now. */
export async function laatTijdvakkenLos(tx: Database, kenmerk: string, behalve?: Tijdvak): Promise<void> {
  await tx.delete(tijdvakken).where(and(eq(tijdvakken.kenmerk, kenmerk), behalve && anders(behalve)))
}

const anders = ({ balie, dag, tijd }: Tijdvak) =>
  or(ne(tijdvakken.balie, balie), ne(tijdvakken.dag, datumVan(dag)), ne(tijdvakken.tijd, tijd))

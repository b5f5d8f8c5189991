import { and, asc, eq, gt, inArray, or, sql } from 'drizzle-orm'
import { type Betalingen, kanNaar, type Poging } from '#server/betalen/betalingen'
import type { Demobetalingen } from '#server/betalen/demodienst'
import type { Database } from './database.ts'
import { betalingen, demobetalingen } from './schema.ts'

/** Tries to pay in a database. */
export const sqlBetalingen = (db: Database): Betalingen => ({
  vind: async (id) => (await db.select().from(betalingen).where(eq(betalingen.id, id)))[0],
  van: (kenmerk) =>
    db.select().from(betalingen).where(eq(betalingen.kenmerk, kenmerk)).orderBy(asc(betalingen.begonnen)),
  lopend: (sinds) =>
    db
      .select()
      .from(betalingen)
      .where(
        or(
          inArray(betalingen.stand, ['open', 'dubbel']),
          and(eq(betalingen.stand, 'mislukt'), gt(betalingen.begonnen, sinds)),
        ),
      )
      .orderBy(asc(betalingen.begonnen)),
})

/** Begins a try inside a transaction, unless one is open. @returns the id of the open one */
export async function beginBetaling(
  tx: Database,
  poging: Pick<Poging, 'id' | 'kenmerk' | 'bedrag'>,
): Promise<string> {
  await slot(tx, poging.kenmerk)
  const [al] = await tx
    .select({ id: betalingen.id })
    .from(betalingen)
    .where(and(eq(betalingen.kenmerk, poging.kenmerk), eq(betalingen.stand, 'open')))
  if (al) return al.id
  await tx.insert(betalingen).values({ ...poging, stand: 'open', begonnen: new Date() })
  return poging.id
}

/** Closes a try inside a transaction: the first payment of a case counts, and a later one is `dubbel`. Null: nothing changed. */
export async function rondBetalingAf(
  tx: Database,
  id: string,
  naar: 'betaald' | 'mislukt' | 'terugbetaald',
): Promise<Poging['stand'] | null> {
  const [gezien] = await tx.select().from(betalingen).where(eq(betalingen.id, id))
  if (!gezien) return null
  // two payments of one case after each other, so that one of them is the first
  await slot(tx, gezien.kenmerk)
  const alle = await tx.select().from(betalingen).where(eq(betalingen.kenmerk, gezien.kenmerk))
  const poging = alle.find((een) => een.id === id)
  if (!poging || !kanNaar(poging.stand, naar)) return null
  const stand = naar === 'betaald' && alle.some((een) => een.stand === 'betaald') ? 'dubbel' : naar
  await tx.update(betalingen).set({ stand }).where(eq(betalingen.id, id))
  return stand
}

const slot = (tx: Database, kenmerk: string) =>
  tx.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`betaling ${kenmerk}`}, 0))`)

/** The payments of the provider of the demo, in a database: every process of a demo has the same. */
export const sqlDemobetalingen = (db: Database): Demobetalingen => ({
  vind: async (id) =>
    (await db.select().from(demobetalingen).where(eq(demobetalingen.referentie, id)))[0]?.betaling,
  begin: async (referentie, betaling) => {
    await db.insert(demobetalingen).values({ referentie, betaling }).onConflictDoNothing()
  },
  zet: async (referentie, stand) => {
    const nieuw = sql`${demobetalingen.betaling} || ${JSON.stringify({ stand })}::jsonb`
    await db.update(demobetalingen).set({ betaling: nieuw }).where(eq(demobetalingen.referentie, referentie))
  },
})

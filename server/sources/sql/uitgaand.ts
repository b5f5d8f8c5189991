import { and, asc, eq, inArray, lte, sql } from 'drizzle-orm'
import type { Uitgaand } from '#server/schrijven'
import { tijdslimieten } from '#server/tijdslimieten'
import type { Database } from './database.ts'
import { uitgaand } from './schema.ts'

/** Delivers one piece of work. May be called again for work that it had already delivered: the id is the same. */
export type Bezorger = (werk: Uitgaand, id: string) => Promise<void>

/** After each failure twice as long: 2, 4, 8 … seconds, until the longest. In milliseconds. */
export const wachtNa = (pogingen: number): number =>
  Math.min(1_000 * 2 ** pogingen, tijdslimieten.bezorgingUitstel)

/**
 * Delivers everything that is due, oldest first; any number of processes may do this at once. What fails is tried again
 * later and does not hold up the rest.
 * @param mislukt is told of each failure
 * @param opties `isGestopt` is asked before each piece: who stops finishes the one in hand and leaves the rest
 * @returns how many pieces were delivered
 */
export async function bezorg(
  db: Database,
  bezorger: Bezorger,
  mislukt: (oorzaak: unknown) => void,
  { nu = Date.now, isGestopt = () => false }: { nu?: () => number; isGestopt?: () => boolean } = {},
): Promise<number> {
  for (let bezorgd = 0; ;) {
    if (isGestopt()) return bezorgd
    const [eerste] = await neem(db, nu())
    if (!eerste) return bezorgd
    const { id, werk, pogingen } = eerste
    try {
      await bezorger(werk, id)
      await db.delete(uitgaand).where(eq(uitgaand.id, id))
      bezorgd += 1
    } catch (oorzaak) {
      mislukt(oorzaak)
      await db
        .update(uitgaand)
        .set({ volgende: new Date(nu() + wachtNa(pogingen)) })
        .where(eq(uitgaand.id, id))
    }
  }
}

/** Claims the oldest work that is due. Not one transaction with the delivery: that may take longer than a lock should. */
const neem = (db: Database, nu: number) => {
  const oudste = db
    .select({ id: uitgaand.id })
    .from(uitgaand)
    .where(lte(uitgaand.volgende, new Date(nu)))
    .orderBy(asc(uitgaand.volgende))
    .limit(1)
    .for('update', { skipLocked: true })
  return db
    .update(uitgaand)
    .set({ volgende: new Date(nu + tijdslimieten.bezorgingLeen), pogingen: sql`${uitgaand.pogingen} + 1` })
    .where(and(inArray(uitgaand.id, oudste)))
    .returning()
}

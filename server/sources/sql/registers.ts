import type { Norm } from '#domain/norm'
import type { Zaaktype } from '#domain/zaak'
import type { Database } from './database.ts'
import { normen, zaaktypen } from './schema.ts'

/** The rows of promises, in the order in which they are shown. */
export const normrijen = (alle: readonly Norm[]): (typeof normen.$inferInsert)[] =>
  alle.map((norm, volgorde) => ({ id: norm.id, versie: norm.versie, volgorde, norm }))

/** The rows of kinds of cases. */
export const zaaktyperijen = (alle: readonly Zaaktype[]): (typeof zaaktypen.$inferInsert)[] =>
  alle.map((zaaktype) => ({ code: zaaktype.code, zaaktype }))

/** Puts in what a database without a demo needs before a case: its kinds and the promises. What is there already stays. */
export async function vulRegisters(
  db: Database,
  inrichting: { zaaktypen: readonly Zaaktype[]; normen: readonly Norm[] },
): Promise<void> {
  await db.insert(zaaktypen).values(zaaktyperijen(inrichting.zaaktypen)).onConflictDoNothing()
  await db.insert(normen).values(normrijen(inrichting.normen)).onConflictDoNothing()
}

import { and, desc, eq, gte, lt } from 'drizzle-orm'
import type { Datum } from '#domain/datum'
import type { Concept, Concepten } from '#server/concepten'
import type { Conceptslot } from './conceptslot.ts'
import type { Database } from './database.ts'
import { concepten } from './schema.ts'

/** Drafts in a database, PGlite or PostgreSQL. */
export function sqlConcepten(db: Database, slot: Conceptslot): Concepten {
  const conceptVan = async ({ id, persoon, definitie, stand, inhoud, bewaardTot }: Rij): Promise<Concept> => {
    const begin = { stap: definitie.stappen[0]?.id ?? '', antwoorden: {} }
    const gevuld = inhoud === null ? begin : await slot.open({ id, wie: persoon }, inhoud)
    return { id, wie: persoon, formulier: definitie, stand, bewaardTot, ...gevuld }
  }
  return {
    async lijst(wie, vandaag) {
      const rijen = await db
        .select()
        .from(concepten)
        .where(and(eq(concepten.persoon, wie), gte(concepten.bewaardTot, vandaag)))
        .orderBy(desc(concepten.bewaardOp))
      return Promise.all(rijen.map(conceptVan))
    },
    async vind(wie, id, vandaag) {
      const [rij] = await db
        .select()
        .from(concepten)
        .where(and(eq(concepten.id, id), eq(concepten.persoon, wie), gte(concepten.bewaardTot, vandaag)))
      return rij && conceptVan(rij)
    },
    async bewaar({ id, wie, stand, stap, antwoorden, bewaardTot }) {
      const inhoud = await slot.sluit({ id, wie }, { stap, antwoorden })
      const bewaard = await db
        .update(concepten)
        .set({ stand, inhoud, bewaardTot, bewaardOp: new Date() })
        .where(and(eq(concepten.id, id), eq(concepten.persoon, wie), eq(concepten.stand, stand - 1)))
        .returning({ id: concepten.id })
      return bewaard.length > 0
    },
    async verwijder(wie, id) {
      const weg = await db
        .delete(concepten)
        .where(and(eq(concepten.id, id), eq(concepten.persoon, wie)))
        .returning({ id: concepten.id })
      return weg.length > 0
    },
  }
}

type Rij = typeof concepten.$inferSelect

/**
 * Begins a draft inside a transaction, after what is past its day was thrown away, of everybody.
 * @returns the id of the draft that this person has of this form now
 */
export async function beginConcept(
  tx: Database,
  { id, wie, formulier, stand, bewaardTot }: Concept,
  vandaag: Datum,
): Promise<string> {
  await tx.delete(concepten).where(lt(concepten.bewaardTot, vandaag))
  const rij = {
    id,
    persoon: wie,
    formulier: formulier.id,
    definitie: formulier,
    stand,
    inhoud: null,
    bewaardOp: new Date(),
    bewaardTot,
  }
  await tx.insert(concepten).values(rij).onConflictDoNothing()
  const [nu] = await tx
    .select({ id: concepten.id })
    .from(concepten)
    .where(and(eq(concepten.persoon, wie), eq(concepten.formulier, formulier.id)))
  if (!nu) throw new Error('the draft went away while it was begun')
  return nu.id
}

/** Takes a draft away inside a transaction, when it is still as it was read. */
export async function neemConcept(tx: Database, { id, wie, stand }: Concept): Promise<boolean> {
  const weg = await tx
    .delete(concepten)
    .where(and(eq(concepten.id, id), eq(concepten.persoon, wie), eq(concepten.stand, stand)))
    .returning({ id: concepten.id })
  return weg.length > 0
}

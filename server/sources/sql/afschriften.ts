import { eq } from 'drizzle-orm'
import type { Afschrift, Afschriften } from '#server/afschriften'
import type { Database } from './database.ts'
import { afschriften } from './schema.ts'
import type { Slot } from './slot.ts'

/** A copy is bound to its case, and can take the place of no file. */
const eigendomVan = (kenmerk: string) => ({ wie: 'afschrift', id: kenmerk })

/** Copies of what people sent, in a database, PGlite or PostgreSQL. */
export function sqlAfschriften(db: Database, slot: Slot): Afschriften {
  return {
    heeft: async (kenmerk) => (await db.$count(afschriften, eq(afschriften.kenmerk, kenmerk))) > 0,
    async vind(kenmerk) {
      const [rij] = await db.select().from(afschriften).where(eq(afschriften.kenmerk, kenmerk))
      if (!rij) return undefined
      const inhoud = await slot.open(eigendomVan(kenmerk), rij.inhoud)
      return JSON.parse(new TextDecoder().decode(inhoud)) as Afschrift
    },
  }
}

/** Keeps a copy inside a transaction. */
export async function bewaarAfschrift(
  tx: Database,
  slot: Slot,
  kenmerk: string,
  afschrift: Afschrift,
): Promise<void> {
  const inhoud = await slot.sluit(eigendomVan(kenmerk), new TextEncoder().encode(JSON.stringify(afschrift)))
  await tx.insert(afschriften).values({ kenmerk, inhoud })
}

import { desc, eq, or } from 'drizzle-orm'
import { persoonsleutel } from '#server/identiteit'
import type { Toestemmingen, Toestemmingsdossier, Toestemmingswijziging } from '#server/toestemmingen'
import type { Database } from './database.ts'
import { toestemmingen } from './schema.ts'

type Rij = typeof toestemmingen.$inferSelect

const dossierVan = ({ bsn, naam, gemaakt: _gemaakt, ...rij }: Rij): Toestemmingsdossier => ({
  ...rij,
  over: bsn !== null && naam !== null ? { bsn, naam } : null,
})

/** The requests for consent, in a database. */
export const sqlToestemmingen = (db: Database): Toestemmingen => {
  const eerste = async (rijen: Promise<Rij[]>) => (await rijen).map(dossierVan)[0]
  return {
    lees: (id) => eerste(db.select().from(toestemmingen).where(eq(toestemmingen.id, id))),
    vind: (hash) => eerste(db.select().from(toestemmingen).where(eq(toestemmingen.hash, hash))),
    vanOntvanger: async (kvk, aantal) =>
      (
        await db
          .select()
          .from(toestemmingen)
          .where(eq(toestemmingen.ontvanger, kvk))
          .orderBy(desc(toestemmingen.gemaakt))
          .limit(aantal)
      ).map(dossierVan),
    vanInwoner: async (bsn) =>
      (
        await db
          .select()
          .from(toestemmingen)
          .where(
            or(
              eq(toestemmingen.beslisser, persoonsleutel({ soort: 'inwoner', bsn, naam: '' })),
              eq(toestemmingen.bsn, bsn),
            ),
          )
          .orderBy(desc(toestemmingen.gemaakt))
      ).map(dossierVan),
  }
}

/** Writes a request. */
export async function vraagToestemming(tx: Database, dossier: Toestemmingsdossier): Promise<void> {
  const { over, ...rest } = dossier
  const rij = { ...rest, bsn: over?.bsn ?? null, naam: over?.naam ?? null, gemaakt: new Date() }
  await tx.insert(toestemmingen).values(rij)
}

/** Changes a request as it is at that moment: whoever else does so waits for the end of this transaction. */
export async function werkToestemmingBij(
  tx: Database,
  id: string,
  wijzig: (nu: Toestemmingsdossier) => Toestemmingswijziging | null,
): Promise<Toestemmingsdossier | null> {
  const [rij] = await tx.select().from(toestemmingen).where(eq(toestemmingen.id, id)).for('update')
  const nu = rij && dossierVan(rij)
  const nieuw = nu && wijzig(nu)
  if (!nieuw) return null
  const { over, beslisser, gebeurtenissen } = nieuw
  await tx
    .update(toestemmingen)
    .set({ bsn: over?.bsn ?? null, naam: over?.naam ?? null, beslisser, gebeurtenissen })
    .where(eq(toestemmingen.id, id))
  return { ...nu, ...nieuw }
}

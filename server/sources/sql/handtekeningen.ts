import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Handtekeningbesluit, Handtekeningverzoek, Handtekeningverzoeken } from '#server/ondertekenen'
import type { Database } from './database.ts'
import { handtekeningen, post } from './schema.ts'

/** The signatures that were asked for, in a database. */
export const sqlHandtekeningen = (db: Database): Handtekeningverzoeken => ({
  vind: async (hash) => (await db.select().from(handtekeningen).where(eq(handtekeningen.hash, hash)))[0],
  van: (persoon) =>
    db
      .select()
      .from(handtekeningen)
      .where(eq(handtekeningen.door, persoon))
      .orderBy(desc(handtekeningen.gemaakt)),
  open: () =>
    db
      .select()
      .from(handtekeningen)
      .where(isNull(handtekeningen.besluit))
      .orderBy(desc(handtekeningen.gemaakt)),
})

const ONTVANGER = 'ondertekenaar:'

/** The request of which an e-mail is, by whom it goes to; null when it goes to somebody with an account. */
export async function verzoekVan(db: Database, ontvanger: string): Promise<Handtekeningverzoek | null> {
  if (!ontvanger.startsWith(ONTVANGER)) return null
  const id = ontvanger.slice(ONTVANGER.length)
  return (await db.select().from(handtekeningen).where(eq(handtekeningen.id, id)))[0] ?? null
}

/** Writes a request and its e-mail, in the transaction of the case. */
export async function vraagHandtekening(
  tx: Database,
  verzoek: Omit<Handtekeningverzoek, 'besluit'>,
): Promise<void> {
  await tx.insert(handtekeningen).values({ ...verzoek, gemaakt: new Date() })
  await legMailKlaar(tx, verzoek, 'vraag')
}

/** Writes what somebody did with a request, and the e-mail that confirms it; false when that was done before. */
export async function beslisHandtekening(
  tx: Database,
  id: string,
  besluit: Handtekeningbesluit,
): Promise<boolean> {
  const [verzoek] = await tx
    .update(handtekeningen)
    .set({ besluit, door: besluit.door })
    .where(and(eq(handtekeningen.id, id), isNull(handtekeningen.besluit)))
    .returning()
  if (verzoek) await legMailKlaar(tx, verzoek, 'besluit')
  return verzoek !== undefined
}

const legMailKlaar = (
  tx: Database,
  { id, kenmerk }: Pick<Handtekeningverzoek, 'id' | 'kenmerk'>,
  wat: 'vraag' | 'besluit',
) =>
  tx.insert(post).values({
    id: crypto.randomUUID(),
    bericht: `${id}-${wat}`,
    kenmerk,
    ontvanger: ONTVANGER + id,
    kanaal: 'email',
    stand: 'wacht',
    pogingen: 0,
    volgende: new Date(),
  })

import { and, asc, desc, eq, inArray, isNotNull, lt, isNull, lte, sql } from 'drizzle-orm'
import { type Dag, type Datum, datumVan } from '#domain/datum'
import type { Zaak } from '#domain/zaak'
import { persoonsleutel } from '#server/identiteit'
import type { Post, Poststand } from '#server/post'
import { tijdslimieten } from '#server/tijdslimieten'
import type { Database } from './database.ts'
import { post, postwerk, projecties, uitgaand } from './schema.ts'
import { wachtNa } from './uitgaand.ts'
import { identiteitVan, leesZaken } from './zaakopslag.ts'

/** A message of a case, as far as it matters for who gets it. */
type Bericht = { id: string; datum: Datum; aan: readonly ('aanvrager' | 'gemachtigde')[] }

/** One message to one person. */
export type Poststuk = typeof post.$inferSelect

/** What became of one: the three ends, or `vervallen` when its case does not say it any more. */
export type Bezorging = Exclude<Poststand, 'bekend' | 'wacht'> | 'vervallen'

/** What the API asks of the messages that left. */
export const sqlPost = (db: Database): Post => ({
  async nietBezorgdOp(persoon) {
    const [laatste] = await db
      .select({ stand: post.stand, op: post.op })
      .from(post)
      .where(and(eq(post.ontvanger, persoon), inArray(post.stand, ['verzonden', 'onbestelbaar'])))
      .orderBy(desc(post.verwerkt))
      .limit(1)
    return laatste?.stand === 'onbestelbaar' ? laatste.op : null
  },
})

/**
 * Writes which messages must go out, of every case that was written since the last look. Any number of processes may do
 * this at once: each takes another case.
 * @param berichtenVan the messages of a case as they are now; asks the database nothing, which may have one connection
 */
export async function legPostKlaar(
  db: Database,
  berichtenVan: (zaak: Zaak) => readonly Bericht[],
  nu: () => number = Date.now,
): Promise<void> {
  const legKlaar = (tx: Database) => eenZaak(tx, berichtenVan, new Date(nu()))
  while (await db.transaction(legKlaar));
}

async function eenZaak(
  tx: Database,
  berichtenVan: (zaak: Zaak) => readonly Bericht[],
  nu: Date,
): Promise<boolean> {
  const een = tx
    .select({ kenmerk: postwerk.kenmerk })
    .from(postwerk)
    .limit(1)
    .for('update', { skipLocked: true })
  const [werk] = await tx.delete(postwerk).where(inArray(postwerk.kenmerk, een)).returning()
  if (!werk) return false
  const zaak = (await leesZaken(tx, [werk.kenmerk])).get(werk.kenmerk)
  if (!zaak) return true
  const stukken = berichtenVan(zaak).flatMap(({ id, datum, aan }) =>
    aan.flatMap((rol): (typeof post.$inferInsert)[] => {
      const betrokkene = zaak[rol]
      const identiteit = betrokkene && identiteitVan(betrokkene)
      if (!identiteit) return []
      const isBekend = werk.bekendTot !== null && datum <= werk.bekendTot
      return [
        {
          id: crypto.randomUUID(),
          bericht: id,
          kenmerk: zaak.kenmerk,
          ontvanger: persoonsleutel(identiteit),
          kanaal: 'email',
          stand: isBekend ? 'bekend' : 'wacht',
          pogingen: 0,
          volgende: isBekend ? null : nu,
        },
      ]
    }),
  )
  if (stukken.length > 0) await tx.insert(post).values(stukken).onConflictDoNothing()
  return true
}

/** Cases that became late by law without an event: nothing was written, and still there is a message (`wet_te_laat`). */
export async function kijkNaarTeLaat(db: Database, vandaag: Dag): Promise<void> {
  const open = await db
    .selectDistinct({ kenmerk: projecties.kenmerk })
    .from(projecties)
    .where(and(isNull(projecties.eindeOp), isNotNull(projecties.wet), lt(projecties.wet, vandaag)))
  if (open.length === 0) return
  await db.insert(postwerk).values(open).onConflictDoNothing()
}

/**
 * Sends what is due, oldest first; any number of processes may do this at once. Who takes a message moves its next try on
 * first, so that a crash between sending and marking costs a minute, and the mail system gets the same Message-ID again.
 * @param bezorger sends one, and says what became of it
 * @param mislukt is told of each failure; the message is tried again later
 */
export async function verstuurPost(
  db: Database,
  bezorger: (stuk: Poststuk) => Promise<Bezorging>,
  mislukt: (oorzaak: unknown) => void,
  vandaag: Dag,
  { nu = Date.now, isGestopt = () => false }: { nu?: () => number; isGestopt?: () => boolean } = {},
): Promise<void> {
  while (!isGestopt()) {
    const [stuk] = await neem(db, nu())
    if (!stuk) return
    const deze = eq(post.id, stuk.id)
    try {
      const stand = await bezorger(stuk)
      if (stand === 'vervallen') await db.delete(post).where(deze)
      else await db.transaction((tx) => rondAf(tx, stuk, stand, vandaag, new Date(nu())))
    } catch (oorzaak) {
      mislukt(oorzaak)
      await db
        .update(post)
        .set({ volgende: new Date(nu() + wachtNa(stuk.pogingen)) })
        .where(deze)
    }
  }
}

/** Writes what became of one. The overview says that a letter follows what was refused: that work is written with it. */
async function rondAf(
  tx: Database,
  { id, kenmerk, bericht, ontvanger }: Poststuk,
  stand: Exclude<Bezorging, 'vervallen'>,
  vandaag: Dag,
  verwerkt: Date,
): Promise<void> {
  await tx
    .update(post)
    .set({ stand, volgende: null, op: datumVan(vandaag), verwerkt })
    .where(eq(post.id, id))
  if (stand !== 'onbestelbaar') return
  const werk = { soort: 'brief', kenmerk, bericht, ontvanger } as const
  // under the id of the message: who sends it twice after a crash asks for one letter
  await tx.insert(uitgaand).values({ id, werk, volgende: verwerkt, pogingen: 0 }).onConflictDoNothing()
}

const neem = (db: Database, nu: number) => {
  const oudste = db
    .select({ id: post.id })
    .from(post)
    .where(lte(post.volgende, new Date(nu)))
    .orderBy(asc(post.volgende))
    .limit(1)
    .for('update', { skipLocked: true })
  return db
    .update(post)
    .set({ volgende: new Date(nu + tijdslimieten.bezorgingLeen), pogingen: sql`${post.pogingen} + 1` })
    .where(inArray(post.id, oudste))
    .returning()
}

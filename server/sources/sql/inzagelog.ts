import { and, asc, count, desc, eq, gt, inArray, lte, max, ne, or, sql } from 'drizzle-orm'
import { BLIK, type Inzagelog, type Inzagevraag, LIJST } from '#server/inzage'
import { sha256 } from '#server/sha256'
import type { Database } from './database.ts'
import { inzages } from './schema.ts'

type Regel = typeof inzages.$inferSelect

/** What stands before the first line. */
const BEGIN = '0'.repeat(64)
/** Lines that are read at once to check the chain. */
const STAP = 1_000

/** SHA-256 over the line before and everything that this one says, in hexadecimal. */
function hashVan({ hash: _eigen, ...regel }: Regel): Promise<string> {
  const { vorige, volgnummer, tijd, wie, van, operatie, doel, velden, toestemming } = regel
  const alles = [vorige, volgnummer, tijd.toISOString(), wie, van, operatie, doel, velden]
  // lines of before there were consents keep the hash that they have
  return sha256(JSON.stringify(toestemming === null ? alles : [...alles, toestemming]))
}

/** The access log in the database. One line at a time, in every process: each needs the hash of the one before. */
export const sqlInzagelog = (db: Database): Inzagelog => ({
  async schrijf(inzage, tijd) {
    await db.transaction(async (tx) => {
      await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtext('inzages'))`)
      const [laatste] = await tx
        .select({ volgnummer: inzages.volgnummer, hash: inzages.hash })
        .from(inzages)
        .orderBy(desc(inzages.volgnummer))
        .limit(1)
      const volgnummer = (laatste?.volgnummer ?? 0) + 1
      const { toestemming = null } = inzage
      const regel = { ...inzage, toestemming, tijd, volgnummer, vorige: laatste?.hash ?? BEGIN, hash: '' }
      await tx.insert(inzages).values({ ...regel, hash: await hashVan(regel) })
    })
  },

  async keren(toestemmingen) {
    const rijen = await db
      .select({ id: inzages.toestemming, aantal: count(), laatst: max(inzages.tijd) })
      .from(inzages)
      .where(and(inArray(inzages.toestemming, [...toestemmingen]), eq(inzages.operatie, BLIK)))
      .groupBy(inzages.toestemming)
    return new Map(
      rijen.flatMap(({ id, aantal, laatst }) => (id && laatst ? [[id, { aantal, laatst }] as const] : [])),
    )
  },

  async over(vraag) {
    const waar = and(
      isOver(vraag),
      lte(inzages.tijd, vraag.tot),
      vraag.ookEigen ? undefined : ne(inzages.wie, vraag.wie),
    )
    const [[geteld], [eerste], regels] = await Promise.all([
      db.select({ totaal: count() }).from(inzages).where(waar),
      db.select({ tijd: inzages.tijd }).from(inzages).orderBy(asc(inzages.volgnummer)).limit(1),
      db
        .select()
        .from(inzages)
        .where(waar)
        .orderBy(desc(inzages.tijd), desc(inzages.volgnummer))
        .limit(vraag.aantal)
        .offset(vraag.vanaf),
    ])
    return {
      totaal: geteld?.totaal ?? 0,
      sinds: eerste?.tijd ?? null,
      regels: regels.map(({ wie, van, operatie, doel, velden, tijd, toestemming }) => ({
        wie,
        van,
        operatie,
        doel,
        velden,
        tijd,
        ...(toestemming !== null && { toestemming }),
      })),
    }
  },
})

/** `zakenIn` in SQL: each part has an index. */
function isOver({ wie, zaken, toestemmingen }: Inzagevraag) {
  const metToestemming =
    toestemmingen.length === 0 ? undefined : inArray(inzages.toestemming, [...toestemmingen])
  if (zaken.length === 0) return or(eq(inzages.van, wie), metToestemming)
  const kenmerken = sql.join(
    zaken.map((kenmerk) => sql`${kenmerk}`),
    sql`, `,
  )
  return or(
    inArray(inzages.van, [wie, ...zaken]),
    metToestemming,
    // the word itself and no value: only then does the planner take the index of the lists
    sql`(${inzages.van} = ${sql.raw(`'${LIJST}'`)} AND ${inzages.velden} ?| ARRAY[${kenmerken}]::text[])`,
  )
}

/**
 * Walks the chain from the first line.
 * @returns how many lines are right, the number of the first that is not (null: all are), and the hash of the last right
 *   line; kept elsewhere, that hash shows later that nothing was cut off at the end
 */
export async function controleerInzages(
  db: Database,
): Promise<{ goed: number; kapot: number | null; hash: string }> {
  let goed = 0
  let vanaf: number | undefined
  let hash = BEGIN
  for (;;) {
    const regels = await db
      .select()
      .from(inzages)
      // from whatever comes first, so that a line before the first is seen too
      .where(vanaf === undefined ? undefined : gt(inzages.volgnummer, vanaf))
      .orderBy(asc(inzages.volgnummer))
      .limit(STAP)
    for (const regel of regels) {
      const past =
        regel.volgnummer === goed + 1 && regel.vorige === hash && regel.hash === (await hashVan(regel))
      if (!past) return { goed, kapot: regel.volgnummer, hash }
      goed += 1
      hash = regel.hash
      vanaf = regel.volgnummer
    }
    if (regels.length < STAP) return { goed, kapot: null, hash }
  }
}

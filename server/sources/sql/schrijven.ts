import { and, asc, eq, lt, sql } from 'drizzle-orm'
import type { Kalender } from '#domain/kalender'
import type { Schrijven, Schrijver } from '#server/schrijven'
import { tijdslimieten } from '#server/tijdslimieten'
import type { Database } from './database.ts'
import { rijenVan } from './rijen.ts'
import { contactmomenten, handelingen, normen, uitgaand } from './schema.ts'
import { voegGebeurtenisToe } from './zaakopslag.ts'

/**
 * Writes in one transaction: the key, the effect, the answer and the work that leaves the house.
 * @param naWerk is told that there is work to deliver, after it was stored
 */
export function sqlSchrijven(db: Database, kalender: Kalender, naWerk: () => void): Schrijven {
  return {
    async eenmaal({ wie, sleutel, verzoek }, doe) {
      const antwoord = await db.transaction(async (tx) => {
        // a lock and not the unique key: a second request would wait there for the first, and should hear at once
        const [vrij] = await rijenVan<{ vrij: boolean }>(
          tx,
          sql`SELECT pg_try_advisory_xact_lock(hashtextextended(${`${wie} ${sleutel}`}, 0)) AS vrij`,
        )
        if (!vrij?.vrij) return 'bezig'
        await tx
          .delete(handelingen)
          .where(lt(handelingen.gedaan, new Date(Date.now() - tijdslimieten.handeling)))
        const [eerder] = await tx
          .select()
          .from(handelingen)
          .where(and(eq(handelingen.wie, wie), eq(handelingen.sleutel, sleutel)))
        if (eerder)
          return eerder.verzoek === verzoek ? { status: eerder.status, body: eerder.antwoord } : 'ander'
        const { status, body } = await doe(schrijverIn(tx, kalender))
        const gedaan = new Date()
        await tx.insert(handelingen).values({ wie, sleutel, verzoek, status, antwoord: body, gedaan })
        return { status, body }
      })
      naWerk()
      return antwoord
    },
  }
}

const schrijverIn = (tx: Database, kalender: Kalender): Schrijver => ({
  async voegToe(kenmerk, gebeurtenis) {
    const register = await tx.select().from(normen).orderBy(asc(normen.volgorde), asc(normen.versie))
    await voegGebeurtenisToe(
      tx,
      kenmerk,
      gebeurtenis,
      register.map(({ norm }) => norm),
      kalender,
    )
  },
  async noteer(kenmerk, moment) {
    await tx.insert(contactmomenten).values({ ...moment, kenmerk })
  },
  async stuurUit(werk) {
    await tx.insert(uitgaand).values({ id: crypto.randomUUID(), werk, volgende: new Date(), pogingen: 0 })
  },
})

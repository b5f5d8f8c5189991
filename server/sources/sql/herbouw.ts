import { asc, gt, inArray } from 'drizzle-orm'
import type { Dag } from '#domain/datum'
import type { Kalender } from '#domain/kalender'
import type { Norm } from '#domain/norm'
import type { Database } from './database.ts'
import { projecties, zaken } from './schema.ts'
import { leesZaken, projectierijen } from './zaakopslag.ts'

/** Cases that are read and written at once. */
const STAP = 500

type Rij = typeof projecties.$inferInsert

const opSleutel = (rijen: readonly Rij[]): string[] =>
  rijen.map((rij) => JSON.stringify(Object.entries({ ...rij }).sort(([a], [b]) => (a < b ? -1 : 1)))).sort()

/**
 * Makes the projection anew from the events, a few hundred cases in a transaction: after a change of the rules, or to see
 * that it was right. Lists stay in use meanwhile.
 * @param vandaag only for a case without events; what has happened is reckoned on the day of its last event
 * @returns the cases that were read, and how many of them had another projection than their events say
 */
export async function herbouwProjecties(
  db: Database,
  normen: readonly Norm[],
  kalender: Kalender,
  vandaag: Dag,
): Promise<{ zaken: number; anders: number }> {
  const geteld = { zaken: 0, anders: 0 }
  for (let na = ''; ;) {
    const kenmerken = (
      await db
        .select({ kenmerk: zaken.kenmerk })
        .from(zaken)
        .where(gt(zaken.kenmerk, na))
        .orderBy(asc(zaken.kenmerk))
        .limit(STAP)
    ).map(({ kenmerk }) => kenmerk)
    const laatste = kenmerken.at(-1)
    if (laatste === undefined) return geteld
    geteld.zaken += kenmerken.length
    geteld.anders += await db.transaction(async (tx) => {
      const oud = Map.groupBy(
        await tx.select().from(projecties).where(inArray(projecties.kenmerk, kenmerken)),
        ({ kenmerk }) => kenmerk,
      )
      const anders: string[] = []
      const nieuw: Rij[] = []
      for (const [kenmerk, zaak] of await leesZaken(tx, kenmerken)) {
        const rijen = projectierijen(zaak, normen, kalender, vandaag)
        if (opSleutel(oud.get(kenmerk) ?? []).join() === opSleutel(rijen).join()) continue
        anders.push(kenmerk)
        nieuw.push(...rijen)
      }
      if (anders.length > 0) await tx.delete(projecties).where(inArray(projecties.kenmerk, anders))
      if (nieuw.length > 0) await tx.insert(projecties).values(nieuw)
      return anders.length
    })
    na = laatste
  }
}

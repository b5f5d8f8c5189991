import { and, eq, gt, lt } from 'drizzle-orm'
import type { Niveau } from '#server/niveau'
import type { Database } from '#server/sources/sql/database'
import { aanmeldingen } from '#server/sources/sql/schema'
import { tijdslimieten } from '#server/tijdslimieten'
import type { Checks } from './oidc.ts'

const { aanmelding: AT_MOST } = tijdslimieten

/** A sign-in that is under way. */
export type PendingLogin = Checks & { naar: string; niveau: Niveau; vorige: string | null }

/** Sign-ins that are under way, in the database: any process can finish what another began. */
export function pendingLogins(db: Database, now: () => number = Date.now) {
  return {
    async add(hash: string, login: PendingLogin): Promise<void> {
      await db.delete(aanmeldingen).where(lt(aanmeldingen.begonnen, new Date(now() - AT_MOST)))
      await db.insert(aanmeldingen).values({ id: hash, ...login, begonnen: new Date(now()) })
    },
    /**
     * Takes it out, so that it can be finished once. Undefined when it is unknown or took too long, or when the answer is
     * not to it: another site could send a visitor here with nonsense.
     */
    async take(hash: string, state: string): Promise<PendingLogin | undefined> {
      const isRecent = gt(aanmeldingen.begonnen, new Date(now() - AT_MOST))
      const [row] = await db
        .delete(aanmeldingen)
        .where(and(eq(aanmeldingen.id, hash), eq(aanmeldingen.state, state), isRecent))
        .returning()
      return row
    },
  }
}

export type PendingLogins = ReturnType<typeof pendingLogins>

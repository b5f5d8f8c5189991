import { eq, lt, or, sql } from 'drizzle-orm'
import type { Identiteit } from '#server/identiteit'
import type { Niveau } from '#server/niveau'
import type { Database } from '#server/sources/sql/database'
import { sessies } from '#server/sources/sql/schema'

/** A session as it is kept. Times are milliseconds since 1970. */
export type StoredSession = { identiteit: Identiteit; niveau: Niveau; started: number; used: number }

/** Where sessions are kept, by the hash of their id. */
export type SessionStore = {
  read: (hash: string) => Promise<StoredSession | undefined>
  create: (hash: string, session: StoredSession) => Promise<void>
  /** Notes that a session was used; one that is gone stays gone. */
  touch: (hash: string, used: number) => Promise<void>
  remove: (hash: string) => Promise<void>
  /** Removes what was used or started before these times. */
  removeOlder: (used: number, started: number) => Promise<void>
}

/** In this process: for tests and measurements. */
export function memorySessionStore(): SessionStore {
  const sessions = new Map<string, StoredSession>()
  return {
    read: async (hash) => sessions.get(hash),
    create: async (hash, session) => void sessions.set(hash, session),
    touch: async (hash, used) => {
      const session = sessions.get(hash)
      if (session) sessions.set(hash, { ...session, used })
    },
    remove: async (hash) => void sessions.delete(hash),
    removeOlder: async (used, started) => {
      for (const [hash, session] of sessions)
        if (session.used < used || session.started < started) sessions.delete(hash)
    },
  }
}

/** In the database, so that a restart signs nobody out and every process knows every session. */
export function sqlSessionStore(db: Database): SessionStore {
  // every request asks it: planned once for each connection
  const byHash = db
    .select()
    .from(sessies)
    .where(eq(sessies.id, sql.placeholder('hash')))
    .prepare('session')
  return {
    async read(hash) {
      const [row] = await byHash.execute({ hash })
      return (
        row && {
          identiteit: row.identiteit,
          niveau: row.niveau,
          started: row.begonnen.getTime(),
          used: row.gebruikt.getTime(),
        }
      )
    },
    async create(hash, { identiteit, niveau, started, used }) {
      const row = { id: hash, identiteit, niveau, begonnen: new Date(started), gebruikt: new Date(used) }
      await db.insert(sessies).values(row)
    },
    async touch(hash, used) {
      await db
        .update(sessies)
        .set({ gebruikt: new Date(used) })
        .where(eq(sessies.id, hash))
    },
    async remove(hash) {
      await db.delete(sessies).where(eq(sessies.id, hash))
    },
    async removeOlder(used, started) {
      await db
        .delete(sessies)
        .where(or(lt(sessies.gebruikt, new Date(used)), lt(sessies.begonnen, new Date(started))))
    },
  }
}

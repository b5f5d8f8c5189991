import { desc, notInArray } from 'drizzle-orm'
import type { Taal } from '#domain/tekst'
import type { Demomails } from '#server/handler'
import type { Klok } from '#server/sources'
import type { Database } from './database.ts'
import { demomails } from './schema.ts'

/** The end of an address at which the mail system of a demo takes nothing. */
const ONBEREIKBAAR = '@weg.example'

/** How many are kept: whoever looks wants to see what just happened. */
const MEESTE = 200

type Mail = { id: string; to: string; subject: string; text: string; taal: Taal }

/** The mail system of a demo: keeps each e-mail for who looks, and refuses an address that is gone. */
export const demomailer =
  (db: Database, klok: Pick<Klok, 'vandaag'>) =>
  async ({ id, to, subject, text, taal }: Mail): Promise<'verzonden' | 'onbestelbaar'> => {
    if (to.endsWith(ONBEREIKBAAR)) return 'onbestelbaar'
    const mail = { id, aan: to, taal, onderwerp: subject, tekst: text, op: await klok.vandaag() }
    await db
      .insert(demomails)
      .values({ ...mail, gekregen: new Date() })
      .onConflictDoNothing()
    const nieuwste = db
      .select({ id: demomails.id })
      .from(demomails)
      .orderBy(...nieuwsteEerst)
      .limit(MEESTE)
    await db.delete(demomails).where(notInArray(demomails.id, nieuwste))
    return 'verzonden'
  }

/** What the mail system of a demo keeps, newest first. */
export const sqlDemomails =
  (db: Database): Demomails =>
  async () => {
    const rijen = await db
      .select()
      .from(demomails)
      .orderBy(...nieuwsteEerst)
    return rijen.map(({ gekregen: _volgorde, ...mail }) => mail)
  }

const nieuwsteEerst = [desc(demomails.gekregen), desc(demomails.id)] as const

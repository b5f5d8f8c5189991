import { eq } from 'drizzle-orm'
import type { Database } from './database.ts'
import { demomails, digitaleAdressen } from './schema.ts'

/** The end of an address at which the mail system of a demo takes nothing. */
const ONBEREIKBAAR = '@weg.example'

type Mail = { id: string; to: string; subject: string; text: string }

/** The mail system of a demo: keeps each e-mail for who gets it, and refuses an address that is gone. */
export const demomailer =
  (db: Database) =>
  async ({ id, to, subject, text }: Mail): Promise<'verzonden' | 'onbestelbaar'> => {
    if (to.endsWith(ONBEREIKBAAR)) return 'onbestelbaar'
    // somebody without an account here is known by the address that somebody else gave
    const [adres] = await db.select().from(digitaleAdressen).where(eq(digitaleAdressen.email, to))
    await db
      .insert(demomails)
      .values({
        id,
        ontvanger: adres?.persoon ?? `email:${to}`,
        onderwerp: subject,
        tekst: text,
        gekregen: new Date(),
      })
      .onConflictDoNothing()
    return 'verzonden'
  }

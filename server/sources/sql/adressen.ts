import { eq } from 'drizzle-orm'
import type { Contactgegevens } from '#server/contactgegevens'
import type { Database } from './database.ts'
import { digitaleAdressen } from './schema.ts'

export const sqlContactgegevens = (db: Database): Contactgegevens => ({
  async vind(persoon) {
    const [gevonden] = await db
      .select({ email: digitaleAdressen.email, taal: digitaleAdressen.taal })
      .from(digitaleAdressen)
      .where(eq(digitaleAdressen.persoon, persoon))
    return gevonden
  },
})

import { and, asc, eq, getTableColumns, lte } from 'drizzle-orm'
import type { Kalender } from '#domain/kalender'
import type { Gemeente, Sources } from '#server/sources'
import { alleenVelden } from '#server/toestemmingen/velden'
import type { Database } from './database.ts'
import { gedeeld } from './gedeeld.ts'
import { contactmomenten, documenten, personen, zaaktypen } from './schema.ts'
import { normenIn } from './normen.ts'
import { sqlZaken } from './zaken.ts'

/** Everything of a document but its bytes, which are read only when it is opened. */
const { kenmerk: _kenmerk, inhoud: _inhoud, ...beschrijving } = getTableColumns(documenten)

/** The ports over a database, PGlite or PostgreSQL, but for the planner of the desks and who takes the money. */
export function sqlSources(
  db: Database,
  gemeente: Gemeente,
  kalender: Kalender,
): Omit<Sources, 'afspraken' | 'betaaldienst'> {
  const alleNormen = normenIn(db).prepare('normen')
  const alleZaaktypen = db.select().from(zaaktypen).prepare('zaaktypen')
  const typen = gedeeld(
    async () => new Map((await alleZaaktypen.execute()).map(({ code, zaaktype }) => [code, zaaktype])),
  )
  return {
    gemeente,
    kalender,
    zaken: (['zaaksysteem', 'sociaal'] as const).map((naam) => sqlZaken(db, naam, typen)),
    documenten: {
      async lijst(kenmerk, tot) {
        const rijen = await db
          .select(beschrijving)
          .from(documenten)
          .where(and(eq(documenten.kenmerk, kenmerk), lte(documenten.datum, tot)))
          .orderBy(asc(documenten.datum), asc(documenten.id))
        const items = rijen.map(({ afzendernaam, bestandsnaam, ...document }) => ({
          ...document,
          ...(afzendernaam !== null && { afzendernaam }),
          ...(bestandsnaam !== null && { bestandsnaam }),
        }))
        return { volledig: true, items }
      },
      async inhoud(kenmerk, id) {
        const [rij] = await db
          .select({ inhoud: documenten.inhoud })
          .from(documenten)
          .where(and(eq(documenten.kenmerk, kenmerk), eq(documenten.id, id)))
        if (!rij) throw new Error('no such document')
        return rij.inhoud
      },
    },
    contactmomenten: {
      async lijst(kenmerk, tot) {
        const rijen = await db
          .select()
          .from(contactmomenten)
          .where(and(eq(contactmomenten.kenmerk, kenmerk), lte(contactmomenten.datum, tot)))
          .orderBy(asc(contactmomenten.datum), asc(contactmomenten.id))
        const items = rijen.map(({ kenmerk: _vanZaak, vraag, tekst, bel, ...moment }) => ({
          ...moment,
          ...(vraag !== null && { vraag }),
          ...(tekst !== null && { tekst }),
          ...(bel !== null && { bel }),
        }))
        return { volledig: true, items }
      },
    },
    personen: {
      async raadpleeg(bsn, velden) {
        const [rij] = await db.select().from(personen).where(eq(personen.bsn, bsn))
        return rij && velden ? alleenVelden(rij.persoon, velden) : rij?.persoon
      },
    },
    zaaktypen: { vind: async (code) => (await typen()).get(code) },
    normen: {
      alle: gedeeld(async () => (await alleNormen.execute()).map(({ norm }) => norm)),
    },
  }
}

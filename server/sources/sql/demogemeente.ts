import { eq, sql } from 'drizzle-orm'
import { dagVan, type Dag } from '#domain/datum'
import type { Kalender } from '#domain/kalender'
import { eerste, tot, type Zaak } from '#domain/zaak'
import type { Demogeheugen } from '#server/demo'
import type { Gemeentedata } from '#server/sources/memory/data'
import { pdfVan } from '#server/sources/pdf'
import type { Database } from './database.ts'
import { contactmomenten, demostand, documenten, normen, personen } from './schema.ts'
import { bewaarZaak, verwijderZaak } from './zaakopslag.ts'

/** The only row of the state of the demo. */
const RIJ = 1

/**
 * Fills a database with the demo municipality on its first day, in one transaction. Does nothing when it is there
 * already, also when two processes start at once: the second waits for the first.
 */
export async function vulDemo(db: Database, data: Gemeentedata, kalender: Kalender): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtext('demo'))`)
    if (await isDemo(tx)) return
    await tx.insert(demostand).values({ id: RIJ, vandaag: data.vandaag, gedrag: {} })
    await tx
      .insert(normen)
      .values(data.normen.map((norm, volgorde) => ({ id: norm.id, versie: norm.versie, volgorde, norm })))
    await tx.insert(personen).values([...data.personen].map(([bsn, persoon]) => ({ bsn, persoon })))
    const brieven = [...data.documenten].flatMap(([kenmerk, lijst]) =>
      lijst.map(({ regels, ...document }) => ({
        ...document,
        kenmerk,
        inhoud: pdfVan(document.titel.nl, regels),
      })),
    )
    await tx.insert(documenten).values(brieven)
    const momenten = [...data.contactmomenten].flatMap(([kenmerk, lijst]) =>
      lijst.map((moment) => ({ ...moment, kenmerk })),
    )
    await tx.insert(contactmomenten).values(momenten)
    for (const zaak of data.zaken) await zetZaakOp(tx, zaak, data, kalender, dagVan(data.vandaag))
  })
}

/** Whether a database was ever filled with a demo. */
export const isDemo = async (db: Database): Promise<boolean> =>
  (await db.select({ id: demostand.id }).from(demostand).limit(1)).length > 0

/** The state of a demo in the database. When its day moves, the back office of the demo moves every case along. */
export const sqlDemogeheugen = (db: Database, data: Gemeentedata, kalender: Kalender): Demogeheugen => ({
  async lees() {
    const [stand] = await db.select().from(demostand).where(eq(demostand.id, RIJ))
    if (!stand) throw new Error('The database has no demo municipality in it')
    return stand
  },
  async zet({ vandaag, gedrag }) {
    await db.transaction(async (tx) => {
      await tx
        .update(demostand)
        .set({
          ...(vandaag !== undefined && { vandaag }),
          ...(gedrag && { gedrag: sql`${demostand.gedrag} || ${JSON.stringify(gedrag)}::jsonb` }),
        })
        .where(eq(demostand.id, RIJ))
      if (vandaag === undefined) return
      for (const zaak of data.zaken) await zetZaakOp(tx, zaak, data, kalender, dagVan(vandaag))
    })
  },
})

/** A demo case as it stands on a day: with what has happened by then, or not there when it was not yet received. */
async function zetZaakOp(
  db: Database,
  zaak: Zaak,
  { normen }: Gemeentedata,
  kalender: Kalender,
  dag: Dag,
): Promise<void> {
  const gebeurd = tot(zaak, dag)
  if (!eerste(gebeurd, 'ONTVANGEN')) return verwijderZaak(db, zaak.kenmerk)
  await bewaarZaak(db, { ...zaak, gebeurtenissen: gebeurd }, normen, kalender, dag)
}

import { asc, eq, isNull, sql } from 'drizzle-orm'
import { dagVan, type Dag } from '#domain/datum'
import type { Gebeurtenis } from '#domain/gebeurtenis'
import type { Kalender } from '#domain/kalender'
import type { Norm } from '#domain/norm'
import { eerste, metGebeurtenis, tot, type Zaak } from '#domain/zaak'
import type { Demogeheugen } from '#server/demo'
import { persoonsleutel } from '#server/identiteit'
import type { Gemeentedata } from '#server/sources/memory/data'
import { pdfVan } from '#server/sources/pdf'
import type { Database } from './database.ts'
import { gedeeld } from './gedeeld.ts'
import { sqlInzagelog } from './inzagelog.ts'
import {
  contactmomenten,
  demostand,
  demozaken,
  digitaleAdressen,
  documenten,
  normen,
  personen,
  postwerk,
  zaaktypen,
} from './schema.ts'
import { normrijen, zaaktyperijen } from './registers.ts'
import type { Bezorger } from './uitgaand.ts'
import { bewaarZaak, leesZaken, verwijderZaak } from './zaakopslag.ts'

/** The only row of the state of the demo. */
const RIJ = 1

/**
 * Fills a database with the demo municipality on its first day, in one transaction. Does nothing when it is there
 * already, also when two processes start at once: the second waits for the first.
 */
export async function vulDemo(db: Database, data: Gemeentedata, kalender: Kalender): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtext('demo'))`)
    // also in a demo of before there was such a book; what is in it already stays as it is
    await tx
      .insert(demozaken)
      .values(data.zaken.map((zaak) => ({ kenmerk: zaak.kenmerk, zaak })))
      .onConflictDoNothing()
    await tx.insert(zaaktypen).values(zaaktyperijen(data.zaaktypen)).onConflictDoNothing()
    await tx
      .insert(digitaleAdressen)
      .values(
        data.adressen.map(({ identiteit, email, taal }) => ({
          persoon: persoonsleutel(identiteit),
          email,
          taal,
        })),
      )
      .onConflictDoNothing()
    if (await isDemo(tx)) return
    await tx.insert(demostand).values({ id: RIJ, vandaag: data.vandaag, gedrag: {} })
    await tx.insert(normen).values(normrijen(data.normen))
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
    for (const zaak of data.zaken) await zetZaakOp(tx, zaak, data.normen, kalender, dagVan(data.vandaag))
    // through the same door as every look, so that the chain begins with them
    const { schrijf } = sqlInzagelog(tx)
    for (const { tijd, ...inzage } of data.inzages) await schrijf(inzage, tijd)
    // nobody gets an e-mail now about what was said before the demo began
    await tx.update(postwerk).set({ bekendTot: data.vandaag })
  })
}

/** Whether a database was ever filled with a demo. */
export const isDemo = async (db: Database): Promise<boolean> =>
  (await db.select({ id: demostand.id }).from(demostand).limit(1)).length > 0

/** What a demo encrypts its drafts with: made by chance, and kept with its data. */
export async function demogeheim(db: Database): Promise<string> {
  await db
    .update(demostand)
    .set({ conceptgeheim: crypto.randomUUID() + crypto.randomUUID() })
    .where(isNull(demostand.conceptgeheim))
  const [stand] = await db
    .select({ geheim: demostand.conceptgeheim })
    .from(demostand)
    .where(eq(demostand.id, RIJ))
  if (!stand?.geheim) throw new Error('The database has no demo municipality in it')
  return stand.geheim
}

/** The state of a demo in the database. When its day moves, the back office of the demo moves every case along. */
export function sqlDemogeheugen(db: Database, normen: readonly Norm[], kalender: Kalender): Demogeheugen {
  const opgeslagen = db.select().from(demostand).where(eq(demostand.id, RIJ)).prepare('demostand')
  return {
    lees: gedeeld(async () => {
      const [stand] = await opgeslagen.execute()
      if (!stand) throw new Error('The database has no demo municipality in it')
      return stand
    }),
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
        const dag = dagVan(vandaag)
        for (const zaak of await bijgewerktBoek(tx)) await zetZaakOp(tx, zaak, normen, kalender, dag)
      })
    },
  }
}

/** Every case in the book, after what people themselves added was written in it: that too comes back with its day. */
async function bijgewerktBoek(tx: Database): Promise<readonly Zaak[]> {
  const boek = await tx.select().from(demozaken).orderBy(asc(demozaken.kenmerk)).for('update')
  const nu = await leesZaken(
    tx,
    boek.map(({ kenmerk }) => kenmerk),
  )
  return Promise.all(
    boek.map(async ({ kenmerk, zaak }) => {
      const bekend = new Set(zaak.gebeurtenissen.map(({ id }) => id))
      const eigen = (nu.get(kenmerk)?.gebeurtenissen ?? []).filter(({ id }) => !bekend.has(id))
      return eigen.length === 0 ? zaak : schrijfInBoek(tx, zaak, eigen)
    }),
  )
}

async function schrijfInBoek(tx: Database, zaak: Zaak, nieuw: readonly Gebeurtenis[]): Promise<Zaak> {
  const bijgewerkt = nieuw.reduce(metGebeurtenis, zaak)
  await tx.update(demozaken).set({ zaak: bijgewerkt }).where(eq(demozaken.kenmerk, zaak.kenmerk))
  return bijgewerkt
}

/** The back office of the demo: writes in its book what it will do with the work that it gets, and not twice. */
export const demobezorger =
  (db: Database, { backoffice }: Gemeentedata, kalender: Kalender): Bezorger =>
  (werk) =>
    db.transaction(async (tx) => {
      // a document stands with its case already; nobody here hurries because of a warning, or writes letters
      if (werk.soort === 'document' || werk.soort === 'signaal' || werk.soort === 'brief') return
      if (werk.soort === 'aanvraag') {
        const zaak = backoffice?.(werk, werk.zaak, kalender) ?? werk.zaak
        await tx.insert(demozaken).values({ kenmerk: werk.kenmerk, zaak }).onConflictDoNothing()
        return
      }
      const [regel] = await tx
        .select()
        .from(demozaken)
        .where(eq(demozaken.kenmerk, werk.kenmerk))
        .for('update')
      if (!regel || !backoffice) return
      const zaak = backoffice(werk, regel.zaak, kalender)
      await tx.update(demozaken).set({ zaak }).where(eq(demozaken.kenmerk, werk.kenmerk))
    })

/** A demo case as it stands on a day: with what has happened by then, or not there when it was not yet received. */
async function zetZaakOp(
  db: Database,
  zaak: Zaak,
  normen: readonly Norm[],
  kalender: Kalender,
  dag: Dag,
): Promise<void> {
  const gebeurd = tot(zaak, dag)
  if (!eerste(gebeurd, 'ONTVANGEN')) return verwijderZaak(db, zaak.kenmerk)
  await bewaarZaak(db, { ...zaak, gebeurtenissen: gebeurd }, normen, kalender, dag)
}

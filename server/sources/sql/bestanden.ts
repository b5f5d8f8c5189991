import { and, asc, eq, gte, inArray, isNotNull, isNull, lt, lte, or } from 'drizzle-orm'
import type { Bestand, Bestanden, Bestandsdoel } from '#server/bestanden'
import { aaneen } from '#server/bestanden/bytes'
import type { Document } from '#server/sources'
import { tijdslimieten } from '#server/tijdslimieten'
import type { Database } from './database.ts'
import { bestanddelen, bestanden, concepten, documenten } from './schema.ts'
import type { Slot } from './slot.ts'

type Rij = typeof bestanden.$inferSelect

const isVoor = (doel: Bestandsdoel) =>
  'concept' in doel ? eq(bestanden.concept, doel.concept) : eq(bestanden.kenmerk, doel.kenmerk)

const doelVan = ({ concept, kenmerk }: Rij): Bestandsdoel => {
  if (concept !== null) return { concept }
  if (kenmerk === null) throw new Error('a file that is for nothing')
  return { kenmerk }
}

async function bestandVan(slot: Slot, rij: Rij): Promise<Bestand> {
  const { id, persoon: wie, naam, onderdeel, soort, omvang, hash, ontvangen, fase, fout } = rij
  const gelezen = new TextDecoder().decode(await slot.open({ id, wie }, naam))
  return { id, wie, doel: doelVan(rij), naam: gelezen, onderdeel, soort, omvang, hash, ontvangen, fase, fout }
}

/** Each part is bound to its place: parts cannot change places. */
const eigendomVan = ({ id, wie }: Pick<Bestand, 'id' | 'wie'>, vanaf: number) => ({
  id: `${id} ${vanaf}`,
  wie,
})

/** Files that are not yet sent, in a database, PGlite or PostgreSQL. */
export function sqlBestanden(db: Database, slot: Slot): Bestanden {
  return {
    async lijst(wie, doel) {
      const rijen = await db
        .select()
        .from(bestanden)
        .where(and(eq(bestanden.persoon, wie), isVoor(doel)))
        .orderBy(asc(bestanden.begonnen), asc(bestanden.id))
      return Promise.all(rijen.map((rij) => bestandVan(slot, rij)))
    },
    async vind(wie, id, vandaag) {
      const [rij] = await db
        .select({ bestand: bestanden })
        .from(bestanden)
        .leftJoin(concepten, eq(concepten.id, bestanden.concept))
        .where(
          and(
            eq(bestanden.id, id),
            eq(bestanden.persoon, wie),
            or(isNull(bestanden.concept), gte(concepten.bewaardTot, vandaag)),
          ),
        )
      return rij && bestandVan(slot, rij.bestand)
    },
    async voegToe(bestand, vanaf, bytes) {
      const inhoud = await slot.sluit(eigendomVan(bestand, vanaf), bytes)
      return db.transaction(async (tx) => {
        const gelukt = await tx
          .update(bestanden)
          .set({ ontvangen: vanaf + bytes.length })
          .where(
            and(
              eq(bestanden.id, bestand.id),
              eq(bestanden.persoon, bestand.wie),
              eq(bestanden.ontvangen, vanaf),
              eq(bestanden.fase, 'onderweg'),
            ),
          )
          .returning({ id: bestanden.id })
        if (gelukt.length === 0) return false
        await tx.insert(bestanddelen).values({ bestand: bestand.id, vanaf, inhoud })
        return true
      })
    },
    inhoud: (bestand) => leesInhoud(db, slot, bestand),
    async zet(bestand, naar) {
      const inhoud = naar.fase === 'wacht' && (await slot.sluit(eigendomVan(bestand, 0), naar.inhoud))
      return db.transaction(async (tx) => {
        const gelukt = await tx
          .update(bestanden)
          .set({
            fase: naar.fase,
            fout: naar.fase === 'geweigerd' ? naar.fout : null,
            volgende: naar.fase === 'wacht' ? new Date(Date.now() + tijdslimieten.scannerLeen) : null,
            ...(naar.fase === 'wacht' && { omvang: naar.inhoud.length, ontvangen: naar.inhoud.length }),
          })
          .where(and(eq(bestanden.id, bestand.id), eq(bestanden.fase, bestand.fase)))
          .returning({ id: bestanden.id })
        if (gelukt.length === 0) return false
        if (naar.fase !== 'klaar') await tx.delete(bestanddelen).where(eq(bestanddelen.bestand, bestand.id))
        if (inhoud) await tx.insert(bestanddelen).values({ bestand: bestand.id, vanaf: 0, inhoud })
        return true
      })
    },
    async verwijder(wie, id) {
      const weg = await db
        .delete(bestanden)
        .where(and(eq(bestanden.id, id), eq(bestanden.persoon, wie)))
        .returning({ id: bestanden.id })
      return weg.length > 0
    },
    async neemWachtende(nu, leen) {
      const oudste = db
        .select({ id: bestanden.id })
        .from(bestanden)
        .where(and(eq(bestanden.fase, 'wacht'), lte(bestanden.volgende, new Date(nu))))
        .orderBy(asc(bestanden.volgende))
        .limit(1)
        .for('update', { skipLocked: true })
      const [rij] = await db
        .update(bestanden)
        .set({ volgende: new Date(nu + leen) })
        .where(inArray(bestanden.id, oudste))
        .returning()
      return rij && bestandVan(slot, rij)
    },
  }
}

async function leesInhoud(db: Database, slot: Slot, bestand: Bestand): Promise<Uint8Array<ArrayBuffer>> {
  const rijen = await db
    .select()
    .from(bestanddelen)
    .where(eq(bestanddelen.bestand, bestand.id))
    .orderBy(asc(bestanddelen.vanaf))
  const delen: Uint8Array[] = []
  for (const { vanaf, inhoud } of rijen) delen.push(await slot.open(eigendomVan(bestand, vanaf), inhoud))
  return aaneen(delen)
}

/** How long a file that was begun on a case waits to be sent, in milliseconds; as long as a draft. */
const BEWAARD = 30 * 24 * 3_600_000

/** Begins a file inside a transaction. @returns the id of the one with this content that there is now */
export async function beginBestand(tx: Database, slot: Slot, bestand: Bestand): Promise<string> {
  const { id, wie, doel, naam, ...rest } = bestand
  await tx
    .delete(bestanden)
    .where(and(isNotNull(bestanden.kenmerk), lt(bestanden.begonnen, new Date(Date.now() - BEWAARD))))
  const [al] = await tx
    .select({ id: bestanden.id })
    .from(bestanden)
    .where(
      and(
        eq(bestanden.persoon, wie),
        isVoor(doel),
        eq(bestanden.onderdeel, rest.onderdeel),
        eq(bestanden.hash, rest.hash),
      ),
    )
  if (al) return al.id
  const dicht = await slot.sluit({ id, wie }, new TextEncoder().encode(naam))
  await tx.insert(bestanden).values({ ...rest, ...doel, id, persoon: wie, naam: dicht, begonnen: new Date() })
  return id
}

/** Makes a file a document of a case, inside a transaction; false when it is no longer `klaar`. */
export async function hechtBestand(
  tx: Database,
  slot: Slot,
  kenmerk: string,
  bestand: Bestand,
  document: Document,
): Promise<boolean> {
  const [nu] = await tx
    .select({ id: bestanden.id })
    .from(bestanden)
    .where(and(eq(bestanden.id, bestand.id), eq(bestanden.persoon, bestand.wie), eq(bestanden.fase, 'klaar')))
    .for('update')
  if (!nu) return false
  const inhoud = await leesInhoud(tx, slot, bestand)
  await tx.insert(documenten).values({ ...document, kenmerk, inhoud })
  await tx.delete(bestanden).where(eq(bestanden.id, bestand.id))
  return true
}

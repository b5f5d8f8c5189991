import { and, eq, lt, sql } from 'drizzle-orm'
import type { Kalender } from '#domain/kalender'
import { Problem } from '#server/problem'
import type { Schrijven, Schrijver } from '#server/schrijven'
import { tijdslimieten } from '#server/tijdslimieten'
import { vrijKenmerk } from '#server/kenmerk'
import { bewaarAfschrift } from './afschriften.ts'
import { beginBetaling, rondBetalingAf } from './betalingen.ts'
import { beginBestand, hechtBestand } from './bestanden.ts'
import { beginConcept, neemConcept } from './concepten.ts'
import { beslisHandtekening, vraagHandtekening } from './handtekeningen.ts'
import type { Database } from './database.ts'
import { normenIn } from './normen.ts'
import { rijenVan } from './rijen.ts'
import { contactmomenten, handelingen, meldcodes, uitgaand } from './schema.ts'
import type { Slot } from './slot.ts'
import { laatTijdvakkenLos, neemTijdvak } from './tijdvakken.ts'
import { vraagToestemming, werkToestemmingBij } from './toestemmingen.ts'
import { openZaak, voegGebeurtenisToe } from './zaakopslag.ts'

/** What one person begins and sends in a day (`handeling`), each file too; a case with thousands would be slow for all. */
const MEESTE = 200

/**
 * Writes in one transaction: the key, the effect, the answer and the work that leaves the house.
 * @param slot opens the files that become documents, and closes the copies of forms
 * @param naWerk is told that there is work to deliver, after it was stored
 * @param meeste what one person may send in a day; more is a Problem `te_vaak`
 */
export function sqlSchrijven(
  db: Database,
  kalender: Kalender,
  slot: Slot,
  naWerk: () => void,
  meeste = MEESTE,
): Schrijven {
  return {
    async eenmaal({ wie, sleutel, verzoek }, doe) {
      const antwoord = await db.transaction(async (tx) => {
        // a lock and not the unique key: a second request would wait there for the first, and should hear at once
        const [vrij] = await rijenVan<{ vrij: boolean }>(
          tx,
          sql`SELECT pg_try_advisory_xact_lock(hashtextextended(${`${wie} ${sleutel}`}, 0)) AS vrij`,
        )
        if (!vrij?.vrij) return 'bezig'
        await tx
          .delete(handelingen)
          .where(lt(handelingen.gedaan, new Date(Date.now() - tijdslimieten.handeling)))
        const [eerder] = await tx
          .select()
          .from(handelingen)
          .where(and(eq(handelingen.wie, wie), eq(handelingen.sleutel, sleutel)))
        if (eerder)
          return eerder.verzoek === verzoek ? { status: eerder.status, body: eerder.antwoord } : 'ander'
        if ((await tx.$count(handelingen, eq(handelingen.wie, wie))) >= meeste) throw new Problem('te_vaak')
        const { status, body } = await doe(schrijverIn(tx, kalender, slot))
        const gedaan = new Date()
        await tx.insert(handelingen).values({ wie, sleutel, verzoek, status, antwoord: body, gedaan })
        return { status, body }
      })
      naWerk()
      return antwoord
    },
  }
}

const schrijverIn = (tx: Database, kalender: Kalender, slot: Slot): Schrijver => ({
  async voegToe(kenmerk, gebeurtenis) {
    await voegGebeurtenisToe(tx, kenmerk, gebeurtenis, await alleNormen(tx), kalender)
  },
  async open(zaak, jaar) {
    const register = await alleNormen(tx)
    return vrijKenmerk(jaar, (kenmerk) => openZaak(tx, { ...zaak, kenmerk }, register, kalender))
  },
  begin: (concept, vandaag) => beginConcept(tx, concept, vandaag),
  neem: (concept) => neemConcept(tx, concept),
  boek: (wie, tijdvak, kenmerk, nu) => neemTijdvak(tx, wie, tijdvak, nu, { vervalt: null, kenmerk }),
  laatLos: (kenmerk, behalve) => laatTijdvakkenLos(tx, kenmerk, behalve),
  beginBetaling: (poging) => beginBetaling(tx, poging),
  rondBetalingAf: (id, naar) => rondBetalingAf(tx, id, naar),
  beginBestand: (bestand) => beginBestand(tx, slot, bestand),
  hecht: (kenmerk, bestand, document) => hechtBestand(tx, slot, kenmerk, bestand, document),
  vraagHandtekening: (verzoek) => vraagHandtekening(tx, verzoek),
  beslisHandtekening: (id, besluit) => beslisHandtekening(tx, id, besluit),
  vraagToestemming: (dossier) => vraagToestemming(tx, dossier),
  werkToestemmingBij: (id, wijzig) => werkToestemmingBij(tx, id, wijzig),
  async bewaarMeldcode(hash, kenmerk) {
    await tx.insert(meldcodes).values({ hash, kenmerk })
  },
  async noteer(kenmerk, moment) {
    await tx.insert(contactmomenten).values({ ...moment, kenmerk })
  },
  bewaarAfschrift: (kenmerk, afschrift) => bewaarAfschrift(tx, slot, kenmerk, afschrift),
  async stuurUit(werk) {
    await tx.insert(uitgaand).values({ id: crypto.randomUUID(), werk, volgende: new Date(), pogingen: 0 })
  },
})

const alleNormen = async (tx: Database) => (await normenIn(tx)).map(({ norm }) => norm)

import { and, gte, isNull, lte } from 'drizzle-orm'
import { type Dag, datumVan } from '#domain/datum'
import type { Signaal } from '#domain/signaal'
import type { Zaak } from '#domain/zaak'
import type { Database } from './database.ts'
import { projecties, signalen, uitgaand } from './schema.ts'
import { leesZaken } from './zaakopslag.ts'

/** The longest warning window is five working days (`isBijna`); with closing days around it that is never longer than this. */
const VENSTER = 14
/** Cases that are read at once. */
const DEEL = 100

/**
 * Gives the team of each case whose promise is about to be missed one warning, as work that leaves the house. Of a promise and a
 * date there is one, however many processes look and however often: the row and the work are written together.
 * @param signaalVan what there is to warn of in a case; asks the database nothing
 */
export async function geefSignalen(
  db: Database,
  signaalVan: (zaak: Zaak) => Signaal | null,
  vandaag: Dag,
): Promise<void> {
  const open = await db
    .selectDistinct({ kenmerk: projecties.kenmerk })
    .from(projecties)
    .where(
      and(
        isNull(projecties.eindeOp),
        gte(projecties.belofte, vandaag),
        lte(projecties.belofte, vandaag + VENSTER),
      ),
    )
  for (let i = 0; i < open.length; i += DEEL) {
    const deel = open.slice(i, i + DEEL).map(({ kenmerk }) => kenmerk)
    for (const zaak of (await leesZaken(db, deel)).values()) {
      const signaal = signaalVan(zaak)
      if (signaal) await db.transaction((tx) => geefSignaal(tx, zaak, signaal))
    }
  }
}

async function geefSignaal(tx: Database, { kenmerk, team }: Zaak, { norm, datum }: Signaal): Promise<void> {
  const rij = { kenmerk, norm, datum: datumVan(datum) }
  const nieuw = await tx.insert(signalen).values(rij).onConflictDoNothing().returning()
  if (nieuw.length === 0) return
  await tx.insert(uitgaand).values({
    id: crypto.randomUUID(),
    werk: { soort: 'signaal', ...rij, team },
    volgende: new Date(),
    pogingen: 0,
  })
}

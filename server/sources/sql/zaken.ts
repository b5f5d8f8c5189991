import { and, asc, count, desc, eq, isNotNull, isNull, like, type SQL, sql } from 'drizzle-orm'
import { zoekwoorden } from '#domain/projectie'
import type { Tekst } from '#domain/tekst'
import { persoonsleutel } from '#server/identiteit'
import type { Sorteersleutel } from '#server/sorteersleutel'
import type { Zaakregister, Zakenfilter, Zakenlijst } from '#server/sources'
import type { Database } from './database.ts'
import { projecties, zaaktypen } from './schema.ts'
import { leesZaken } from './zaakopslag.ts'

/** A register of cases in SQL. Lists sort, filter and page on the projection; only the cases of the page are read. */
export function sqlZaken(db: Database, naam: Zaakregister['naam']): Zaakregister {
  return {
    naam,
    async vind(kenmerk) {
      const zaak = (await leesZaken(db, [kenmerk])).get(kenmerk)
      return zaak?.register === naam ? zaak : undefined
    },
    async lijst(identiteit, filter, aantal) {
      const vanPersoon = and(
        eq(projecties.persoon, persoonsleutel(identiteit)),
        eq(projecties.register, naam),
      )
      const gekozen = and(vanPersoon, ...voorwaarden(filter))
      const [rijen, [geteld], keuzes] = await Promise.all([
        db
          .select({
            kenmerk: projecties.kenmerk,
            volgorde: projecties.volgorde,
            ontvangenOp: projecties.ontvangenOp,
            titel: projecties.titel,
          })
          .from(projecties)
          .where(gekozen)
          .orderBy(...volgorde(filter.sorteer))
          .limit(aantal),
        db.select({ totaal: count() }).from(projecties).where(gekozen),
        keuzesVan(db, vanPersoon),
      ])
      const zaken = await leesZaken(
        db,
        rijen.map(({ kenmerk }) => kenmerk),
      )
      return {
        totaal: geteld?.totaal ?? 0,
        zaken: rijen.flatMap((rij) => {
          const zaak = zaken.get(rij.kenmerk)
          return zaak ? [{ zaak, sleutel: sleutelVan(rij, filter.sorteer) }] : []
        }),
        keuzes,
        volledig: true,
      }
    },
  }
}

function voorwaarden({ zoek, status, soort, jaar, persoon }: Zakenfilter): SQL[] {
  return [
    ...(status ? [status === 'lopend' ? isNull(projecties.eindeOp) : isNotNull(projecties.eindeOp)] : []),
    ...(soort === undefined ? [] : [eq(projecties.soort, soort)]),
    ...(jaar === undefined ? [] : [eq(projecties.jaar, jaar)]),
    ...(persoon ? [eq(projecties.relatie, persoon)] : []),
    ...zoekwoorden(zoek ?? '').map((woord) => like(projecties.zoektekst, `%${letterlijk(woord)}%`)),
  ]
}

/** A percent sign that somebody searches for is a percent sign. */
const letterlijk = (woord: string): string => woord.replace(/[\\%_]/g, '\\$&')

/** By code, as `opSleutel` orders: in the collation of a database "a" can come before "B". */
const opCode = (kolom: typeof projecties.kenmerk | typeof projecties.titel) => sql`${kolom} COLLATE "C"`

function volgorde(sorteer: Zakenfilter['sorteer']): SQL[] {
  const opKenmerk = asc(opCode(projecties.kenmerk))
  switch (sorteer) {
    case 'datum':
      return [asc(projecties.volgorde), opKenmerk]
    case 'nieuwste':
      return [desc(projecties.ontvangenOp), opKenmerk]
    case 'oudste':
      return [asc(projecties.ontvangenOp), opKenmerk]
    case 'titel':
      return [asc(opCode(projecties.titel)), opKenmerk]
  }
}

type Rij = { kenmerk: string; volgorde: number; ontvangenOp: number; titel: string }

function sleutelVan(rij: Rij, sorteer: Zakenfilter['sorteer']): Sorteersleutel {
  switch (sorteer) {
    case 'datum':
      return [rij.volgorde, rij.kenmerk]
    case 'nieuwste':
      return [-rij.ontvangenOp, rij.kenmerk]
    case 'oudste':
      return [rij.ontvangenOp, rij.kenmerk]
    case 'titel':
      return [rij.titel, rij.kenmerk]
  }
}

/** What there is to choose from, whatever was chosen: counted in the database, a row for each combination. */
async function keuzesVan(db: Database, vanPersoon: SQL | undefined): Promise<Zakenlijst['keuzes']> {
  const groepen = await db
    .select({
      soort: projecties.soort,
      naam: sql<Tekst>`(${zaaktypen.zaaktype} -> 'titel')`,
      jaar: projecties.jaar,
      relatie: projecties.relatie,
      lopend: sql<boolean>`${projecties.eindeOp} IS NULL`,
      aantal: count(),
    })
    .from(projecties)
    .innerJoin(zaaktypen, eq(zaaktypen.code, projecties.soort))
    .where(vanPersoon)
    .groupBy(sql`1, 2, 3, 4, 5`)
  const som = (lopend: boolean) =>
    groepen.filter((groep) => groep.lopend === lopend).reduce((totaal, { aantal }) => totaal + aantal, 0)
  return {
    lopend: som(true),
    klaar: som(false),
    soorten: [...new Map(groepen.map(({ soort, naam }) => [soort, { code: soort, naam }])).values()],
    jaren: [...new Set(groepen.map(({ jaar }) => jaar))],
    personen: [...new Set(groepen.map(({ relatie }) => relatie))],
  }
}

import { and, asc, eq, type SQL, sql } from 'drizzle-orm'
import { zoekwoorden } from '#domain/projectie'
import type { Zaaktype } from '#domain/zaak'
import { persoonsleutel, type Relatie } from '#server/identiteit'
import { opSleutel, type Sorteersleutel } from '#server/sorteersleutel'
import type { Zaakregister, Zakenfilter, Zakenlijst } from '#server/sources'
import type { Database } from './database.ts'
import { projecties, zaken } from './schema.ts'
import { gebeurtenissenVan, leesZaken, zaakVan, type Zaakrij } from './zaakopslag.ts'

/** A register of cases in SQL. Lists sort, filter and page on the projection; only the cases of the page are read. */
export function sqlZaken(
  db: Database,
  naam: Zaakregister['naam'],
  zaaktypen: () => Promise<Zaaktypen>,
): Zaakregister {
  const lijsten = {
    datum: lijstIn(db, 'datum'),
    nieuwste: lijstIn(db, 'nieuwste'),
    oudste: lijstIn(db, 'oudste'),
    titel: lijstIn(db, 'titel'),
  }
  return {
    naam,
    async vind(kenmerk) {
      const zaak = (await leesZaken(db, [kenmerk])).get(kenmerk)
      return zaak?.register === naam ? zaak : undefined
    },
    async lijst(identiteit, { zoek = '', status, soort, jaar, persoon, sorteer }, aantal) {
      const [lijst] = await lijsten[sorteer].execute({
        persoon: persoonsleutel(identiteit),
        register: naam,
        lopend: status === undefined ? null : status === 'lopend',
        soort: soort ?? null,
        jaar: jaar ?? null,
        relatie: persoon ?? null,
        woorden: zoekwoorden(zoek).map((woord) => `%${letterlijk(woord)}%`),
        aantal,
      })
      if (!lijst) throw new Error('the list is always one row')
      // after the list: what a case of it refers to was there before it, and a kind is never taken away
      const typen = lijst.groepen.length > 0 ? await zaaktypen() : new Map()
      const gelezen = lijst.zaken.map((rij) => ({
        zaak: zaakVan(rij, bekend(typen, rij.zaaktype)),
        sleutel: sleutelVan(rij, sorteer),
      }))
      return {
        totaal: lijst.totaal,
        zaken: gelezen.sort(opSleutel),
        keuzes: keuzesUit(lijst.groepen, typen),
        volledig: true,
      }
    },
  }
}

/** The kinds of cases of the municipality, by code. */
export type Zaaktypen = ReadonlyMap<string, Zaaktype>

function bekend(typen: Zaaktypen, code: string): Zaaktype {
  const zaaktype = typen.get(code)
  if (!zaaktype) throw new Error('a case of a kind that does not exist')
  return zaaktype
}

type Rij = Zaakrij & { volgorde: number; ontvangenOp: number; titel: string }
type Groep = { soort: string; jaar: number; relatie: Relatie; lopend: boolean; aantal: number }

/**
 * A list in one statement: how many there are, what there is to choose from, and the cases of the page with their events.
 * Five statements took four times as long, most of it on the way. Always the same text, so that the database plans it
 * once for each connection: a filter that is not used is null.
 */
function lijstIn(db: Database, sorteer: Zakenfilter['sorteer']) {
  const { placeholder } = sql
  const vanPersoon = and(
    eq(projecties.persoon, placeholder('persoon')),
    eq(projecties.register, placeholder('register')),
  )
  const gekozen = sql`${vanPersoon}
    AND coalesce((${projecties.eindeOp} IS NULL) = ${placeholder('lopend')}::boolean, true)
    AND coalesce(${projecties.soort} = ${placeholder('soort')}::text, true)
    AND coalesce(${projecties.jaar} = ${placeholder('jaar')}::integer, true)
    AND coalesce(${projecties.relatie} = ${placeholder('relatie')}::text, true)
    AND ${projecties.zoektekst} LIKE ALL (${placeholder('woorden')}::text[])`
  const groepen = sql`SELECT ${projecties.soort}, ${projecties.jaar}, ${projecties.relatie},
    ${projecties.eindeOp} IS NULL AS lopend, count(*) AS aantal
    FROM ${projecties} WHERE ${vanPersoon} GROUP BY 1, 2, 3, 4`
  const pagina = sql`SELECT ${projecties.kenmerk}, ${projecties.volgorde}, ${projecties.ontvangenOp} AS "ontvangenOp",
    ${projecties.titel} FROM ${projecties} WHERE ${gekozen} ORDER BY ${volgorde(sorteer)}
    LIMIT ${placeholder('aantal')}::integer`
  const rijen = sql`SELECT pagina.*, ${zaken.register}, ${zaken.zaaktype}, ${zaken.feiten},
    ${gebeurtenissenVan} AS gebeurtenissen
    FROM (${pagina}) pagina JOIN ${zaken} ON ${zaken.kenmerk} = pagina.kenmerk`
  return db
    .select({
      totaal: sql<number>`(SELECT count(*)::integer FROM ${projecties} WHERE ${gekozen})`,
      groepen: sql<Groep[]>`(SELECT coalesce(json_agg(groep), '[]') FROM (${groepen}) groep)`,
      zaken: sql<Rij[]>`(SELECT coalesce(json_agg(rij), '[]') FROM (${rijen}) rij)`,
    })
    .from(sql`(SELECT 1) AS altijd`)
    .prepare(`lijst_op_${sorteer}`)
}

/** A percent sign that somebody searches for is a percent sign. */
const letterlijk = (woord: string): string => woord.replace(/[\\%_]/g, '\\$&')

/** By code, as `opSleutel` orders: in the collation of a database "a" can come before "B". */
const opCode = (kolom: typeof projecties.kenmerk | typeof projecties.titel) => sql`${kolom} COLLATE "C"`

function volgorde(sorteer: Zakenfilter['sorteer']): SQL {
  const opKenmerk = asc(opCode(projecties.kenmerk))
  switch (sorteer) {
    case 'datum':
      return sql`${projecties.volgorde}, ${opKenmerk}`
    case 'nieuwste':
      return sql`${projecties.ontvangenOp} DESC, ${opKenmerk}`
    case 'oudste':
      return sql`${projecties.ontvangenOp}, ${opKenmerk}`
    case 'titel':
      return sql`${opCode(projecties.titel)}, ${opKenmerk}`
  }
}

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
function keuzesUit(groepen: readonly Groep[], typen: Zaaktypen): Zakenlijst['keuzes'] {
  const som = (lopend: boolean) =>
    groepen.filter((groep) => groep.lopend === lopend).reduce((totaal, { aantal }) => totaal + aantal, 0)
  return {
    lopend: som(true),
    klaar: som(false),
    soorten: [...new Set(groepen.map(({ soort }) => soort))].map((code) => ({
      code,
      naam: bekend(typen, code).titel,
    })),
    jaren: [...new Set(groepen.map(({ jaar }) => jaar))],
    personen: [...new Set(groepen.map(({ relatie }) => relatie))],
  }
}

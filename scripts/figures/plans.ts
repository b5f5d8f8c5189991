import { Client } from 'pg'

/** A statement as it was sent. */
export type Statement = { query: string; params: readonly unknown[] }

type Plan = { 'Node Type': string; 'Relation Name'?: string; Plans?: Plan[] }

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)]

/** A parameter written out, as EXECUTE wants it. */
function literal(client: Client, value: unknown): string {
  if (value === null || value === undefined) return 'NULL'
  if (!Array.isArray(value))
    return client.escapeLiteral(typeof value === 'string' ? value : JSON.stringify(value))
  const items = value.map((item) => `"${String(item).replace(/["\\]/g, '\\$&')}"`)
  return client.escapeLiteral(`{${items.join()}}`)
}

/**
 * Runs a statement under EXPLAIN ANALYZE, as it is planned for these parameters and as it is planned once for all of
 * them: the database goes over from the first to the second by itself.
 * @returns the tables that it read from begin to end
 */
async function readWhole(client: Client, { query, params }: Statement): Promise<string[]> {
  await client.query(`PREPARE looked AS ${query}`)
  const given = params.length > 0 ? `(${params.map((param) => literal(client, param)).join()})` : ''
  const tables: string[] = []
  for (const mode of ['force_custom_plan', 'force_generic_plan']) {
    await client.query(`SET plan_cache_mode = ${mode}`)
    const { rows } = await client.query<{ 'QUERY PLAN': { Plan: Plan }[] }>(
      `EXPLAIN (ANALYZE, FORMAT JSON) EXECUTE looked${given}`,
    )
    const nodes = rows.flatMap((row) => row['QUERY PLAN'].flatMap(({ Plan }) => nodesOf(Plan)))
    const whole = nodes.filter((node) => node['Node Type'] === 'Seq Scan')
    tables.push(...whole.map((node) => node['Relation Name'] ?? ''))
  }
  await client.query('DEALLOCATE looked')
  return tables
}

/** What grows with the people and their cases; the other tables fit on a page or two, which is read whole at once. */
const LARGE = ['zaken', 'gebeurtenissen', 'projecties']

/** The large tables that any of these statements reads from begin to end, sorted. */
export async function largeTablesReadWhole(url: string, statements: readonly Statement[]): Promise<string[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const reads = statements.filter(({ query }) => /^\s*(select|with)/i.test(query))
    const found = new Set<string>()
    for (const statement of reads) for (const table of await readWhole(client, statement)) found.add(table)
    return LARGE.filter((table) => found.has(table))
  } finally {
    await client.end()
  }
}

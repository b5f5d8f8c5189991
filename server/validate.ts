import { isDatum } from '#domain/datum'
import { type ContractOperatie, opgelost, type Schema } from './contract.ts'
import { type InvalidParam, Problem } from './problem.ts'

/**
 * Checks a request against the contract and turns numbers into numbers. Throws one Problem with all errors at once
 * (NL API Design Rules). Our own and small, because a full validator would be half of the demo chunk; answers are
 * checked with ajv, in the tests.
 */
export async function validated(
  { parameters, body }: ContractOperatie,
  request: Request,
  path: Record<string, string>,
): Promise<{ path: Record<string, unknown>; query: Record<string, unknown>; body: unknown }> {
  const fouten: InvalidParam[] = []
  const zoek = new URL(request.url).searchParams
  const bekend = parameters.filter((p) => p.in === 'query').map(({ name }) => name)
  for (const naam of new Set(zoek.keys()))
    if (!bekend.includes(naam))
      fouten.push({ name: genoemd(naam), reason: 'Deze parameter kennen wij niet. Laat hem weg.' })

  const gelezen: { path: Record<string, unknown>; query: Record<string, unknown> } = { path: {}, query: {} }
  for (const parameter of parameters) {
    const schema = opgelost(parameter.schema)
    const waarden = parameter.in === 'path' ? [path[parameter.name] ?? ''] : zoek.getAll(parameter.name)
    const doel = parameter.in === 'path' ? gelezen.path : gelezen.query
    if (waarden.length > 1) fouten.push({ name: parameter.name, reason: 'Geef deze parameter één keer.' })
    const [tekst] = waarden
    if (tekst === undefined) {
      if (schema.default !== undefined) doel[parameter.name] = schema.default
      continue
    }
    const waarde = schema.type === 'integer' && /^-?\d+$/.test(tekst) ? Number(tekst) : tekst
    const reden = fout(schema, waarde)
    if (reden) fouten.push({ name: parameter.name, reason: reden })
    else doel[parameter.name] = waarde
  }
  const inhoud = body ? await gelezenBody(opgelost(body), request, fouten) : undefined
  if (fouten.length > 0) throw new Problem('ongeldig', { invalidParams: fouten })
  return { ...gelezen, body: inhoud }
}

async function gelezenBody(schema: Schema, request: Request, fouten: InvalidParam[]): Promise<unknown> {
  // a form of another site cannot send this type without asking first (ASVS 3.5.2)
  const isJson = request.headers.get('content-type')?.startsWith('application/json') === true
  const inhoud: unknown = isJson ? await request.json().catch(() => undefined) : undefined
  if (typeof inhoud !== 'object' || inhoud === null || Array.isArray(inhoud)) {
    fouten.push({ name: 'body', reason: 'Stuur een JSON-object (application/json).' })
    return undefined
  }
  const velden = new Map(Object.entries(inhoud))
  for (const naam of schema.required ?? [])
    if (!velden.has(naam)) fouten.push({ name: naam, reason: 'Dit veld ontbreekt. Vul het in.' })
  for (const [naam, waarde] of velden) {
    const veld =
      schema.properties && Object.hasOwn(schema.properties, naam) ? schema.properties[naam] : undefined
    const reden = veld ? fout(opgelost(veld), waarde) : 'Dit veld kennen wij niet. Laat het weg.'
    if (reden) fouten.push({ name: veld ? naam : genoemd(naam), reason: reden })
  }
  return inhoud
}

/** A name that we do not know is repeated when it can be a name; anything else could be what a person typed. */
const genoemd = (naam: string): string => (/^[\w.-]{1,40}$/.test(naam) ? naam : 'onbekend')

/** Why a value does not fit its schema, in a sentence that says what to do; null when it fits. */
function fout(schema: Schema, waarde: unknown): string | null {
  if (schema.type === 'integer') {
    if (typeof waarde !== 'number' || !Number.isSafeInteger(waarde)) return 'Geef een heel getal.'
    if (schema.minimum !== undefined && waarde < schema.minimum)
      return `Geef een getal van ${schema.minimum} of hoger.`
    if (schema.maximum !== undefined && waarde > schema.maximum)
      return `Geef een getal van ${schema.maximum} of lager.`
    return null
  }
  if (typeof waarde !== 'string') return 'Geef een tekst.'
  if (/\p{Cc}/u.test(waarde)) return 'Laat stuurtekens weg.'
  if (schema.enum && !schema.enum.includes(waarde)) return `Kies uit: ${schema.enum.join(', ')}.`
  if (schema.maxLength !== undefined && waarde.length > schema.maxLength)
    return `Geef ten hoogste ${schema.maxLength} tekens.`
  if (schema.format === 'date' && !isDatum(waarde)) return 'Geef een datum als 2026-10-14.'
  return null
}

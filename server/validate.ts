import { GROOTSTE_DEEL } from '#domain/bestand'
import { isDatum } from '#domain/datum'
import { type ContractOperatie, opgelost, type Parameter, type Schema } from './contract.ts'
import { leesBytes, leesTekst } from './lees-verzoek.ts'
import { type InvalidParam, Problem } from './problem.ts'

/** No operation takes a larger body, but for a part of a file; what is larger is not read. In bytes. */
const GROOTSTE_BODY = 16 * 1024

type Plek = Parameter['in']
type Gelezen = Record<Plek, Record<string, unknown>>

/**
 * Checks a request against the contract and turns numbers into numbers. Throws one Problem with all errors at once
 * (NL API Design Rules). Our own and small, because a full validator would be half of the demo chunk; answers are
 * checked with ajv, in the tests.
 */
export async function validated(
  { parameters, body, isBestand }: ContractOperatie,
  request: Request,
  path: Record<string, string>,
): Promise<Gelezen & { body: unknown }> {
  const fouten: InvalidParam[] = []
  const zoek = zoekdeel(request.url)
  for (const naam of new Set(zoek.keys()))
    if (!parameters.some((p) => p.in === 'query' && p.name === naam))
      fouten.push({ name: genoemd(naam), reason: 'Deze parameter kennen wij niet. Laat hem weg.' })

  const waardenVan: Record<Plek, (naam: string) => string[]> = {
    path: (naam) => [path[naam] ?? ''],
    query: (naam) => zoek.getAll(naam),
    header: (naam) => {
      const waarde = request.headers.get(naam)
      return waarde === null ? [] : [waarde]
    },
  }
  const gelezen: Gelezen = { path: {}, query: {}, header: {} }
  for (const parameter of parameters) {
    const { schema } = parameter
    const waarden = waardenVan[parameter.in](parameter.name)
    const doel = gelezen[parameter.in]
    if (waarden.length > 1) fouten.push({ name: parameter.name, reason: 'Geef deze parameter één keer.' })
    const [tekst] = waarden
    if (tekst === undefined) {
      if (schema.default !== undefined) doel[parameter.name] = schema.default
      else if (parameter.required)
        fouten.push({ name: parameter.name, reason: 'Deze parameter ontbreekt. Geef hem mee.' })
      continue
    }
    const waarde = schema.type === 'integer' && /^-?\d+$/.test(tekst) ? Number(tekst) : tekst
    const reden = fout(schema, waarde)
    if (reden) fouten.push({ name: parameter.name, reason: reden })
    else doel[parameter.name] = waarde
  }
  const inhoud = isBestand
    ? await gelezenDeel(request, fouten)
    : body && (await gelezenBody(body, request, fouten))
  if (fouten.length > 0) throw new Problem('ongeldig', { invalidParams: fouten })
  return { ...gelezen, body: inhoud }
}

/** What is asked after the question mark of an address. Not by parsing the whole of it, which costs as much as the rest. */
function zoekdeel(url: string): URLSearchParams {
  const begin = url.indexOf('?')
  return new URLSearchParams(begin === -1 ? '' : url.slice(begin))
}

/** A part of a file. It has a type that no form of another site can send (ASVS 3.5.2). */
async function gelezenDeel(request: Request, fouten: InvalidParam[]): Promise<unknown> {
  const isBytes = request.headers.get('content-type') === 'application/octet-stream'
  const bytes = isBytes ? await leesBytes(request, GROOTSTE_DEEL) : undefined
  if (bytes === null) fouten.push({ name: 'body', reason: 'Stuur ten hoogste 256 kB in één keer.' })
  if (bytes === undefined || bytes?.length === 0)
    fouten.push({ name: 'body', reason: 'Stuur een deel van een bestand (application/octet-stream).' })
  return bytes
}

async function gelezenBody(schema: Schema, request: Request, fouten: InvalidParam[]): Promise<unknown> {
  // a form of another site cannot send this type without asking first (ASVS 3.5.2)
  const isJson = request.headers.get('content-type')?.startsWith('application/json') === true
  const tekst = isJson ? await leesTekst(request, GROOTSTE_BODY) : undefined
  if (tekst === null) {
    fouten.push({ name: 'body', reason: 'Stuur ten hoogste 16 kB.' })
    return undefined
  }
  const inhoud: unknown = tekst === undefined ? undefined : ontleed(tekst)
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

function ontleed(tekst: string): unknown {
  try {
    return JSON.parse(tekst)
  } catch {
    return undefined
  }
}

/** A name that we do not know is repeated when it can be a name; anything else could be what a person typed. */
const genoemd = (naam: string): string => (/^[\w.-]{1,40}$/.test(naam) ? naam : 'onbekend')

/** Controls, signs that turn the direction of a text around, and tags: who reads it sees something else than is there. */
const ONZICHTBAAR = /[\p{Cc}\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u
/** A letter, a number or a sign: without one of them nothing was filled in. */
const ZICHTBAAR = /[\p{L}\p{N}\p{P}\p{S}]/u

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
  if (schema.oneOf) {
    const redenen = schema.oneOf.map((een) => fout(opgelost(een), waarde))
    return redenen.includes(null) ? null : (redenen[0] ?? null)
  }
  if (schema.type === 'array') {
    if (!Array.isArray(waarde)) return eersteReden(schema.items, null)
    if (schema.minItems !== undefined && waarde.length < schema.minItems) return 'Kies er ten minste een.'
    if (schema.maxItems !== undefined && waarde.length > schema.maxItems)
      return `Geef er ten hoogste ${schema.maxItems}.`
    if (schema.uniqueItems && new Set(waarde).size < waarde.length) return 'Noem elk maar een keer.'
    return eersteReden(schema.items, waarde)
  }
  if (schema.type === 'object')
    return eersteReden(schema.additionalProperties, isObject(waarde) ? Object.values(waarde) : null)
  if (typeof waarde !== 'string') return 'Geef een tekst.'
  // free text has lines; anything else that cannot be seen would break what it is passed on to
  const tekst = schema.contentMediaType === 'text/plain' ? waarde.replace(/[\n\t]|\r\n/g, ' ') : waarde
  // the name of a file is made safe and not refused: nobody chose the signs in it that cannot be seen
  const isNaam = schema.format === 'bestandsnaam'
  if (!isNaam && (ONZICHTBAAR.test(tekst) || !waarde.isWellFormed())) return 'Laat stuurtekens weg.'
  if (schema.minLength !== undefined && !ZICHTBAAR.test(waarde)) return 'Vul dit in.'
  if (schema.enum && !schema.enum.includes(waarde)) return `Kies uit: ${schema.enum.join(', ')}.`
  if (schema.maxLength !== undefined && waarde.length > schema.maxLength)
    return `Geef ten hoogste ${schema.maxLength} tekens.`
  if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(waarde))
    return 'Dit heeft een andere vorm. Controleer wat u invulde.'
  if (schema.format === 'uuid' && !/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(waarde))
    return 'Geef een UUID.'
  if (schema.format === 'date' && !isDatum(waarde)) return 'Geef een datum als 2026-10-14.'
  return null
}

const isObject = (waarde: unknown): waarde is object =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)

/** Why the first that does not fit does not; null when all fit. @param waarden null when it was no list at all */
function eersteReden(
  schema: Schema | boolean | undefined,
  waarden: readonly unknown[] | null,
): string | null {
  if (!waarden) return 'Dit heeft een andere vorm. Controleer wat u invulde.'
  if (typeof schema !== 'object') return null
  for (const waarde of waarden) {
    const reden = fout(opgelost(schema), waarde)
    if (reden) return reden
  }
  return null
}

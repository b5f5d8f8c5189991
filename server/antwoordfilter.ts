import { document } from '#openapi/document.gen'
import { type ContractOperatie, opgelost } from './contract.ts'

/** The parts of a JSON schema that say which fields an answer has. */
type Antwoordschema = {
  $ref?: string
  properties?: Readonly<Record<string, Antwoordschema>>
  additionalProperties?: unknown
  items?: Antwoordschema
  oneOf?: readonly Antwoordschema[]
}

/** Gives back a value with only the fields that the contract knows. */
type Zeef = (waarde: unknown) => unknown

const isObject = (waarde: unknown): waarde is Record<string, unknown> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)

const alles: Zeef = (waarde) => waarde

/** Something else where the contract has a list or an object: it could hold anything. Only nothing goes through. */
const andereVorm: Zeef = (waarde) => (waarde === null ? null : undefined)

/** A schema can name itself, so what is made of a `$ref` is looked up when it is used. */
const bekend = new Map<string, Zeef>()

function zeefVan(schema: Antwoordschema): Zeef {
  const { $ref } = schema
  if ($ref !== undefined) {
    const al = bekend.get($ref)
    if (al) return al
    bekend.set($ref, (waarde) => bekend.get($ref)?.(waarde))
    const zeef = zeefVan(opgelost<Antwoordschema>({ $ref }))
    bekend.set($ref, zeef)
    return zeef
  }
  if (schema.items) {
    const item = zeefVan(schema.items)
    return item === alles
      ? alles
      : (waarde) => (Array.isArray(waarde) ? gezeefdeLijst(waarde, item) : andereVorm(waarde))
  }
  // of alternatives at most one is an object in this contract; null and words go through as they are
  if (schema.oneOf) {
    const zeef = schema.oneOf.map(zeefVan).find((een) => een !== alles)
    return zeef ? (waarde) => (typeof waarde === 'object' ? zeef(waarde) : waarde) : alles
  }
  if (!schema.properties || schema.additionalProperties === true) return alles
  const velden = new Map(Object.entries(schema.properties).map(([naam, veld]) => [naam, zeefVan(veld)]))
  return objectzeef(velden)
}

/**
 * The object itself when nothing has to go, which is nearly always: a copy of every answer would cost more than its text.
 * Objects of one kind have their fields in one order, so what stood in each place the last time is tried first.
 */
function objectzeef(velden: ReadonlyMap<string, Zeef>): Zeef {
  const namen: string[] = []
  const zeven: (Zeef | undefined)[] = []
  return (waarde) => {
    if (!isObject(waarde)) return andereVorm(waarde)
    let uit: Record<string, unknown> | undefined
    let plek = 0
    for (const naam in waarde) {
      if (namen[plek] !== naam) {
        namen[plek] = naam
        zeven[plek] = velden.get(naam)
      }
      const zeef = zeven[plek++]
      if (zeef === alles) continue
      const veld = waarde[naam]
      const gezeefd = zeef?.(veld)
      if (zeef && gezeefd === veld) continue
      uit ??= { ...waarde }
      if (zeef) uit[naam] = gezeefd
      else delete uit[naam]
    }
    return uit ?? waarde
  }
}

function gezeefdeLijst(waarden: readonly unknown[], item: Zeef): unknown {
  let uit: unknown[] | undefined
  for (const [plek, waarde] of waarden.entries()) {
    const gezeefd = item(waarde)
    if (gezeefd !== waarde) (uit ??= [...waarden])[plek] = gezeefd
  }
  return uit ?? waarden
}

type Antwoorden = Record<
  string,
  { content?: Record<string, { schema?: Antwoordschema } | undefined> } | undefined
>
type Paden = Record<string, Record<string, { responses?: Antwoorden } | undefined> | undefined>

/**
 * Makes of an operation the filter of its good answers: a field that the contract does not know never leaves, also when a
 * source begins to send it or a handler passes on too much (ASVS 15.3.1).
 * @returns the value as it may leave; what is no object is left as it is
 */
export function antwoordfilter({ path, method }: ContractOperatie): Zeef {
  const paden = document.paths as unknown as Paden
  const antwoorden = Object.entries(paden[path]?.[method]?.responses ?? {})
  const goed = antwoorden.find(([status]) => status.startsWith('2'))
  const schema = goed?.[1]?.content?.['application/json']?.schema
  return schema ? zeefVan(schema) : alles
}

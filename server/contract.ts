import { document } from '#openapi/document.gen'
import type { Operatie } from './authorization.ts'

/** The parts of a JSON schema that parameters and small bodies of the contract use. */
export type Schema = {
  type?: string | readonly string[]
  enum?: readonly unknown[]
  minimum?: number
  maximum?: number
  minItems?: number
  maxItems?: number
  uniqueItems?: boolean
  minLength?: number
  maxLength?: number
  pattern?: string
  contentMediaType?: string
  format?: string
  default?: unknown
  required?: readonly string[]
  properties?: Readonly<Record<string, Schema>>
  /** What each field holds of an object whose fields have names of somebody else's. */
  additionalProperties?: Schema | boolean
  items?: Schema
  oneOf?: readonly Schema[]
  $ref?: string
}

export type Parameter = { name: string; in: 'path' | 'query' | 'header'; required?: boolean; schema: Schema }

export type ContractOperatie = {
  id: Operatie
  method: string
  path: string
  parameters: readonly Parameter[]
  body?: Schema
  /** Whether the body is a part of a file, and not JSON. */
  isBestand: boolean
}

type PadItem = Record<
  string,
  { operationId?: string; parameters?: readonly unknown[]; requestBody?: unknown }
> & { parameters?: readonly unknown[] }

/** Follows a `#/…` reference inside the contract. */
export function verwijzing(naar: string): unknown {
  let plek: unknown = document
  for (const deel of naar.slice(2).split('/')) plek = isObject(plek) ? plek[deel] : undefined
  return plek
}

const isObject = (waarde: unknown): waarde is Record<string, unknown> =>
  typeof waarde === 'object' && waarde !== null

/** The thing itself, or what its `$ref` points at. */
export function opgelost<T>(waarde: T | { $ref: string }): T {
  if (!isObject(waarde) || typeof waarde.$ref !== 'string') return waarde as T
  return verwijzing(waarde.$ref) as T
}

/** Every operation of the contract with its method, path and parameters. */
export const operaties: readonly ContractOperatie[] = Object.entries(
  document.paths as unknown as Record<string, PadItem>,
).flatMap(([path, item]) =>
  ['get', 'post', 'put', 'delete'].flatMap((method) => {
    const operatie = item[method]
    if (!operatie?.operationId) return []
    const parameters = [...(item.parameters ?? []), ...(operatie.parameters ?? [])].map((p) => {
      const parameter = opgelost(p as Parameter)
      return { ...parameter, schema: opgelost(parameter.schema) }
    })
    const inhoud = operatie.requestBody as
      { content: Record<string, { schema: Schema } | undefined> } | undefined
    const json = inhoud?.content['application/json']
    return [
      {
        id: operatie.operationId as Operatie,
        method,
        path,
        parameters,
        body: json && opgelost(json.schema),
        isBestand: inhoud?.content['application/octet-stream'] !== undefined,
      },
    ]
  }),
)

import { Ajv2020 } from 'ajv/dist/2020.js'
import { isDatum } from '#domain/datum'
import { document } from '#openapi/document.gen'
import { operaties } from '#server/contract'

const ajv = new Ajv2020({ strict: false, allErrors: true })
ajv.addFormat('date', isDatum)
ajv.addFormat('date-time', (tijdstip) => new Date(tijdstip).toISOString() === tijdstip)
ajv.addSchema(document as object, 'pip')

type Inhoud = Record<string, { schema?: unknown } | undefined>
type Antwoorden = Record<string, { $ref?: string; content?: Inhoud } | undefined>

const sleutel = (deel: string) => deel.replaceAll('~', '~0').replaceAll('/', '~1')

/**
 * Holds an answer of the API against the contract: a status that the operation has, the media type of that status, and
 * a body that fits its schema. Every test on every host passes its answers through here, so that the mock and the
 * server cannot agree on a mistake. Throws an Error that says what does not fit.
 */
export function checkAnswer(
  method: string,
  path: string,
  status: number,
  type: string | null,
  body: string,
): void {
  const pad = path.replace(/^\/v1/, '').split('?')[0] ?? ''
  const operatie = operaties.find((o) => o.method === method.toLowerCase() && patroon(o.path).test(pad))
  // an address that the contract does not know is the 404 of the API itself
  if (!operatie)
    return hecht(status === 404, `${method} ${path}: not in the contract and not 404 but ${status}`)
  const antwoorden = (document.paths as unknown as Record<string, Record<string, { responses: Antwoorden }>>)[
    operatie.path
  ]?.[operatie.method]?.responses
  const onder = antwoorden?.[String(status)] ? String(status) : 'default'
  const antwoord = antwoorden?.[onder]
  if (!antwoord) throw new Error(`${operatie.id} may not answer ${status}`)
  const verwijst = antwoord.$ref === '#/components/responses/Fout'
  const inhoud: Inhoud | undefined = verwijst ? document.components.responses.Fout.content : antwoord.content
  if (!inhoud) return hecht(body === '', `${operatie.id} ${status} must have no body`)
  const media = (type ?? '').split(';')[0] ?? ''
  hecht(
    inhoud[media] !== undefined,
    `${operatie.id} ${status} is ${media}, the contract says ${Object.keys(inhoud).join()}`,
  )
  if (!media.endsWith('json')) return
  const plek = verwijst
    ? `#/components/responses/Fout/content/${sleutel(media)}/schema`
    : `#/paths/${sleutel(operatie.path)}/${operatie.method}/responses/${onder}/content/${sleutel(media)}/schema`
  const past = ajv.getSchema(`pip${plek}`)
  if (!past) throw new Error(`No schema at ${plek}`)
  hecht(past(JSON.parse(body)) === true, `${operatie.id} ${status}: ${ajv.errorsText(past.errors)}`)
}

const patroon = (path: string) => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`)

function hecht(klopt: boolean, anders: string): void {
  if (!klopt) throw new Error(`Contract: ${anders}`)
}

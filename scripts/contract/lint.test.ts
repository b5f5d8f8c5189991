import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { parseDocument, type Document } from 'yaml'
import { lintContract, ownRules } from './lint.ts'

const contract = await readFile(new URL('../../openapi/pip.yaml', import.meta.url), 'utf8')

const zaken = ['paths', '/zaken', 'get']
const fout = ['components', 'responses', 'Fout']
const parameter = (name: string, place: 'query' | 'path') => ({ name, in: place, schema: { type: 'string' } })

const addPath = (document: Document, path: string, operation: object = {}) =>
  document.setIn(['paths', path], document.createNode({ get: operation }))

/** For each rule: what it is for, and the change to the contract that it must refuse. */
const breaks: Record<string, [why: string, change: (document: Document) => void][]> = {
  'path-kebab-case': [
    ['an underscore', (document) => addPath(document, '/mijn_zaken')],
    ['a capital', (document) => addPath(document, '/mijnZaken')],
    ['a slash at the end', (document) => addPath(document, '/zaken/')],
  ],
  'collection-plural': [
    ['a singular name before an id', (document) => addPath(document, '/vergunning/{kenmerk}')],
    [
      'a singular name of a list',
      (document) => addPath(document, '/klacht', { operationId: 'listKlachten' }),
    ],
  ],
  'parameter-camel-case': [
    ['a query', (document) => document.addIn([...zaken, 'parameters'], parameter('per-pagina', 'query'))],
  ],
  'property-camel-case': [
    [
      'a property',
      (document) =>
        document.setIn(['components', 'schemas', 'Zaak', 'properties', 'klaar_op'], document.createNode({})),
    ],
  ],
  'server-version': [['no version', (document) => document.setIn(['servers', 0, 'url'], '/api')]],
  'operation-named': [
    ['no operationId', (document) => document.deleteIn([...zaken, 'operationId'])],
    ['no tag', (document) => document.deleteIn([...zaken, 'tags'])],
    ['no summary', (document) => document.deleteIn([...zaken, 'summary'])],
  ],
  'security-decided': [['a default that asks nothing', (document) => document.setIn(['security'], [])]],
  'problem-json': [
    [
      'plain JSON for a failure',
      (document) =>
        document.setIn([...zaken, 'responses', '409'], {
          description: 'x',
          headers: { 'API-Version': { $ref: '#/components/headers/ApiVersion' } },
          content: { 'application/json': { schema: { type: 'string' } } },
        }),
    ],
    [
      'a success as a failure',
      (document) =>
        document.setIn([...zaken, 'responses', '404'], document.getIn([...zaken, 'responses', '200'])),
    ],
  ],
  'default-answer': [['no default', (document) => document.deleteIn([...zaken, 'responses', 'default'])]],
  'version-header': [
    ['a success', (document) => document.deleteIn([...zaken, 'responses', '200', 'headers'])],
    ['the shared failure', (document) => document.deleteIn([...fout, 'headers'])],
  ],
  'no-unprocessable': [
    [
      'a 422',
      (document) => document.setIn([...zaken, 'responses', '422'], { $ref: '#/components/responses/Fout' }),
    ],
  ],
  'created-once': [
    [
      'a POST without a key',
      (document) => document.deleteIn(['paths', '/zaken/{kenmerk}/vragen', 'post', 'parameters']),
    ],
  ],
  'date-is-day': [
    [
      'a day as a moment',
      (document) =>
        document.setIn(['components', 'schemas', 'Document', 'properties', 'datum', 'format'], 'date-time'),
    ],
    [
      'midnight',
      (document) =>
        document.setIn(
          ['components', 'schemas', 'Persona', 'properties', 'id', 'default'],
          '2026-10-14T00:00:00Z',
        ),
    ],
  ],
  'nothing-personal-in-address': [
    ['a BSN to look for', (document) => document.addIn([...zaken, 'parameters'], parameter('bsn', 'query'))],
    [
      'a name in the path',
      (document) => document.addIn([...zaken, 'parameters'], parameter('achternaam', 'path')),
    ],
  ],
  'object-closed': [
    [
      'an open object',
      (document) => document.deleteIn(['components', 'schemas', 'Kop', 'additionalProperties']),
    ],
  ],
}

test('the contract of today passes', async () => {
  expect(await lintContract(contract)).toEqual([])
})

test('every rule has a change that it must refuse', () => {
  expect(Object.keys(breaks).sort()).toEqual([...ownRules].sort())
})

const cases = Object.entries(breaks).flatMap(([rule, list]) =>
  list.map(([why, change]) => ({ rule, why, change })),
)

test.each(cases)('$rule refuses $why', async ({ rule, change }) => {
  const document = parseDocument(contract)
  change(document)
  const rules = (await lintContract(document.toString())).map((problem) => problem.rule)
  expect(rules).toContain(rule)
})

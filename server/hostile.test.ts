import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { demodata } from '#demo/data'
import { buildApi } from './app.ts'
import { type ContractOperatie, operaties } from './contract.ts'
import { memoryGemeente } from './sources/memory/memory-sources.ts'
import { checkAnswer } from './test/contract-check.ts'
import { geheugensessie } from './test/geheugen.ts'

/** Requests for each operation, the same ones every time. */
const RUNS = 200
const SEED = 20_261_014
/** In milliseconds. */
const LONGEST = 2_000

const fatima = demodata.personas.find(({ id }) => id === 'fatima')
if (!fatima) throw new Error('No Fatima')

const KAP = 'ZAAK-2026-0000001'
const WORDS = [
  '',
  ' ',
  '0',
  '-1',
  '1e9',
  '99999999999999999999',
  'NaN',
  'null',
  'true',
  '[]',
  '{}',
  '2026-02-30',
  '../../etc/passwd',
  '..%2f..%2f',
  '%00',
  '\r\nSet-Cookie: x=1',
  "' OR 1=1 --",
  '<script>alert(1)</script>',
  '=cmd()',
  '${7*7}',
  '\u202e\u0000\ud800',
  'é'.repeat(50),
  'a'.repeat(5_000),
  '__proto__',
  'constructor',
  'toString',
]

const word = fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 60, unit: 'binary' }))
const value: fc.Arbitrary<unknown> = fc.oneof(
  word,
  fc.jsonValue({ maxDepth: 6 }),
  fc.constantFrom(null, [], {}, 0, -1, 1.5, 1e308, true),
)

type Hostile = {
  path: string
  method: string
  query: [string, string][]
  body: string | undefined
  type: string | undefined
}

function hostile({ path, method, parameters, body }: ContractOperatie): fc.Arbitrary<Hostile> {
  const inPath = parameters.filter((each) => each.in === 'path').map(({ name }) => name)
  const names = parameters.filter((each) => each.in === 'query').map(({ name }) => name)
  const fields = Object.keys(body?.properties ?? {})
  const name = (known: readonly string[]) => fc.oneof(fc.constantFrom(...known, ...WORDS), word)
  const json = fc
    .array(fc.tuple(name(fields), value), { maxLength: 5 })
    .map(
      (pairs) => `{${pairs.map(([key, field]) => `${JSON.stringify(key)}:${JSON.stringify(field)}`).join()}}`,
    )
  return fc.record({
    // half of them reach the real thing, so that what is behind it is tried too
    path: fc
      .tuple(...inPath.map(() => fc.oneof(fc.constant(KAP), word)))
      .map((words) =>
        inPath.reduce((url, part, i) => url.replace(`{${part}}`, () => encoded(words[i] ?? '')), path),
      ),
    method: fc.constant(method.toUpperCase()),
    query: fc.array(fc.tuple(name(names), word), { maxLength: 4 }),
    body:
      method === 'get'
        ? fc.constant(undefined)
        : fc.oneof(
            json,
            value.map((it) => JSON.stringify(it) ?? ''),
            word,
          ),
    type: fc.constantFrom(
      'application/json',
      'application/json; charset=utf-16',
      'text/plain',
      'multipart/form-data',
      undefined,
    ),
  })
}

/** A lone half of a surrogate pair has no code in an address; a browser sends the sign for unknown. */
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed()) || '%20'

describe('hostile requests: no failure of ours, no answer off the contract, nothing slow', () => {
  const api = buildApi({
    ...memoryGemeente(demodata),
    sessies: geheugensessie({ identiteit: fatima.identiteit, niveau: 'substantieel' }),
    meld: (error) => {
      throw error
    },
  })
  // signing out would end it for the rest
  const tried = operaties.filter(({ id }) => id !== 'deleteSessie' && id !== 'updateDemobron')
  test.each(tried)('$id', async (operatie) => {
    await fc.assert(
      fc.asyncProperty(hostile(operatie), async ({ path, method, query, body, type }) => {
        const search = query
          .map((pair) => pair.map((part) => encodeURIComponent(part.toWellFormed())).join('='))
          .join('&')
        const start = performance.now()
        const answer = await api.request(`http://localhost/v1${path}?${search}`, {
          method,
          ...(body !== undefined && { body }),
          headers: type === undefined ? {} : { 'content-type': type },
        })
        const text = await answer.text()
        expect(performance.now() - start).toBeLessThan(LONGEST)
        expect(answer.status).toBeLessThan(500)
        checkAnswer(method, `/v1${path}`, answer.status, answer.headers.get('content-type'), text)
        expect(text).not.toMatch(/node_modules|\.ts:\d+|<script>alert/)
      }),
      { numRuns: RUNS, seed: SEED },
    )
  })
})

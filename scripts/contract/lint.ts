import { createConfig, lintFromString } from '@redocly/openapi-core'
import { dateIsDay, nothingPersonalInAddress, objectClosed } from './data.ts'
import { collectionPlural, parameterCamelCase, pathKebabCase, propertyCamelCase } from './naming.ts'
import {
  createdOnce,
  defaultAnswer,
  noUnprocessable,
  operationNamed,
  problemJson,
  securityDecided,
  serverVersion,
  versionHeader,
} from './operations.ts'

const OWN = {
  'path-kebab-case': pathKebabCase,
  'collection-plural': collectionPlural,
  'parameter-camel-case': parameterCamelCase,
  'property-camel-case': propertyCamelCase,
  'server-version': serverVersion,
  'operation-named': operationNamed,
  'security-decided': securityDecided,
  'problem-json': problemJson,
  'default-answer': defaultAnswer,
  'version-header': versionHeader,
  'no-unprocessable': noUnprocessable,
  'created-once': createdOnce,
  'date-is-day': dateIsDay,
  'nothing-personal-in-address': nothingPersonalInAddress,
  'object-closed': objectClosed,
}

/** Rules of the tool itself: is this OpenAPI 3.1 at all, does every reference exist, is each name used once. */
const BUILT_IN = {
  struct: 'error',
  'no-unresolved-refs': 'error',
  'no-unused-components': 'error',
  'no-identical-paths': 'error',
  'no-ambiguous-paths': 'error',
  'operation-operationId-unique': 'error',
  'operation-parameters-unique': 'error',
  'operation-tag-defined': 'error',
  'path-parameters-defined': 'error',
  'security-defined': 'error',
  'no-enum-type-mismatch': 'error',
  'no-required-schema-properties-undefined': 'error',
} as const

/** The names of our own rules, for the test that breaks each of them. */
export const ownRules = Object.keys(OWN)

/** One breach of a rule, at a place in the document such as "#/paths/~1zaken/get". */
export type Problem = { rule: string; message: string; pointer: string }

/**
 * Checks a contract against our rules.
 * @param source the OpenAPI document, as YAML or JSON
 */
export async function lintContract(source: string): Promise<Problem[]> {
  const config = await createConfig({
    plugins: [{ id: 'pip', rules: { oas3: OWN } }],
    rules: { ...BUILT_IN, ...Object.fromEntries(ownRules.map((rule) => [`pip/${rule}`, 'error'])) },
  })
  const found = await lintFromString({ source, absoluteRef: 'openapi/pip.yaml', config })
  return found.map(({ ruleId, message, location }) => ({
    rule: ruleId.replace('pip/', ''),
    message,
    pointer: location[0]?.pointer ?? '#/',
  }))
}

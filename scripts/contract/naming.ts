import type { Oas3Rule } from '@redocly/openapi-core/lib/visitors.js'

// Rules on names, from the NL API Design Rules (https://docs.geostandaarden.nl/api/API-Designrules/).

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/
const CAMEL = /^[a-z][a-zA-Z0-9]*$/
/** A Dutch plural ends in -en or -s; with few exceptions, and none of those is a resource of ours. */
const PLURAL = /(n|s)$/
/** The one name that the rules themselves prescribe (/core/publish-openapi). */
const PRESCRIBED = 'openapi.json'

const isVariable = (segment: string) => segment.startsWith('{')
const segmentsOf = (path: string) => path.split('/').slice(1)

/** /core/path-segments-kebab-case and /core/no-trailing-slash. */
export const pathKebabCase: Oas3Rule = () => ({
  PathItem(_node, { key, report }) {
    for (const segment of segmentsOf(String(key))) {
      if (segment === '')
        report({ message: `Path ${key} ends with a slash or has an empty part; leave it out.` })
      else if (segment !== PRESCRIBED && !isVariable(segment) && !KEBAB.test(segment))
        report({ message: `Path part "${segment}" must be lower case with hyphens.` })
    }
  },
})

/** /core/naming-collections: what is listed, or picked from with an id, has a plural name. */
export const collectionPlural: Oas3Rule = () => ({
  PathItem(node, { key, report }) {
    const segments = segmentsOf(String(key))
    const isList = node.get?.operationId?.startsWith('list')
    segments.forEach((segment, index) => {
      const next = segments[index + 1]
      const isCollection = next === undefined ? isList : isVariable(next)
      if (isCollection && !isVariable(segment) && !PLURAL.test(segment))
        report({ message: `"${segment}" is a collection; give it a plural name.` })
    })
  },
})

/** /core/query-keys-camel-case: parameters of paths and queries. */
export const parameterCamelCase: Oas3Rule = () => ({
  Parameter(node, { report }) {
    if (node.in && node.in !== 'header' && node.name && !CAMEL.test(node.name))
      report({ message: `Parameter "${node.name}" must be camelCase.` })
  },
})

/** Properties in JSON are camelCase, so that the app never renames a field. */
export const propertyCamelCase: Oas3Rule = () => ({
  SchemaProperties(properties, { report, location }) {
    for (const name of Object.keys(properties)) {
      if (!CAMEL.test(name))
        report({ message: `Property "${name}" must be camelCase.`, location: location.child([name]).key() })
    }
  },
})

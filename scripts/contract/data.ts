import type { Oas3Rule } from '@redocly/openapi-core/lib/visitors.js'

const isMidnight = (value: unknown) =>
  typeof value === 'string' && /T00:00(:00(\.0+)?)?(Z|[+-]|$)/.test(value)

/**
 * A deadline is a day, not a moment: as a moment it shifts a day in another time zone. Names that speak of a
 * day (…datum, …Op, …Vanaf, …Sinds) are `format: date`, and no date-time is midnight.
 */
export const dateIsDay: Oas3Rule = () => ({
  Schema(schema, { key, report }) {
    const values = [schema.default, schema.example, ...(schema.enum ?? [])]
    if (values.some(isMidnight))
      report({ message: `"${key}" is a day written as midnight; use format: date.` })
    const isText = [schema.type].flat().includes('string')
    const namesDay = /^datum$|[a-z](Datum|Op|Vanaf|Sinds)$/.test(String(key))
    if (isText && namesDay && schema.format !== 'date')
      report({ message: `"${key}" is a day; use format: date.` })
  },
})

const SENSITIVE = /bsn|burgerservicenummer|naam|geboorte/i

/** Addresses end up in logs, histories and Referer headers, so nothing personal is a parameter. */
export const nothingPersonalInAddress: Oas3Rule = () => ({
  Parameter(parameter, { report }) {
    const inAddress = parameter.in === 'query' || parameter.in === 'path'
    if (inAddress && SENSITIVE.test(parameter.name ?? ''))
      report({ message: `"${parameter.name}" is personal; it may not be part of an address.` })
  },
})

/**
 * An object says whether more fields may come. A closed object makes an answer with a field too many (data that
 * nobody decided to give) a failing test.
 */
export const objectClosed: Oas3Rule = () => ({
  Schema(schema, { report }) {
    if ([schema.type].flat().includes('object') && schema.additionalProperties === undefined)
      report({ message: 'Say additionalProperties: false (or true, where any field is meant).' })
  },
})

import type { Oas3Parameter, Oas3Response } from '@redocly/openapi-core/lib/typings/openapi.js'
import type { Oas3Rule } from '@redocly/openapi-core/lib/visitors.js'

/** /core/uri-version: the major version, and nothing else, is in the address. */
export const serverVersion: Oas3Rule = () => ({
  Root(root, { report }) {
    for (const { url } of root.servers ?? []) {
      if (!/\/v\d+$/.test(url))
        report({ message: `Server "${url}" must end with the major version, such as /v1.` })
    }
    if (!root.servers?.length) report({ message: 'Name the server, such as /v1.' })
  },
})

/** Every operation can be named in code (operationId), found in the document (tag) and understood (a sentence). */
export const operationNamed: Oas3Rule = () => ({
  Operation(operation, { report }) {
    if (!operation.operationId) report({ message: 'The operation has no operationId.' })
    if (!operation.tags?.length) report({ message: 'The operation has no tag.' })
    if (!operation.summary && !operation.description) report({ message: 'The operation has no summary.' })
  },
})

/**
 * Security is decided per operation: the document's default counts only because it asks for a session.
 * An operation that is open says so itself, with `security: []`.
 */
export const securityDecided: Oas3Rule = () => {
  let hasClosedDefault = false
  return {
    Root(root) {
      hasClosedDefault = Boolean(root.security?.some((requirement) => Object.keys(requirement).length > 0))
    },
    Operation(operation, { report }) {
      if (!operation.security && !hasClosedDefault)
        report({ message: 'Say who may do this: add security, or a default that asks for a session.' })
    },
  }
}

/**
 * /core/error-handling/problem-details: every failure has one shape (RFC 9457). Asked per operation and not per
 * answer, because the walker sees a shared answer once, under the first code that refers to it.
 */
export const problemJson: Oas3Rule = () => ({
  Operation(operation, { report, resolve, location }) {
    for (const [code, reference] of Object.entries(operation.responses ?? {})) {
      if (code !== 'default' && !/^[45]/.test(code)) continue
      const types = Object.keys(resolve<Oas3Response>(reference).node?.content ?? {})
      if (types.length !== 1 || types[0] !== 'application/problem+json') {
        const message = `Answer ${code} must be application/problem+json, and nothing else.`
        report({ message, location: location.child(['responses', code]) })
      }
    }
  },
})

/** An unforeseen failure has a documented shape too. Getting the contract itself is the exception. */
export const defaultAnswer: Oas3Rule = () => ({
  Operation(operation, { report }) {
    const hasDefault = 'default' in (operation.responses ?? {})
    if (!hasDefault && operation.operationId !== 'getOpenapi')
      report({ message: 'Add a default answer, for failures that nobody foresaw.' })
  },
})

/** /core/version-header: each answer names the exact version. */
export const versionHeader: Oas3Rule = () => ({
  Response(response, { key, report }) {
    if (!('API-Version' in (response.headers ?? {})))
      report({ message: `Answer ${key} has no API-Version header.` })
  },
})

/**
 * Bad input is 400 with invalidParams, everywhere: two codes for one thing would need two ways to handle it. 422 has one
 * meaning here, that of the Idempotency-Key (draft-ietf-httpapi-idempotency-key-header-07, section 2.7).
 */
export const noUnprocessable: Oas3Rule = () => ({
  Operation(operation, { report, resolve }) {
    const isOnce = (operation.parameters ?? []).some(
      (parameter) => resolve<Oas3Parameter>(parameter).node?.name === ONCE,
    )
    if ('422' in (operation.responses ?? {}) && !isOnce)
      report({ message: 'Use 400 with invalidParams instead of 422.' })
  },
})

const ONCE = 'Idempotency-Key'

/** Signing in makes a session, and doing that twice does no harm; a notification of a payment only makes us ask. */
const HARMLESS = ['createSessie', 'createBetaalmelding']

/** What makes something new is safe to send twice (architecture, rule 7). */
export const createdOnce: Oas3Rule = () => ({
  PathItem: {
    leave(path, { report, resolve, location }) {
      const { post } = path
      if (!post || HARMLESS.includes(post.operationId ?? '')) return
      const names = (post.parameters ?? []).map((parameter) => resolve<Oas3Parameter>(parameter).node?.name)
      if (!names.includes(ONCE))
        report({ message: `A POST takes an ${ONCE}.`, location: location.child(['post']) })
    },
  },
})

import { expect, test } from 'vitest'
import { isInstalled } from './packages.mjs'

const wanted = {
  '': {},
  'node_modules/a': { version: '1.0.0' },
  'node_modules/b': { version: '2.0.0', optional: true },
}

test('installed as the lock file says, also without an optional package of another system', () => {
  expect(isInstalled(wanted, { 'node_modules/a': { version: '1.0.0' } })).toBe(true)
  expect(isInstalled(wanted, { ...wanted })).toBe(true)
})

test.each([
  ['nothing is there', undefined],
  ['a package is missing', {}],
  ['a package has another version', { 'node_modules/a': { version: '0.9.0' } }],
  ['an optional package has another version', { ...wanted, 'node_modules/b': { version: '1.0.0' } }],
  ['a package should be gone', { ...wanted, 'node_modules/c': { version: '1.0.0' } }],
])('stale when %s', (_why, installed) => {
  expect(isInstalled(wanted, installed)).toBe(false)
})

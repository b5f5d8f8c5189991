import { expect, test } from 'vitest'
import { afterLogin, paths } from './paths.ts'

test.each(['/zaken', '/zaken?status=klaar', '/zaken/Z-2026-0001', '/zaken/Z-2026-0001/termijn', '/gegevens'])(
  'after logging in one goes on to %s',
  (naar) => {
    expect(afterLogin(naar)).toBe(naar)
  },
)

test.each([
  null,
  '',
  'https://elders.nl',
  '//elders.nl',
  '/\\elders.nl',
  '/zaken//elders.nl',
  'javascript:alert(1)',
  '/inloggen',
  '/bestaat-niet',
  '/zaken/../../elders',
])('after logging in nobody is sent to %s', (naar) => {
  expect(afterLogin(naar)).toBe('/overzicht')
})

test('a case number with odd signs stays one part of an address', () => {
  expect(paths.termijn('Z/1?x')).toBe('/zaken/Z%2F1%3Fx/termijn')
})

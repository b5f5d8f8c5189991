import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { patterns } from '#src/paths'
import { readRoutes } from './vite-routes.ts'

const source = await readFile(new URL('../src/routes.tsx', import.meta.url), 'utf8')

test('every address of the app has a row in the route table, so that the host knows it', () => {
  const paths = readRoutes(source).map(({ path }) => path)
  expect(paths.toSorted()).toEqual(Object.values(patterns).toSorted())
})

test.each([
  'page(patterns.hulp, () => HulpPage)',
  "page('/los', async () => (await import('./pages/hulp/HulpPage.tsx')).HulpPage)",
  "page(\n  path,\n  async () => (await import('./pages/hulp/HulpPage.tsx')).HulpPage)",
  '<Route path="/los" element={<HulpPage />} />',
])('a row that is written in another way is refused, not skipped: %s', (odd) => {
  expect(() => readRoutes(`${source}\n${odd}`)).toThrow(/write each as page\(patterns/)
})

test('a row for an address that does not exist is refused', () => {
  const odd = "page(patterns.nergens, async () => (await import('./pages/Nergens.tsx')).Nergens)"
  expect(() => readRoutes(odd)).toThrow('no pattern "nergens"')
})

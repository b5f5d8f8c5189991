import { glob, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { tijdslimieten } from '#server/tijdslimieten'

const UNITS = [
  ['h', 3_600_000],
  ['min', 60_000],
  ['s', 1_000],
] as const

/** As the table writes a time: "8 s", "15 min". */
const written = (ms: number): string => {
  const [unit, size] = UNITS.find(([, each]) => ms % each === 0) ?? ['ms', 1]
  return `${ms / size} ${unit}`
}

test('docs/deploy.md has a row for every time limit, in the same order and with the same value', async () => {
  const text = await readFile(new URL('../../docs/deploy.md', import.meta.url), 'utf8')
  const [, chapter = ''] = text.split('## Time limits')
  const [table = ''] = chapter.split('\n## ')
  const rows = [...table.matchAll(/^\| `(\w+)` +\| ([^|]+?) +\|/gm)].map(([, name, value]) => [name, value])
  expect(rows).toEqual(Object.entries(tijdslimieten).map(([name, ms]) => [name, written(ms)]))
})

test('every limit is used', async () => {
  let code = ''
  for await (const file of glob('server/**/*.ts'))
    if (!/\.test\.ts$|^server\/tijdslimieten\.ts$/.test(file)) code += await readFile(file, 'utf8')
  expect(Object.keys(tijdslimieten).filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([])
})

test('what waits for something else waits longer than that may take', () => {
  const { bron, bronVerbinding, bronRust, bronProef, stilstand, afronden, databaseVerbinding } = tijdslimieten
  expect(bronVerbinding).toBeLessThan(bron)
  expect(databaseVerbinding).toBeLessThan(tijdslimieten.databaseOpdracht)
  expect(stilstand).toBeGreaterThan(bron)
  expect(afronden).toBeGreaterThanOrEqual(bron)
  // a source that is back is seen to be within a quarter of a minute
  expect(bronRust + bronProef).toBeLessThan(15_000)
})

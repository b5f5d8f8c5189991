import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inProject } from './paths.mjs'
import { removals } from './removals.ts'

test('every rule that can be taken out still stands in the code', () => {
  const gone = removals.filter(({ file, from }) => !readFileSync(inProject(file), 'utf8').includes(from))
  expect(gone.map(({ rule }) => rule)).toEqual([])
})

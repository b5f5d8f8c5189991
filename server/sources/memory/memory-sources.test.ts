import { describe, test } from 'vitest'
import { demodata } from '#demo/data'
import { sourceSuite } from '#server/host/test/source-suite'
import { memoryGemeente } from './memory-sources.ts'

describe('the demo municipality in memory', () => {
  test.each(sourceSuite)('$naam', ({ test: run }) => run(memoryGemeente(demodata)))
})

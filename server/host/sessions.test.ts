import { describe, test } from 'vitest'
import { sessionSuite } from '#server/host/test/session-suite'
import { memorySessionStore } from './session-store.ts'

describe('sessions in memory', () => {
  test.each(sessionSuite)('$naam', ({ test: run }) => run(memorySessionStore()))
})

import { expect, test } from 'vitest'
import { dagInNederland } from './dag-in-nederland.ts'

test.each([
  ['2026-10-14T21:59:59Z', '2026-10-14'],
  // summer time is two hours ahead, winter time one
  ['2026-10-14T22:00:00Z', '2026-10-15'],
  ['2026-12-31T22:59:59Z', '2026-12-31'],
  ['2026-12-31T23:00:00Z', '2027-01-01'],
])('%s is on %s', (moment, dag) => expect(dagInNederland(new Date(moment))).toBe(dag))

import { expect, test } from 'vitest'
import { demodata } from '#demo/data'
import { memoryGemeente } from '#server/sources/memory/memory-sources'
import { gevondenMelding } from './gevonden.ts'

// whatever went wrong where codes are kept, none of them is a way into the case of somebody
test('a code never opens a case of somebody who signed in', async () => {
  const { sources } = memoryGemeente(demodata)
  const meldcodes = { vind: async () => 'ZAAK-2026-0000001' }
  await expect(gevondenMelding({ sources, meldcodes }, 'X')).rejects.toMatchObject({ code: 'niet_gevonden' })
})

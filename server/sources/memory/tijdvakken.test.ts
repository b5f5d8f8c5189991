import { expect, test } from 'vitest'
import { tijdvakEigenschap } from '#server/test/tijdvakken-eigenschap'
import { memorySchrijven } from './schrijven.ts'
import { type Bezettingen, memoryTijdvakken } from './tijdvakken.ts'

async function fris() {
  const tijdvakken: Bezettingen = new Map()
  const geheugen = {
    zaken: new Map(),
    contactmomenten: new Map(),
    concepten: new Map(),
    betalingen: new Map(),
    bestanden: new Map(),
    handtekeningen: new Map(),
    meldcodes: new Map(),
    toestemmingen: new Map(),
    documenten: new Map(),
    afschriften: new Map(),
    tijdvakken,
  }
  return {
    tijdvakken: memoryTijdvakken(tijdvakken),
    schrijven: memorySchrijven(geheugen, (_, zaak) => zaak),
  }
}

test('a time at a desk has one owner, in memory', () =>
  expect(tijdvakEigenschap(fris, 500)).resolves.toBeUndefined())

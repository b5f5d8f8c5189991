import type { Demozaak } from './zaak.ts'
import { lopendeZaken } from './zaken-lopend.ts'
import { overigeZaken } from './zaken-overig.ts'

/** Every case of the demo municipality. */
export const demozaken: readonly Demozaak[] = [...lopendeZaken, ...overigeZaken]

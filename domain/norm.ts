import type { Dag } from './datum.ts'
import type { Gebeurtenissoort } from './gebeurtenis.ts'

/** The promises of the seed: P1–P6 for products (section 6), N1–N9 for the whole municipality (section 7), N10–N11 reserved. */
export type NormId =
  | 'P1'
  | 'P2'
  | 'P3'
  | 'P4a'
  | 'P4b'
  | 'P5'
  | 'P6'
  | 'N1'
  | 'N2'
  | 'N3'
  | 'N4'
  | 'N5'
  | 'N6'
  | 'N7a'
  | 'N7b'
  | 'N8'
  | 'N9'
  | 'N10'
  | 'N11'

/**
 * A promise as data (architecture, rule 2). A change makes a new version; a case keeps the version of its receipt date.
 * `duur` null means that the municipality has set no length yet: the screen then says so and shows no date.
 */
export type Norm = {
  id: NormId
  versie: number
  geldigVanaf: Dag
  /** Where the promise stands, in words that a council member can find. */
  bron: string
  begin: Gebeurtenissoort
  eind: Gebeurtenissoort
  duur: number | null
  /** `week`: that many weeks before the end of a statutory term is not said here but by `alleenBijWeken`. */
  eenheid: 'werkdag' | 'dag' | 'week' | 'minuut' | 'direct' | 'kwaliteit' | 'volgorde'
  /** N4 holds only where the law gives this many weeks (decision 1). */
  alleenBijWeken?: number
  uitzondering?: { duur: number; waarvoor: 'complex' }
  ontvanger: 'beiden' | 'een' | 'aanvrager' | 'intern' | 'iedereen'
  /** Times out of a hundred; null where the seed names none (P1–P6). */
  doelPercentage: number | null
  status: 'voorstel' | 'vastgesteld' | 'vervallen'
}

/** The version of a norm that holds for a case received on that day; undefined when there is none (calculation rule 9). */
export function normOp(normen: readonly Norm[], id: NormId, ontvangst: Dag): Norm | undefined {
  let beste: Norm | undefined
  for (const norm of normen)
    if (norm.id === id && norm.geldigVanaf <= ontvangst && (!beste || norm.geldigVanaf > beste.geldigVanaf))
      beste = norm
  return beste
}

import { vraagBron } from '#server/bron'
import type { Vraag } from '#server/handler'
import type { Operatie } from '#server/authorization'
import { Problem } from '#server/problem'
import { vereist } from '#server/vereist'
import type { Persoon } from './persoon.ts'

export type BrpVraag = Pick<Vraag<Operatie>, 'identiteit' | 'sources'>

/**
 * Who asks, as the BRP has them.
 * @throws {Problem} 403 for who is no resident, 404 when the BRP does not know them, 503 when it does not answer or answers
 *   with somebody else
 */
export async function eigenPersoon({ identiteit, sources }: BrpVraag): Promise<Persoon> {
  const wie = vereist(identiteit)
  if (wie.soort !== 'inwoner') throw new Problem('geen_toegang')
  const persoon = await vraagBron('personen', () => sources.personen.raadpleeg(wie.bsn))
  // the answer of a register is checked too: another person's data is never passed on
  if (persoon && persoon.burgerservicenummer !== wie.bsn)
    throw new Problem('bron_onbereikbaar', { bron: 'personen' })
  if (!persoon) throw new Problem('niet_gevonden')
  return persoon
}

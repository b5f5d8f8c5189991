import type { Zaak } from '#domain/zaak'
import type { Operatie } from '#server/authorization'
import { vraagBron } from '#server/bron'
import { hashVanCode } from '#server/eenmalige-code'
import type { Vraag } from '#server/handler'
import { Problem } from '#server/problem'

/**
 * The report that a code opens. Here the code is what opens it, and not a relation to the case: so it opens only what somebody
 * sent who did not sign in.
 * @throws {Problem} the same 404 for a code that is unknown and for one that cannot be right; 503 when the register is away
 */
export async function gevondenMelding(
  { sources, meldcodes }: Pick<Vraag<Operatie>, 'sources' | 'meldcodes'>,
  code: string,
): Promise<Zaak> {
  const kenmerk = await meldcodes.vind(await hashVanCode(code))
  const register = sources.zaken.find(({ naam }) => naam === 'zaaksysteem')
  if (kenmerk === undefined || !register) throw new Problem('niet_gevonden')
  const zaak = await vraagBron(register.naam, () => register.vind(kenmerk))
  if (zaak?.aanvrager.soort !== 'onbekend') throw new Problem('niet_gevonden')
  return zaak
}

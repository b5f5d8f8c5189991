import { handtekeningVan } from '#domain/medeondertekening'
import { tot, type Zaak } from '#domain/zaak'
import type { Operatie } from '#server/authorization'
import { vraagBron } from '#server/bron'
import { adresregelsVan } from '#server/brp/adres'
import { eigenPersoon } from '#server/brp/eigen-persoon'
import { hashVanCode } from '#server/eenmalige-code'
import type { Vraag } from '#server/handler'
import { bijgehouden } from '#server/inzage'
import type { Handtekeningverzoek } from '#server/ondertekenen'
import { Problem } from '#server/problem'
import { vereist } from '#server/vereist'
import { woontOp } from './woont-op.ts'

/** A request to sign, for who may sign it. `over`: the child, or the address, as the second person knows it. */
export type Gevonden = { verzoek: Handtekeningverzoek; zaak: Zaak; over: readonly string[] }

type Tekenvraag = Pick<
  Vraag<Operatie>,
  'sources' | 'identiteit' | 'vandaag' | 'inzagelog' | 'klok' | 'handtekeningverzoeken'
>

/**
 * What belongs to a code, for the one person who can sign it. The same 404 for a code that is unknown, used or over, for
 * somebody else, and where no signature is needed any more: who has a code learns nothing by it.
 * @throws {Problem} 404; 403 `woont_daar_niet` for who is not registered at the address; 503 when a register does not answer
 */
export async function gevonden(vraag: Tekenvraag, operatie: Operatie, code: string): Promise<Gevonden> {
  const wie = vereist(vraag.identiteit)
  if (wie.soort !== 'inwoner') throw new Problem('geen_toegang')
  const verzoek = await vraag.handtekeningverzoeken.vind(await hashVanCode(code))
  if (!verzoek || verzoek.besluit) throw new Problem('niet_gevonden')
  const { wie: gevraagd } = verzoek.gevraagd
  if (gevraagd.rol === 'ouder' && gevraagd.bsn !== wie.bsn) throw new Problem('niet_gevonden')
  const zaak = await zaakVan(vraag, verzoek)
  // nobody signs for themselves
  if (zaak.aanvrager.soort === 'persoon' && zaak.aanvrager.bsn === wie.bsn) throw new Problem('niet_gevonden')
  const gezien = { operatie, doel: 'ondertekenen', van: verzoek.kenmerk, velden: ['ondertekening'] } as const
  if (gevraagd.rol === 'ouder') return bijgehouden(vraag, gezien, { verzoek, zaak, over: [gevraagd.kind] })
  const persoon = await eigenPersoon(vraag)
  if (!woontOp(persoon, gevraagd)) throw new Problem('woont_daar_niet')
  return bijgehouden(vraag, gezien, { verzoek, zaak, over: adresregelsVan(persoon) ?? [] })
}

/** The case, as long as it waits for this signature. Here the code is what opens it, and not a relation to the case. */
async function zaakVan(
  { sources, vandaag }: Tekenvraag,
  { id, kenmerk }: Handtekeningverzoek,
): Promise<Zaak> {
  const gezocht = await Promise.all(
    sources.zaken.map((register) => vraagBron(register.naam, () => register.vind(kenmerk))),
  )
  const zaak = gezocht.find((een) => een !== undefined)
  const gebeurd = zaak ? tot(zaak, vandaag) : []
  const handtekening = handtekeningVan(gebeurd, vandaag)
  const isOver = gebeurd.some(({ soort }) => soort === 'INGETROKKEN' || soort === 'BUITEN_BEHANDELING')
  if (!zaak || isOver || handtekening?.id !== id || handtekening.stand !== 'gevraagd')
    throw new Problem('niet_gevonden')
  return zaak
}

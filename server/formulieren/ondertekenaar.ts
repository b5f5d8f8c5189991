import { type Antwoorden, type Formulier, geldt, lees, woordenVan } from '#domain/formulier'
import { getalUit } from '#domain/veldwaarde'
import { type BrpVraag, eigenPersoon } from '#server/brp/eigen-persoon'
import type { Ondertekenaar } from '#server/ondertekenen'
import { Problem } from '#server/problem'
import { medeouders } from './huishouden.ts'

/** Who must sign too, by name, and the address to write to. */
export type GevraagdeHandtekening = { naam: string; email: string; wie: Ondertekenaar }

/**
 * Whose signature a form needs besides that of who sends it, with these answers; null when it needs none. The other parent is
 * who has custody by the BRP, and never who somebody names.
 * @throws {Problem} 400 when the BRP knows no other parent with custody, 503 when it does not answer
 */
export async function ondertekenaarUit(
  vraag: BrpVraag,
  { medeondertekening = [] }: Formulier,
  tellend: Antwoorden,
): Promise<GevraagdeHandtekening | null> {
  const gevraagd = medeondertekening.find(({ als }) => geldt(als, tellend))
  if (!gevraagd) return null
  const antwoord = (veld: string | undefined): string =>
    (veld === undefined ? undefined : woordenVan(lees(tellend, veld))[0])?.trim() ?? ''
  const email = antwoord(gevraagd.email)
  if ('hoofdbewoner' in gevraagd) {
    const { naam, postcode, huisnummer, toevoeging } = gevraagd.hoofdbewoner
    return {
      naam: antwoord(naam),
      email,
      wie: {
        rol: 'hoofdbewoner',
        postcode: antwoord(postcode),
        huisnummer: getalUit(antwoord(huisnummer)) ?? 0,
        toevoeging: antwoord(toevoeging),
      },
    }
  }
  const { ouderVan: veld } = gevraagd
  const ouder = (await medeouders(await eigenPersoon(vraag))).get(antwoord(veld))
  if (!ouder)
    throw new Problem('ongeldig', {
      invalidParams: [{ name: veld, reason: 'Kies opnieuw voor wie het is: het gezag is veranderd.' }],
    })
  const { naam, bsn, kind } = ouder
  return { naam, email, wie: { rol: 'ouder', bsn, kind } }
}

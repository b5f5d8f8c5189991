import type { components } from '#openapi/pip.gen'
import type { Toestemmingsveld } from '#domain/toestemming'
import { adresgegevens } from '#server/brp/adres'
import { datumUit, gegeven, naamUit } from '#server/brp/gegeven'
import type { Persoon } from '#server/brp/persoon'

type Schemas = components['schemas']

/** The values of each field, as the one who decides and the receiver both read them. Empty: the BRP has none. */
export const veldgegevens = (
  persoon: Persoon,
  velden: readonly Toestemmingsveld[],
): Schemas['Veldgegevens'][] =>
  velden.map((veld) => ({
    veld,
    gegevens: gegevensVan(persoon, veld).filter((een) => een !== null),
  }))

function gegevensVan(persoon: Persoon, veld: Toestemmingsveld): (Schemas['Gegeven'] | null)[] {
  const { naam, geboorte, geslacht, ouders = [], burgerservicenummer } = persoon
  switch (veld) {
    case 'naam':
      return [gegeven('naam', { waarde: naamUit(naam) }, naam?.inOnderzoek)]
    case 'geboortedatum':
      return [gegeven('geboortedatum', { datum: datumUit(geboorte?.datum) }, geboorte?.inOnderzoek)]
    case 'geslacht':
      return [gegeven('geslacht', { code: geslacht?.code })]
    case 'adres':
      // since when somebody lives there, and in which municipality, were not asked for
      return adresgegevens(persoon).slice(0, 1)
    case 'ouders':
      return ouders.map((ouder) => gegeven('ouder', { waarde: naamUit(ouder.naam) }))
    case 'burgerservicenummer':
      return [gegeven('burgerservicenummer', { waarde: burgerservicenummer })]
  }
}

/**
 * What a source gives of a person when only these fields are asked for. The number and whether their data are secret come with
 * every answer: the first tells us that it is the same person, and the second that nothing may be shown.
 */
export function alleenVelden(persoon: Persoon, velden: readonly Toestemmingsveld[]): Persoon {
  const wil = (veld: Toestemmingsveld) => velden.includes(veld)
  const { naam, geboorte, ouders } = persoon
  return {
    burgerservicenummer: persoon.burgerservicenummer,
    geheimhoudingPersoonsgegevens: persoon.geheimhoudingPersoonsgegevens,
    ...(wil('naam') && { naam }),
    ...(wil('geboortedatum') && { geboorte: { datum: geboorte?.datum, inOnderzoek: geboorte?.inOnderzoek } }),
    ...(wil('geslacht') && { geslacht: persoon.geslacht }),
    ...(wil('adres') && { verblijfplaats: persoon.verblijfplaats }),
    ...(wil('ouders') && { ouders: ouders?.map(({ naam: ouder }) => ({ naam: ouder })) }),
  }
}

import type { components } from '#openapi/pip.gen'
import { adresgegevens } from './adres.ts'
import { datumUit, gemaskeerd, gegeven, naamUit } from './gegeven.ts'
import type { Persoon } from './persoon.ts'

type Schemas = components['schemas']
type Gegeven = Schemas['Gegeven']
type Groep = Schemas['Gegevensgroep']

/**
 * What the page shows out of an answer of BRP Personen 2.7, in groups. A field that the BRP does not have is left out
 * and a date stays as incomplete as it is. The number of the person is masked; it has an operation of its own.
 * @param vandaag the day of the answer, `YYYY-MM-DD`
 */
export function persoonsgegevensVan(persoon: Persoon, vandaag: string): Schemas['Persoonsgegevens'] {
  const groepen: Groep[] = [
    groep('persoon', persoonlijk(persoon)),
    groep('adres', adresgegevens(persoon)),
    groep('gezin', gezin(persoon)),
    groep('nationaliteit', nationaliteiten(persoon)),
    groep('geheimhouding', geheimhouding(persoon)),
  ]
  return {
    opgehaaldOp: vandaag,
    volledig: isVolledig(persoon),
    bijzonderheden: bijzonderhedenVan(persoon, groepen),
    groepen: groepen.filter(({ gegevens }) => gegevens.length > 0),
  }
}

/** A name and a birth are in every record: without them the register gave only a part. */
const isVolledig = ({ naam, geboorte }: Persoon): boolean => naam !== undefined && geboorte !== undefined

const groep = (naam: Groep['groep'], gegevens: readonly (Gegeven | null)[]): Groep => ({
  groep: naam,
  bron: 'brp',
  gegevens: gegevens.filter((een) => een !== null),
})

function persoonlijk({ naam, geboorte, geslacht, burgerservicenummer }: Persoon): (Gegeven | null)[] {
  return [
    gegeven('naam', { waarde: naam?.volledigeNaam ?? naamUit(naam) }, naam?.inOnderzoek),
    gegeven('burgerservicenummer', { waarde: burgerservicenummer && gemaskeerd(burgerservicenummer) }),
    gegeven('geboortedatum', { datum: datumUit(geboorte?.datum) }, geboorte?.inOnderzoek),
    gegeven('geboorteplaats', { waarde: geboorte?.plaats?.omschrijving }, geboorte?.inOnderzoek),
    gegeven('geboorteland', { waarde: geboorte?.land?.omschrijving }, geboorte?.inOnderzoek),
    gegeven('geslacht', { code: geslacht?.code }),
    gegeven('naamgebruik', { code: naam?.aanduidingNaamgebruik?.code }),
  ]
}

function gezin({ partners = [], kinderen = [], ouders = [], gezag = [] }: Persoon): (Gegeven | null)[] {
  return [
    ...partners.map((partner) =>
      gegeven('partner', {
        waarde: naamUit(partner.naam),
        code: partner.soortVerbintenis?.code,
        sinds: datumUit(partner.aangaanHuwelijkPartnerschap?.datum),
      }),
    ),
    ...kinderen.map((kind) =>
      gegeven('kind', { waarde: naamUit(kind.naam), datum: datumUit(kind.geboorte?.datum) }),
    ),
    ...ouders.map((ouder) =>
      gegeven('ouder', { waarde: naamUit(ouder.naam), datum: datumUit(ouder.geboorte?.datum) }),
    ),
    ...gezagregels(gezag),
  ]
}

/** Custody is a line for each child, and the same for most of them: said once. */
const gezagregels = (gezag: NonNullable<Persoon['gezag']>): (Gegeven | null)[] => {
  const regels = gezag.map(({ type, ouder }): [string, string | undefined] => [
    type,
    ouder?.naam?.volledigeNaam,
  ])
  const eenKeer = new Map(regels.map((regel) => [regel.join(), regel]))
  return [...eenKeer.values()].map(([code, waarde]) => gegeven('gezag', { code, waarde }))
}

const nationaliteiten = ({ nationaliteiten: alle = [] }: Persoon): (Gegeven | null)[] =>
  alle.map((een) =>
    gegeven(
      'nationaliteit',
      {
        ...(een.type === 'Nationaliteit' ? { waarde: een.nationaliteit.omschrijving } : { code: een.type }),
        sinds: datumUit(een.datumIngangGeldigheid),
      },
      een.inOnderzoek,
    ),
  )

/** The BRP leaves non-disclosure out when there is none; in an answer that is not whole, left out means unknown. */
const geheimhouding = (persoon: Persoon): (Gegeven | null)[] => {
  const { geheimhoudingPersoonsgegevens, uitsluitingKiesrecht } = persoon
  return [
    geheimhoudingPersoonsgegevens || isVolledig(persoon)
      ? gegeven('geheimhouding', { ja: geheimhoudingPersoonsgegevens === true })
      : null,
    uitsluitingKiesrecht ? gegeven('kiesrecht', { ja: !uitsluitingKiesrecht.uitgeslotenVanKiesrecht }) : null,
  ]
}

/** What needs a sentence of explanation on the page. */
function bijzonderhedenVan(
  persoon: Persoon,
  groepen: readonly Groep[],
): Schemas['Persoonsgegevens']['bijzonderheden'] {
  const alle = groepen.flatMap(({ gegevens }) => gegevens)
  const heeft = (label: Gegeven['label']) => alle.some((een) => een.label === label)
  const deels = alle.some(({ datum, sinds }) => [datum, sinds].some((een) => een && een.soort !== 'datum'))
  return [
    ...(alle.some(({ inOnderzoek }) => inOnderzoek) ? (['in_onderzoek'] as const) : []),
    ...(persoon.geheimhoudingPersoonsgegevens ? (['geheimhouding'] as const) : []),
    ...(heeft('briefadres') ? (['briefadres'] as const) : []),
    ...(heeft('adres_buitenland') ? (['buitenland'] as const) : []),
    ...(heeft('adres_onbekend') ? (['adres_onbekend'] as const) : []),
    ...(deels ? (['datum_deels_bekend'] as const) : []),
  ]
}

import type { Toestemmingsveld } from '#domain/toestemming'
import type { Sources } from '#server/sources'
import { Bronfout, type Foutsoort } from '#server/sources/http/bronfout'
import { type Haal, maakHttpbron } from '#server/sources/http/httpbron'
import type { Tijdslimieten } from '#server/tijdslimieten'
import { persoonUit } from './antwoord.ts'

type Personen = Sources['personen']

/** Where the BRP is and the key to it. */
export type BrpToegang = { adres: string; sleutel: string }

const NAAM = ['voornamen', 'voorvoegsel', 'geslachtsnaam']
const onder = (groep: string, velden: readonly string[]): string[] => velden.map((veld) => `${groep}.${veld}`)

const ADRES = onder('verblijfplaats.verblijfadres', [
  'korteStraatnaam',
  'officieleStraatnaam',
  'huisnummer',
  'huisletter',
  'huisnummertoevoeging',
  'postcode',
  'woonplaats',
  'locatiebeschrijving',
  'regel1',
  'regel2',
  'regel3',
  'land',
])

/**
 * What the page shows and nothing else (AVG art. 5: no more than is needed). What is in doubt and whether somebody's data are
 * secret comes by itself, and may not be asked for.
 */
const VELDEN: readonly string[] = [
  'burgerservicenummer',
  'geslacht',
  ...onder('naam', [...NAAM, 'volledigeNaam', 'aanduidingNaamgebruik']),
  ...onder('geboorte', ['datum', 'plaats', 'land']),
  ...onder('nationaliteiten', ['nationaliteit', 'datumIngangGeldigheid']),
  ...onder('verblijfplaats', ['functieAdres', 'datumVan']),
  ...ADRES,
  'gemeenteVanInschrijving',
  'datumInschrijvingInGemeente',
  ...onder('partners.naam', NAAM),
  ...onder('partners', ['soortVerbintenis', 'aangaanHuwelijkPartnerschap.datum']),
  // who has custody of which child, to ask the other parent to sign too
  'kinderen.burgerservicenummer',
  ...onder('kinderen.naam', NAAM),
  'kinderen.geboorte.datum',
  ...onder('ouders.naam', NAAM),
  'ouders.geboorte.datum',
  'gezag',
  'uitsluitingKiesrecht.uitgeslotenVanKiesrecht',
]

/** What a receiver was allowed to see, as the BRP names it (sharing B3); the number is asked for with each, and is no field here. */
const VELD: Readonly<Record<Toestemmingsveld, readonly string[]>> = {
  naam: onder('naam', NAAM),
  geboortedatum: ['geboorte.datum'],
  geslacht: ['geslacht'],
  adres: ['verblijfplaats.functieAdres', ...ADRES],
  ouders: onder('ouders.naam', NAAM),
  burgerservicenummer: [],
}

/**
 * The port `personen` over BRP Personen bevragen 2. The number of a person is in the body and never in an address, which ends
 * up in logs on the way.
 * @param meld is told what went wrong, and nothing of whom it was about
 */
export function brpPersonen(
  { adres, sleutel }: BrpToegang,
  haal: Haal,
  meld: (soort: Foutsoort | 'another person') => void,
  limieten?: Partial<Tijdslimieten>,
): Personen {
  const bron = maakHttpbron({ adres, headers: { 'x-api-key': sleutel }, haal, meld, limieten })
  // one place at the source for one person, however often they ask at once
  const onderweg = new Map<string, ReturnType<Personen['raadpleeg']>>()
  const raadpleeg = async (bsn: string, fields: readonly string[]) => {
    const body = {
      type: 'RaadpleegMetBurgerservicenummer',
      burgerservicenummer: [bsn],
      fields,
    }
    const persoon = await bron.lees({ pad: '/personen', method: 'POST', body }, persoonUit)
    // refused above, as from every source; but somebody must look at a register that does this
    if (persoon && persoon.burgerservicenummer !== bsn) meld('another person')
    return persoon
  }
  return {
    raadpleeg(bsn, velden) {
      const fields = velden ? ['burgerservicenummer', ...velden.flatMap((veld) => VELD[veld])] : VELDEN
      const sleutel = [bsn, ...(velden ?? [])].join()
      const al = onderweg.get(sleutel)
      if (al) return al
      const vraag = raadpleeg(bsn, fields).finally(() => onderweg.delete(sleutel))
      onderweg.set(sleutel, vraag)
      return vraag
    },
  }
}

/** The port of a municipality that has not said where its BRP is: not there, which is something else than "unknown". */
export const geenPersonen: Personen = {
  raadpleeg: () => Promise.reject(new Bronfout('not configured')),
}

import {
  blokkadeVan,
  leeftijdOp,
  type Toestemmingsblokkade,
  type Toestemmingsveld,
  voorletters,
  voorlettersVan,
} from '#domain/toestemming'
import type { Operatie } from '#server/authorization'
import { vraagBron } from '#server/bron'
import { naamUit } from '#server/brp/gegeven'
import { gezagstand } from '#server/brp/gezag'
import type { BrpDatum, Naam, Persoon } from '#server/brp/persoon'
import type { Vraag } from '#server/handler'
import { Problem } from '#server/problem'
import type { Toestemmingsdossier } from '#server/toestemmingen'

type Brpvraag = Pick<Vraag<Operatie>, 'sources' | 'vandaag'>

/** Somebody whom a request fits: who signed in, or a child of theirs. `persoon`: only the fields that were asked. */
export type Kandidaat = {
  bsn: string
  naam: string
  zelf: boolean
  blokkade: Toestemmingsblokkade | null
  persoon: Persoon
}

/**
 * Whom a request can be about, of somebody and the children of whom they have custody, or of whom the BRP cannot tell: the
 * initials and the date of birth must be the same. Empty for anybody else, so that who finds a code learns nothing by it. Always in
 * one order: an answer names one by its place.
 * @throws {Problem} 503 when the BRP does not answer, or with somebody else
 */
export async function kandidatenVoor(
  vraag: Brpvraag,
  ik: Persoon,
  { gevraagd }: Toestemmingsdossier,
  velden: readonly Toestemmingsveld[],
): Promise<Kandidaat[]> {
  const past = ({ naam, geboorte }: Passend) =>
    geboorte?.datum?.type === 'Datum' &&
    geboorte.datum.datum === gevraagd.geboortedatum &&
    voorlettersVan(naam?.voornamen ?? '') === voorletters(gevraagd.voorletters)
  const leeftijd = leeftijdOp(gevraagd.geboortedatum, vraag.vandaag)
  const mogelijk = [
    { ...ik, zelf: true, gezag: 'niet' as const },
    ...(ik.kinderen ?? []).map((kind) => ({ ...kind, zelf: false, gezag: gezagstand(ik, kind) })),
  ]
  const passend = mogelijk
    .filter((een) => past(een) && (een.zelf || een.gezag !== 'niet'))
    .sort((a, b) => (a.burgerservicenummer ?? '').localeCompare(b.burgerservicenummer ?? ''))
  return Promise.all(
    passend.map(async ({ burgerservicenummer: bsn = '', naam, zelf, gezag }) => {
      const wie = { zelf, leeftijd, heeftGezag: gezag === 'heeft' }
      const kanNiet = blokkadeVan({ ...wie, geheim: false })
      // who cannot decide sees no values, so none are asked for
      const persoon = kanNiet === null ? await metVelden(vraag, bsn, velden) : {}
      const blokkade = blokkadeVan({ ...wie, geheim: isGeheim(persoon) })
      return { bsn, naam: naamUit(naam) ?? '', zelf, blokkade, persoon }
    }),
  )
}

type Passend = { naam?: Naam; geboorte?: { datum?: BrpDatum } }

/** Whether the data of somebody may be given to nobody (BRP `geheimhoudingPersoonsgegevens`). */
export const isGeheim = ({ geheimhoudingPersoonsgegevens }: Persoon): boolean =>
  geheimhoudingPersoonsgegevens === true

/**
 * A person with only these fields: asked for by name, and not left out afterwards (sharing B3).
 * @throws {Problem} 503 when the BRP does not answer, answers with somebody else, or does not know them any more
 */
export async function metVelden(
  { sources }: Pick<Brpvraag, 'sources'>,
  bsn: string,
  velden: readonly Toestemmingsveld[],
): Promise<Persoon> {
  const persoon = await vraagBron('personen', () => sources.personen.raadpleeg(bsn, velden))
  // these are in every record: without one of them the register gave only a part, and perhaps not that it is secret
  const isHeel = velden.every((veld) => persoon !== undefined && veldIsDaar(persoon, veld))
  if (persoon?.burgerservicenummer !== bsn || !isHeel)
    throw new Problem('bron_onbereikbaar', { bron: 'personen' })
  return persoon
}

function veldIsDaar({ naam, geboorte, geslacht, verblijfplaats }: Persoon, veld: Toestemmingsveld): boolean {
  switch (veld) {
    case 'naam':
      return naam !== undefined
    case 'geboortedatum':
      return geboorte?.datum !== undefined
    case 'geslacht':
      return geslacht !== undefined
    case 'adres':
      return verblijfplaats !== undefined
    case 'ouders':
    case 'burgerservicenummer':
      return true
  }
}

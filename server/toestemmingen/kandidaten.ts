import type { Datum } from '#domain/datum'
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
import { eigenPersoon } from '#server/brp/eigen-persoon'
import { naamUit } from '#server/brp/gegeven'
import { gezagOver } from '#server/brp/gezag'
import type { BrpDatum, Naam, Persoon } from '#server/brp/persoon'
import type { Vraag } from '#server/handler'
import { Problem } from '#server/problem'
import type { Toestemmingsdossier } from '#server/toestemmingen'

type Brpvraag = Pick<Vraag<Operatie>, 'identiteit' | 'sources' | 'vandaag'>

/** Somebody whom a request fits: who signed in, or a child of theirs. `persoon`: only the fields that were asked. */
export type Kandidaat = {
  bsn: string
  naam: string
  zelf: boolean
  blokkade: Toestemmingsblokkade | null
  persoon: Persoon
}

/**
 * Whom a request can be about, of who signed in and their children: the initials and the date of birth must be the same. Empty
 * for anybody else, so that who finds a code learns nothing by it.
 * @throws {Problem} 503 when the BRP does not answer, or with somebody else
 */
export async function kandidatenVoor(
  vraag: Brpvraag,
  { gevraagd }: Toestemmingsdossier,
  velden: readonly Toestemmingsveld[],
): Promise<Kandidaat[]> {
  const ik = await eigenPersoon(vraag)
  const past = (naam: Naam | undefined, geboren: BrpDatum | undefined) =>
    geboren?.type === 'Datum' &&
    geboren.datum === gevraagd.geboortedatum &&
    voorlettersVan(naam?.voornamen ?? '') === voorletters(gevraagd.voorletters)
  const passend = [
    { ...ik, zelf: true },
    ...(ik.kinderen ?? []).map((kind) => ({ ...kind, zelf: false })),
  ].filter(({ naam, geboorte }) => past(naam, geboorte?.datum))
  return Promise.all(
    passend.map(async ({ burgerservicenummer: bsn, naam, zelf }) => {
      // a child without a number is not in the register that we ask
      const persoon =
        bsn === undefined ? { geheimhoudingPersoonsgegevens: true } : await metVelden(vraag, bsn, velden)
      const blokkade = blokkadeVan({
        zelf,
        leeftijd: leeftijdOp(gevraagd.geboortedatum as Datum, vraag.vandaag),
        geheim: persoon.geheimhoudingPersoonsgegevens === true,
        heeftGezag: gezagOver(ik, { burgerservicenummer: bsn }) !== null,
      })
      return { bsn: bsn ?? '', naam: naamUit(naam) ?? '', zelf, blokkade, persoon }
    }),
  )
}

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
  // a name and a birth are in every record: without them the register gave only a part, and perhaps not that it is secret
  const isHeel =
    (persoon?.naam !== undefined || !velden.includes('naam')) &&
    (persoon?.geboorte?.datum !== undefined || !velden.includes('geboortedatum'))
  if (persoon?.burgerservicenummer !== bsn || !isHeel)
    throw new Problem('bron_onbereikbaar', { bron: 'personen' })
  return persoon
}

import { foutVooraf, gezegdeSoort } from '#domain/bestand'
import { datumVan } from '#domain/datum'
import type { components } from '#openapi/pip.gen'
import type { Bestand, Bestandsdoel } from '#server/bestanden'
import { eenmalig } from '#server/eenmalig'
import { JsonAntwoord, type Vraag } from '#server/handler'
import { persoonsleutel } from '#server/identiteit'
import { Problem } from '#server/problem'
import { vereist } from '#server/vereist'
import { veiligeNaam } from './naam.ts'

/** What there may be for one draft or one case together, in bytes. */
const GROOTST_SAMEN = 50_000_000

const ZINNEN = {
  soort: 'Kies een pdf, jpg of png. De naam en het type moeten daarbij passen.',
  leeg: 'Er staat niets in dit bestand. Kies een ander bestand.',
  groot: 'Kies een bestand van ten hoogste 10 MB.',
}

type Begin = Omit<Vraag<'createConceptbestand'>, 'path'> & { path: object }
type Operatie = 'createConceptbestand' | 'createZaakbestand'
type Ruimte = { bestandsoorten: readonly Bestand['soort'][]; meest: number }

/**
 * Begins a file, or goes on with the same one. The answer under the key is only the id, as with a draft.
 * @throws {Problem} 400 with what is wrong when that can be seen before a byte came
 */
export async function beginBestand(
  vraag: Begin,
  operatie: Operatie,
  doel: Bestandsdoel,
  { bestandsoorten, meest }: Ruimte,
) {
  const { body, bestanden } = vraag
  const { onderdeel, omvang, hash } = body
  const fout = foutVooraf(body, bestandsoorten)
  const soort = gezegdeSoort(body.naam, body.type)
  if (fout !== null || soort === null)
    throw vreemd(ZINNEN[fout === 'groot' || fout === 'leeg' ? fout : 'soort'])
  const wie = persoonsleutel(vereist(vraag.identiteit))
  const er = (await bestanden.lijst(wie, doel)).filter(
    (een) => een.hash !== hash || een.onderdeel !== onderdeel,
  )
  if (er.filter((een) => een.onderdeel === onderdeel).length >= meest)
    throw vreemd('Er passen niet meer bestanden bij. Haal er eerst een weg.')
  if (er.reduce((som, een) => som + een.omvang, omvang) > GROOTST_SAMEN)
    throw vreemd('Samen zijn uw bestanden te groot. Haal er eerst een weg.')
  const naam = veiligeNaam(body.naam, soort)
  const begin = { ontvangen: 0, fase: 'onderweg', fout: null } as const
  const nieuw = { id: crypto.randomUUID(), wie, doel, onderdeel, naam, soort, omvang, hash, ...begin }
  const gedaan = await eenmalig(vraag, operatie, (schrijver) => schrijver.beginBestand(nieuw))
  return new JsonAntwoord(bestandOpDeLijn(await vindBestand(vraag, gedaan.body)), gedaan.init)
}

export const vreemd = (reason: string) =>
  new Problem('ongeldig', { invalidParams: [{ name: 'onderdeel', reason }] })

type Zoekvraag = Pick<Begin, 'bestanden' | 'identiteit' | 'vandaag'>

/** A file of whoever asks. Throws the same 404 for one that is not there and for somebody else's. */
export async function vindBestand(
  { bestanden, identiteit, vandaag }: Zoekvraag,
  id: string,
): Promise<Bestand> {
  const wie = persoonsleutel(vereist(identiteit))
  const bestand = await bestanden.vind(wie, id.toLowerCase(), datumVan(vandaag))
  if (!bestand) throw new Problem('niet_gevonden')
  return bestand
}

/** A file without whose it is and what it is for: who asks knows that. */
export const bestandOpDeLijn = ({
  wie: _wie,
  doel: _doel,
  ...bestand
}: Bestand): components['schemas']['Bestand'] => bestand

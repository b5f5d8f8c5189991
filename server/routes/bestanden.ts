import { BESTANDSOORTEN, foutVooraf, gezegdeSoort, MEESTE_BESTANDEN } from '#domain/bestand'
import { datumVan } from '#domain/datum'
import type { components } from '#openapi/pip.gen'
import type { Bestand, Bestandsdoel } from '#server/bestanden'
import { keur } from '#server/bestanden/keuren'
import { veiligeNaam } from '#server/bestanden/naam'
import { scan } from '#server/bestanden/scannen'
import { eenmalig } from '#server/eenmalig'
import { type Handlers, JsonAntwoord } from '#server/handler'
import { persoonsleutel } from '#server/identiteit'
import { Problem } from '#server/problem'
import { sha256 } from '#server/sha256'
import { vereist } from '#server/vereist'
import { vindConcept } from './concepten.ts'

type Namen =
  | 'listConceptbestanden'
  | 'createConceptbestand'
  | 'getBestand'
  | 'deleteBestand'
  | 'updateBestandinhoud'
  | 'updateBestandafronding'

/** What there may be for one draft or one case together, in bytes. */
const GROOTST_SAMEN = 50_000_000

export const bestanden: Pick<Handlers, Namen> = {
  async listConceptbestanden(vraag) {
    const { id, wie } = await vindConcept(vraag, vraag.path.concept)
    return (await vraag.bestanden.lijst(wie, { concept: id })).map(bestandOpDeLijn)
  },

  async createConceptbestand(vraag) {
    const { body } = vraag
    const { id, formulier } = await vindConcept(vraag, vraag.path.concept)
    const veld = formulier.stappen
      .flatMap((stap) => stap.velden)
      .find((een) => een.id === body.onderdeel && een.soort === 'bestand')
    if (!veld) throw vreemd('Dit veld kennen wij niet. Kies een veld waar een bestand bij kan.')
    const { bestandsoorten = BESTANDSOORTEN, meest = MEESTE_BESTANDEN } = veld
    return beginBestand(vraag, 'createConceptbestand', { concept: id }, { bestandsoorten, meest })
  },

  getBestand: async (vraag) => bestandOpDeLijn(await vindBestand(vraag)),

  async deleteBestand({ bestanden: bewaard, identiteit, path }) {
    if (!(await bewaard.verwijder(persoonsleutel(vereist(identiteit)), path.bestand.toLowerCase())))
      throw new Problem('niet_gevonden')
    return new Response(null, { status: 204 })
  },

  async updateBestandinhoud(vraag) {
    const bestand = await vindBestand(vraag)
    const { query, body } = vraag
    if (query.vanaf + body.length > bestand.omvang)
      throw new Problem('ongeldig', {
        invalidParams: [{ name: 'body', reason: 'Stuur niet meer dan er in het bestand zit.' }],
      })
    if (!(await vraag.bestanden.voegToe(bestand, query.vanaf, body))) throw new Problem('gewijzigd')
    return bestandOpDeLijn({ ...bestand, ontvangen: query.vanaf + body.length })
  },

  // may be asked again and again: who lost the answer hears how it is now
  async updateBestandafronding(vraag) {
    const bestand = await vindBestand(vraag)
    if (bestand.fase !== 'onderweg') return bestandOpDeLijn(bestand)
    if (bestand.ontvangen < bestand.omvang) throw new Problem('gewijzigd')
    const bytes = await vraag.bestanden.inhoud(bestand)
    const oordeel =
      (await sha256(bytes)) === bestand.hash
        ? await keur(bestand.soort, bytes)
        : ({ fout: 'overdracht' } as const)
    if ('fout' in oordeel) await vraag.bestanden.zet(bestand, { fase: 'geweigerd', fout: oordeel.fout })
    else if (await vraag.bestanden.zet(bestand, { fase: 'wacht', inhoud: oordeel.inhoud }))
      // a scanner that does not answer costs a delay: the host has it looked at later
      await scan(vraag.bestanden, vraag.scanner, { ...bestand, fase: 'wacht' }).catch(vraag.meld)
    return bestandOpDeLijn(await vindBestand(vraag))
  },
}

type Begin = Parameters<Handlers['createConceptbestand']>[0]

/**
 * Begins a file, or goes on with the same one. The answer under the key is only the id, as with a draft.
 * @throws {Problem} 400 with what is wrong when that can be seen before a byte came
 */
async function beginBestand(
  vraag: Begin,
  operatie: 'createConceptbestand',
  doel: Bestandsdoel,
  { bestandsoorten, meest }: { bestandsoorten: readonly Bestand['soort'][]; meest: number },
) {
  const { body } = vraag
  const { onderdeel, omvang, hash } = body
  const fout = foutVooraf(body, bestandsoorten)
  const soort = gezegdeSoort(body.naam, body.type)
  if (fout !== null || soort === null)
    throw vreemd(ZINNEN[fout === 'groot' || fout === 'leeg' ? fout : 'soort'])
  const wie = persoonsleutel(vereist(vraag.identiteit))
  const er = (await vraag.bestanden.lijst(wie, doel)).filter(
    (een) => een.hash !== hash || een.onderdeel !== onderdeel,
  )
  if (er.filter((een) => een.onderdeel === onderdeel).length >= meest)
    throw vreemd('Er passen niet meer bestanden bij. Haal er eerst een weg.')
  if (er.reduce((som, een) => som + een.omvang, omvang) > GROOTST_SAMEN)
    throw vreemd('Samen zijn uw bestanden te groot. Haal er eerst een weg.')
  const id = crypto.randomUUID()
  const naam = veiligeNaam(body.naam, soort)
  const nieuw = {
    id,
    wie,
    doel,
    onderdeel,
    naam,
    soort,
    omvang,
    hash,
    ontvangen: 0,
    fase: 'onderweg',
    fout: null,
  } as const
  const gedaan = await eenmalig(vraag, operatie, (schrijver) => schrijver.beginBestand(nieuw))
  return new JsonAntwoord(
    bestandOpDeLijn(await vindBestand({ ...vraag, path: { bestand: gedaan.body } })),
    gedaan.init,
  )
}

const ZINNEN = {
  soort: 'Kies een pdf, jpg of png. De naam en het type moeten daarbij passen.',
  leeg: 'Er staat niets in dit bestand. Kies een ander bestand.',
  groot: 'Kies een bestand van ten hoogste 10 MB.',
}

const vreemd = (reason: string) => new Problem('ongeldig', { invalidParams: [{ name: 'onderdeel', reason }] })

type Zoekvraag = Pick<Parameters<Handlers['getBestand']>[0], 'bestanden' | 'identiteit' | 'vandaag' | 'path'>

/** A file of whoever asks. Throws the same 404 for one that is not there and for somebody else's. */
async function vindBestand({ bestanden: bewaard, identiteit, vandaag, path }: Zoekvraag): Promise<Bestand> {
  const wie = persoonsleutel(vereist(identiteit))
  const bestand = await bewaard.vind(wie, path.bestand.toLowerCase(), datumVan(vandaag))
  if (!bestand) throw new Problem('niet_gevonden')
  return bestand
}

/** A file without whose it is and what it is for: who asks knows that. */
const bestandOpDeLijn = ({ wie: _wie, doel: _doel, ...bestand }: Bestand): components['schemas']['Bestand'] =>
  bestand

import { BESTANDSOORTEN, MEESTE_BESTANDEN } from '#domain/bestand'
import { beginBestand, bestandOpDeLijn, vindBestand, vreemd } from '#server/bestanden/beginnen'
import { keur } from '#server/bestanden/keuren'
import { scan } from '#server/bestanden/scannen'
import type { Handlers } from '#server/handler'
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

  getBestand: async (vraag) => bestandOpDeLijn(await vindBestand(vraag, vraag.path.bestand)),

  async deleteBestand({ bestanden: bewaard, identiteit, path }) {
    if (!(await bewaard.verwijder(persoonsleutel(vereist(identiteit)), path.bestand.toLowerCase())))
      throw new Problem('niet_gevonden')
    return new Response(null, { status: 204 })
  },

  async updateBestandinhoud(vraag) {
    const bestand = await vindBestand(vraag, vraag.path.bestand)
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
    const bestand = await vindBestand(vraag, vraag.path.bestand)
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
    return bestandOpDeLijn(await vindBestand(vraag, vraag.path.bestand))
  },
}

import { datumVan } from '#domain/datum'
import { BEWAARDAGEN, type Concept } from '#server/concepten'
import { eenmalig } from '#server/eenmalig'
import { conceptOpDeLijn } from '#server/formulieren/op-de-lijn'
import { type Handlers, JsonAntwoord } from '#server/handler'
import { persoonsleutel } from '#server/identiteit'
import { type InvalidParam, Problem } from '#server/problem'
import { vereist } from '#server/vereist'

type Namen = 'listConcepten' | 'createConcept' | 'getConcept' | 'updateConcept' | 'deleteConcept'

export const concepten: Pick<Handlers, Namen> = {
  async listConcepten({ concepten: bewaard, identiteit, vandaag }) {
    return (await bewaard.lijst(persoonsleutel(vereist(identiteit)), datumVan(vandaag))).map(conceptOpDeLijn)
  },

  // the answer under the key is only the id: what somebody typed before is not stored a second time
  async createConcept(vraag) {
    const { identiteit, formulieren, vandaag, body } = vraag
    const formulier = formulieren.find(({ id }) => id === body.formulier)
    const stap = formulier?.stappen[0]
    if (!formulier || !stap) throw new Problem('niet_gevonden')
    const iemand = vereist(identiteit)
    if (formulier.wie && !formulier.wie.some((soort) => soort === iemand.soort))
      throw new Problem('geen_toegang')
    const wie = persoonsleutel(iemand)
    const bewaardTot = datumVan(vandaag + BEWAARDAGEN)
    const concept = {
      id: crypto.randomUUID(),
      wie,
      formulier,
      stand: 1,
      stap: stap.id,
      antwoorden: {},
      bewaardTot,
    }
    const gedaan = await eenmalig(vraag, 'createConcept', (schrijver) =>
      schrijver.begin(concept, datumVan(vandaag)),
    )
    return new JsonAntwoord(conceptOpDeLijn(await vindConcept(vraag, gedaan.body)), gedaan.init)
  },

  getConcept: async (vraag) => conceptOpDeLijn(await vindConcept(vraag, vraag.path.concept)),

  async updateConcept(vraag) {
    const { body, vandaag } = vraag
    const nu = await vindConcept(vraag, vraag.path.concept)
    const velden = nu.formulier.stappen.flatMap((stap) => stap.velden.map(({ id }) => id))
    const vreemd = Object.keys(body.antwoorden).some((naam) => !velden.includes(naam))
    const fouten: InvalidParam[] = [
      ...(vreemd ? [{ name: 'antwoorden', reason: 'Een veld hiervan kennen wij niet. Laat het weg.' }] : []),
      ...(nu.formulier.stappen.some(({ id }) => id === body.stap)
        ? []
        : [{ name: 'stap', reason: 'Deze stap kennen wij niet. Kies een stap van dit formulier.' }]),
    ]
    if (fouten.length > 0) throw new Problem('ongeldig', { invalidParams: fouten })
    const nieuw: Concept = {
      ...nu,
      stand: body.stand + 1,
      stap: body.stap,
      antwoorden: body.antwoorden,
      bewaardTot: datumVan(vandaag + BEWAARDAGEN),
    }
    if (!(await vraag.concepten.bewaar(nieuw))) throw new Problem('gewijzigd')
    return conceptOpDeLijn(nieuw)
  },

  async deleteConcept({ concepten: bewaard, identiteit, path }) {
    if (!(await bewaard.verwijder(persoonsleutel(vereist(identiteit)), path.concept.toLowerCase())))
      throw new Problem('niet_gevonden')
    return new Response(null, { status: 204 })
  },
}

type Zoekvraag = Pick<Parameters<Handlers['getConcept']>[0], 'concepten' | 'identiteit' | 'vandaag'>

/** A draft of whoever asks. Throws the same 404 for one that is not there and for somebody else's. */
export async function vindConcept(
  { concepten: bewaard, identiteit, vandaag }: Zoekvraag,
  id: string,
): Promise<Concept> {
  const wie = persoonsleutel(vereist(identiteit))
  const concept = await bewaard.vind(wie, id.toLowerCase(), datumVan(vandaag))
  if (!concept) throw new Problem('niet_gevonden')
  return concept
}

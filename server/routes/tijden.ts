import { dagVan, datumVan } from '#domain/datum'
import { belofteDag } from '#domain/hoofdklok'
import { normOp } from '#domain/norm'
import { tijdvakcode } from '#domain/tijdvak'
import { aangeboden, metAndereTijden, productVan, VOORUIT, vrijeTijden } from '#server/afspraken/aanbod'
import type { Handlers } from '#server/handler'
import { persoonsleutel } from '#server/identiteit'
import { Problem } from '#server/problem'
import { tijdslimieten } from '#server/tijdslimieten'
import { vereist } from '#server/vereist'
import { datumOfNull } from '#server/weergave/samenvatting'
import { alleNormen } from '#server/zaakregisters'
import { vindConcept } from './concepten.ts'

/** Days on one page: more times than somebody wants to hear read out. */
const DAGEN = 3

export const tijden: Pick<Handlers, 'listTijden' | 'updateReservering'> = {
  async listTijden(vraag) {
    const { vandaag, query, sources } = vraag
    const product = await productVan(vraag, vraag.path.product)
    const balie = product.balies.find(({ id }) => id === (query.balie ?? id))
    if (!balie) throw new Problem('niet_gevonden')
    const van = Math.max(vandaag + 1, query.vanaf === undefined ? 0 : dagVan(query.vanaf))
    const tot = vandaag + VOORUIT
    const [vrij, normen] = await Promise.all([
      vrijeTijden(vraag, { product: product.id, balie: balie.id, van, tot }),
      alleNormen(vraag),
    ])
    const norm = product.norm === null ? undefined : normOp(normen, product.norm, vandaag)
    const dagen = [...Map.groupBy(vrij, ({ dag }) => dag)]
    return {
      balies: [...product.balies],
      balie: balie.id,
      dagen: dagen.slice(0, DAGEN).map(([dag, tijdvakken]) => ({
        datum: datumVan(dag),
        klaarOp: norm ? datumVan(belofteDag(norm, sources.kalender, dag)) : null,
        tijden: tijdvakken.map(tijdvakcode),
      })),
      verder: datumOfNull(dagen[DAGEN]?.[0]),
    }
  },

  // for who fills in a form: the time is theirs for a while, and longer each time that they go on
  async updateReservering(vraag) {
    const { body, identiteit, tijdvakken } = vraag
    const { formulier } = await vindConcept(vraag, vraag.path.concept)
    const veld = formulier.stappen.flatMap(({ velden }) => velden).find(({ soort }) => soort === 'afspraak')
    if (veld?.product === undefined) throw new Problem('niet_gevonden')
    const product = await productVan(vraag, veld.product)
    const wie = persoonsleutel(vereist(identiteit))
    return metAndereTijden(vraag, { product: product.id, ...body }, async () => {
      const { tijdvak } = await aangeboden(vraag, product, body.tijdvak)
      const nu = new Date()
      const tot = new Date(nu.getTime() + tijdslimieten.reservering)
      if (!(await tijdvakken.houdVast(wie, tijdvak, nu, tot))) throw new Problem('bezet')
      return { tijdvak: tijdvakcode(tijdvak), tot: tot.toISOString() }
    })
  },
}

import type { Demo, Handlers } from '#server/handler'
import { Problem } from '#server/problem'

/** The controls of a demo. In production there is no `demo` and these operations do not exist. */
const demoVan = ({ demo }: { demo?: Demo }): Demo => {
  if (!demo) throw new Problem('niet_gevonden')
  return demo
}

export const demo: Pick<
  Handlers,
  'listPersonas' | 'updateDemoklok' | 'listDemobronnen' | 'updateDemobron' | 'listDemomails'
> = {
  listPersonas: async (vraag) => [...demoVan(vraag).personas],

  async updateDemoklok(vraag) {
    // the calendar is laid out for these years, with room for a term on both sides
    if (vraag.body.vandaag < '1991' || vraag.body.vandaag >= '2099')
      throw new Problem('ongeldig', {
        invalidParams: [{ name: 'vandaag', reason: 'Kies een datum van 1991 tot en met 2098.' }],
      })
    await demoVan(vraag).zetVandaag(vraag.body.vandaag)
    return { vandaag: vraag.body.vandaag }
  },

  async listDemobronnen(vraag) {
    return demoVan(vraag).bronnen()
  },

  async listDemomails(vraag) {
    const { mails } = demoVan(vraag)
    if (!mails) throw new Problem('niet_gevonden')
    return mails()
  },

  async updateDemobron(vraag) {
    const { bron } = vraag.path
    await demoVan(vraag).zetBron(bron, vraag.body.gedrag)
    return { bron, gedrag: vraag.body.gedrag }
  },
}

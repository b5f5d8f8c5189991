import { datumVan } from '#domain/datum'
import { voorNiemand } from '#domain/formulier'
import { eenmalig } from '#server/eenmalig'
import { hashVanCode } from '#server/eenmalige-code'
import { afschriftVan, stappenVan } from '#server/formulieren/afschrift'
import { controleer } from '#server/formulieren/controle'
import { datumsVan } from '#server/formulieren/datums'
import { dienIn } from '#server/formulieren/dien-in'
import { LEEG, nieuweZaak } from '#server/formulieren/nieuwe-zaak'
import { type Handlers, JsonAntwoord } from '#server/handler'
import { gevondenMelding } from '#server/meldingen/gevonden'
import { Problem } from '#server/problem'
import { meldingOpDeLijn } from '#server/weergave/melding'
import { alleNormen, beoordeeld } from '#server/zaakregisters'
import { stelling } from './vragen.ts'

const AANVULLING = { nl: 'U gaf ons meer informatie', en: 'You gave us more information' }

type Namen = 'createMelding' | 'getMelding' | 'createAanvulling'

// whoever is signed in here is nobody too: they chose that
export const meldingen: Pick<Handlers, Namen> = {
  async createMelding(vraag) {
    const { body, vandaag, meldcode, klok } = vraag
    const gevraagd = vraag.formulieren.find(({ id }) => id === body.formulier)
    const formulier = gevraagd && voorNiemand(gevraagd)
    if (!formulier) throw new Problem('niet_gevonden')
    const hulp = { vandaag, bekend: [] }
    const antwoorden = controleer(formulier, body.antwoorden, hulp)
    const zaak = await nieuweZaak(vraag, formulier, null, { ...LEEG, tellend: antwoorden })
    const datums = await datumsVan(vraag, zaak)
    const stappen = stappenVan(formulier, antwoorden, hulp, [])
    const afschrift = afschriftVan(formulier, zaak, stappen, datums, { nu: await klok.nu(), vandaag })
    // a person of its own for each key: what one person may send in a day is not for all who are nobody together
    const wie = `niemand:${vraag.header['Idempotency-Key'].toLowerCase()}`
    const gedaan = await eenmalig({ ...vraag, path: {}, wie }, 'createMelding', async (schrijver) => {
      const kenmerk = await dienIn(schrijver, { zaak, antwoorden, datums, afschrift }, vandaag, body.taal)
      const id = crypto.randomUUID()
      await schrijver.bewaarMeldcode(await hashVanCode(await meldcode(id)), kenmerk)
      return { id, kenmerk, ontvangenOp: datumVan(vandaag), ...datums }
    })
    // the code is worked out of what was stored, and stands nowhere: who sends the same again gets it again
    const { id, ...ontvangst } = gedaan.body
    return new JsonAntwoord({ ...ontvangst, code: await meldcode(id) }, gedaan.init)
  },

  async getMelding(vraag) {
    const [zaak, normen] = await Promise.all([
      gevondenMelding(vraag, vraag.header.Meldcode),
      alleNormen(vraag),
    ])
    return meldingOpDeLijn(zaak, beoordeeld(vraag, zaak, normen))
  },

  async createAanvulling(vraag) {
    const { body, vandaag } = vraag
    const [zaak, normen] = await Promise.all([gevondenMelding(vraag, body.code), alleNormen(vraag)])
    const nieuw = { id: crypto.randomUUID(), dag: vandaag, door: 'u', onderwerp: AANVULLING } as const
    const stel = stelling(vraag, { zaak, normen, nieuw, tekst: body.tekst })
    return eenmalig(
      { ...vraag, path: {}, wie: `melding:${zaak.kenmerk}` },
      'createAanvulling',
      async (schrijver) => {
        const { datum, antwoordVoor } = await stel(schrijver)
        return { op: datum, antwoordVoor }
      },
    )
  },
}

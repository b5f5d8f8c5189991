import { type Datum, datumVan } from '#domain/datum'
import type { GebeurtenisVan } from '#domain/gebeurtenis'
import { eerste, metGebeurtenis } from '#domain/zaak'
import { eenmalig, uitgesteld } from '#server/eenmalig'
import type { Handlers } from '#server/handler'
import { persoonsleutel } from '#server/identiteit'
import { gevonden } from '#server/ondertekenen/gevonden'
import { Problem } from '#server/problem'
import { vereist } from '#server/vereist'
import { datumOfNull } from '#server/weergave/samenvatting'
import { alleNormen, beoordeeld } from '#server/zaakregisters'

type Namen = 'getOndertekening' | 'createOndertekening' | 'listDemohandtekeningen'

export const ondertekening: Pick<Handlers, Namen> = {
  async getOndertekening(vraag) {
    const { verzoek, zaak, over } = await gevonden(vraag, 'getOndertekening', vraag.header.Ondertekencode)
    return {
      titel: zaak.titel,
      aanvrager: zaak.aanvrager.naam,
      ontvangenOp: datumVan(eerste(zaak.gebeurtenissen, 'ONTVANGEN')?.dag ?? vraag.vandaag),
      uiterlijk: verzoek.gevraagd.uiterlijk,
      rol: verzoek.gevraagd.wie.rol,
      over: [...over],
    }
  },

  async createOndertekening(vraag) {
    const { body, vandaag } = vraag
    const tekent = body.antwoord === 'tekent'
    const normen = await alleNormen(vraag)
    // kept for inside: who sends the same again gets the answer of then, and not that the code is used
    const gevraagd = await uitgesteld(() => gevonden(vraag, 'createOndertekening', body.code))
    return eenmalig({ ...vraag, path: {} }, 'createOndertekening', async (schrijver) => {
      const { verzoek, zaak } = gevraagd()
      const { zaaktype, titel, kenmerk } = zaak
      const op: Datum = datumVan(vandaag)
      const door = persoonsleutel(vereist(vraag.identiteit))
      const besluit = { door, tekent, op, zaaktype: zaaktype.naam, titel, gevoelig: zaaktype.gevoelig }
      // one answer counts, however many come at the same moment
      if (!(await schrijver.beslisHandtekening(verzoek.id, besluit))) throw new Problem('niet_gevonden')
      const gebeurtenis: GebeurtenisVan<'HANDTEKENING_GEZET' | 'HANDTEKENING_GEWEIGERD'> = {
        id: crypto.randomUUID(),
        dag: vandaag,
        door: 'ander',
        soort: tekent ? 'HANDTEKENING_GEZET' : 'HANDTEKENING_GEWEIGERD',
        naam: verzoek.gevraagd.naam,
      }
      const { hoofd } = beoordeeld(vraag, metGebeurtenis(zaak, gebeurtenis), normen)
      await schrijver.voegToe(kenmerk, gebeurtenis)
      await schrijver.stuurUit({
        soort: 'handtekening',
        kenmerk,
        gebeurtenis,
        uiterlijk: datumOfNull(hoofd.nu ?? hoofd.wet),
      })
      return { op, tekent }
    })
  },

  async listDemohandtekeningen({ demo, handtekeningverzoeken, ondertekencode }) {
    if (!demo) throw new Problem('niet_gevonden')
    const open = await handtekeningverzoeken.open()
    return Promise.all(
      open.map(async ({ id, kenmerk, gevraagd }) => ({
        naam: gevraagd.naam,
        kenmerk,
        code: await ondertekencode(id),
      })),
    )
  },
}

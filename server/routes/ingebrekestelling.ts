import { type Dag, datumVan } from '#domain/datum'
import type { GebeurtenisVan } from '#domain/gebeurtenis'
import { ingebrekestellingVan } from '#domain/ingebrekestelling'
import type { Taal, Tekst } from '#domain/tekst'
import { metGebeurtenis, type Zaak } from '#domain/zaak'
import { datumInWoorden } from '#server/datum-in-woorden'
import { eenmalig } from '#server/eenmalig'
import type { Handlers } from '#server/handler'
import { nieuweGebeurtenis } from '#server/nieuwe-gebeurtenis'
import { Problem } from '#server/problem'
import { ingevuld, teksten } from '#server/teksten'
import { ingebrekestellingOpDeLijn } from '#server/weergave/ingebrekestelling'
import { alleNormen, beoordeeld, vindZaak } from '#server/zaakregisters'

const ONDERWERP: Tekst = {
  nl: 'U vroeg ons om snel te beslissen (ingebrekestelling)',
  en: 'You asked us to decide quickly (notice of default)',
}

export const ingebrekestelling: Pick<Handlers, 'createIngebrekestelling'> = {
  async createIngebrekestelling(vraag) {
    const { vandaag, body } = vraag
    const [zaak, normen] = await Promise.all([
      vindZaak(vraag, 'createIngebrekestelling', vraag.path.kenmerk),
      alleNormen(vraag),
    ])
    const { kenmerk } = zaak
    const gebeurtenis: GebeurtenisVan<'INGEBREKESTELLING'> = {
      ...nieuweGebeurtenis(zaak, vraag),
      soort: 'INGEBREKESTELLING',
    }
    return eenmalig(vraag, 'createIngebrekestelling', async (schrijver) => {
      const { stand, vanaf } = ingebrekestellingVan(zaak, beoordeeld(vraag, zaak, normen))
      // here and not before: who sends the same again gets the answer of then
      if (stand !== 'kan' || vanaf === null) throw new Problem('niet_meer')
      const straks = metGebeurtenis(zaak, gebeurtenis)
      const antwoord = ingebrekestellingOpDeLijn(straks, beoordeeld(vraag, straks, normen))
      await schrijver.voegToe(kenmerk, gebeurtenis)
      await schrijver.noteer(kenmerk, {
        id: gebeurtenis.id,
        datum: datumVan(vandaag),
        kanaal: 'formulier',
        onderwerp: ONDERWERP,
        tekst: briefVan(zaak, vanaf - 1, body.taal),
      })
      await schrijver.stuurUit({
        soort: 'ingebrekestelling',
        kenmerk,
        gebeurtenis,
        tekst: briefVan(zaak, vanaf - 1, 'nl'),
        uiterlijk: antwoord.beslissenVoor,
      })
      return antwoord
    })
  },
}

/** What is sent: which case, the last day of the law and the request (Awb 4:17 lid 3). */
const briefVan = ({ kenmerk, titel }: Zaak, wet: Dag, taal: Taal): string =>
  ingevuld(teksten[taal].ingebrekestelling, {
    kenmerk,
    zaak: titel[taal],
    datum: datumInWoorden(datumVan(wet), taal),
  })

import { alsBijlage } from '#server/bestanden/naam'
import { bladVan } from '#server/formulieren/afschriftblad'
import type { Handlers } from '#server/handler'
import { bijgehouden, doelVan } from '#server/inzage'
import { Problem } from '#server/problem'
import { vindZaak } from '#server/zaakregisters'

export const afschrift: Pick<Handlers, 'getAfschrift'> = {
  async getAfschrift(vraag) {
    const zaak = await vindZaak(vraag, 'getAfschrift', vraag.path.kenmerk)
    const gevonden = await vraag.afschriften.vind(zaak.kenmerk)
    if (!gevonden) throw new Problem('geen_afschrift')
    const blad = bladVan(gevonden, zaak.kenmerk, vraag.sources.gemeente, vraag.query.taal ?? 'nl')
    const wat = {
      operatie: 'getAfschrift',
      doel: doelVan(zaak, vraag),
      van: zaak.kenmerk,
      velden: ['afschrift'],
    } as const
    return bijgehouden(
      vraag,
      wat,
      new Response(await vraag.drukker(blad), {
        headers: {
          'content-type': 'application/pdf',
          'content-disposition': alsBijlage(`afschrift-${zaak.kenmerk}.pdf`),
          'content-security-policy': "default-src 'none'; sandbox",
        },
      }),
    )
  },
}

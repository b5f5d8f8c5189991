import { datumVan } from '#domain/datum'
import { alsBijlage } from '#server/bestanden/naam'
import { vraagBron } from '#server/bron'
import type { Handlers } from '#server/handler'
import { bijgehouden, doelVan } from '#server/inzage'
import { Problem } from '#server/problem'
import { vindZaak } from '#server/zaakregisters'

export const documenten: Pick<Handlers, 'listDocumenten' | 'getDocument'> = {
  async listDocumenten(vraag) {
    const { kenmerk } = await vindZaak(vraag, 'listDocumenten', vraag.path.kenmerk)
    const { volledig, items } = await vraagBron('documenten', () =>
      vraag.sources.documenten.lijst(kenmerk, datumVan(vraag.vandaag)),
    )
    return { volledig, documenten: items.toSorted((a, b) => b.datum.localeCompare(a.datum)) }
  },

  // the list decides what may be seen: an id that is not in it is the same 404 as a case that does not exist
  async getDocument(vraag) {
    const { sources, path } = vraag
    const zaak = await vindZaak(vraag, 'getDocument', path.kenmerk)
    const { kenmerk } = zaak
    const { items } = await vraagBron('documenten', () =>
      sources.documenten.lijst(kenmerk, datumVan(vraag.vandaag)),
    )
    const document = items.find(({ id }) => id === path.documentId)
    if (!document) throw new Problem('niet_gevonden')
    const inhoud = await vraagBron('documenten', () => sources.documenten.inhoud(kenmerk, document.id))
    const naam = document.bestandsnaam ?? `${document.id}.pdf`.replace(/[^\w.-]/g, '-')
    const wat = {
      operatie: 'getDocument',
      doel: doelVan(zaak, vraag),
      van: zaak.kenmerk,
      velden: [document.id],
    } as const
    return bijgehouden(
      vraag,
      wat,
      new Response(inhoud, {
        headers: {
          'content-type': document.formaat,
          'content-disposition': alsBijlage(naam),
          // also who opens it in the browser runs nothing of it
          'content-security-policy': "default-src 'none'; sandbox",
        },
      }),
    )
  },
}

import { BESTANDSOORTEN, MEESTE_BESTANDEN } from '#domain/bestand'
import { datumVan } from '#domain/datum'
import type { GebeurtenisVan } from '#domain/gebeurtenis'
import { stukkenlijstVan } from '#domain/stukken'
import { metGebeurtenis, type Zaak } from '#domain/zaak'
import type { components } from '#openapi/pip.gen'
import { beginBestand, bestandOpDeLijn } from '#server/bestanden/beginnen'
import { eenmalig } from '#server/eenmalig'
import { hechtAan } from '#server/formulieren/bijlagen'
import type { Handlers } from '#server/handler'
import { persoonsleutel } from '#server/identiteit'
import { nieuweGebeurtenis } from '#server/nieuwe-gebeurtenis'
import { Problem } from '#server/problem'
import { vereist } from '#server/vereist'
import { datumOfNull } from '#server/weergave/samenvatting'
import { alleNormen, beoordeeld, vindZaak, type Zakenvraag } from '#server/zaakregisters'

type Namen = 'listStukken' | 'createStukken' | 'listZaakbestanden' | 'createZaakbestand'

export const stukken: Pick<Handlers, Namen> = {
  async listStukken(vraag) {
    const { lijst } = await gevraagd(vraag, await vindZaak(vraag, 'listStukken', vraag.path.kenmerk))
    return {
      uiterlijk: datumOfNull(lijst?.uiterlijk),
      teLaat: lijst?.teLaat ?? false,
      stukken: [...(lijst?.stukken ?? [])],
    }
  },

  async listZaakbestanden(vraag) {
    const { kenmerk } = await vindZaak(vraag, 'listZaakbestanden', vraag.path.kenmerk)
    const er = await vraag.bestanden.lijst(persoonsleutel(vereist(vraag.identiteit)), { kenmerk })
    return er.map(bestandOpDeLijn)
  },

  async createZaakbestand(vraag) {
    const zaak = await vindZaak(vraag, 'createZaakbestand', vraag.path.kenmerk)
    const { lijst } = await gevraagd(vraag, zaak)
    if (!lijst?.stukken.some(({ id }) => id === vraag.body.onderdeel))
      throw fout('onderdeel', 'Om dit stuk vragen wij niet. Kies een stuk uit de lijst.')
    const ruimte = { bestandsoorten: BESTANDSOORTEN, meest: MEESTE_BESTANDEN }
    return beginBestand(vraag, 'createZaakbestand', { kenmerk: zaak.kenmerk }, ruimte)
  },

  // what was looked at is what is sent: the ids of the files, and no others
  async createStukken(vraag) {
    const { body, vandaag } = vraag
    const zaak = await vindZaak(vraag, 'createStukken', vraag.path.kenmerk)
    const { kenmerk } = zaak
    const { lijst, normen } = await gevraagd(vraag, zaak)
    const er = await vraag.bestanden.lijst(persoonsleutel(vereist(vraag.identiteit)), { kenmerk })
    const gekozen = er.filter(({ id, fase }) => fase === 'klaar' && body.bestanden.includes(id))
    const binnen = (lijst?.stukken ?? []).filter(({ id }) =>
      gekozen.some(({ onderdeel }) => onderdeel === id),
    )
    const ontbreekt = (lijst?.stukken ?? []).filter((stuk) => !binnen.includes(stuk))
    const ontvangen: GebeurtenisVan<'STUKKEN_ONTVANGEN'> = {
      ...nieuweGebeurtenis(zaak, vraag),
      soort: 'STUKKEN_ONTVANGEN',
      volledig: ontbreekt.length === 0,
      aantal: binnen.length,
      stukken: binnen.map(({ id }) => id),
    }
    const b = beoordeeld(vraag, metGebeurtenis(zaak, ontvangen), normen)
    const compleetVoor = b.klokken.findLast(({ norm }) => norm === 'N3')?.datum ?? null
    return eenmalig(vraag, 'createStukken', async (schrijver) => {
      // here and not before: when it was sent before, the answer of then is kept under its key
      if (gekozen.length === 0 || gekozen.length < body.bestanden.length)
        throw fout('bestanden', 'Kies bestanden die helemaal bij ons zijn en die wij hebben nagekeken.')
      await schrijver.voegToe(kenmerk, ontvangen)
      const uiterlijk = datumOfNull(compleetVoor)
      const klaar = datumOfNull(b.hoofd.nu ?? b.hoofd.wet)
      await schrijver.stuurUit({ soort: 'stukken', kenmerk, ontvangen, uiterlijk, klaar })
      for (const bestand of gekozen) {
        const stuk = binnen.find(({ id }) => id === bestand.onderdeel)
        if (!stuk) throw new Problem('gewijzigd')
        await hechtAan(schrijver, kenmerk, bestand, stuk.naam, datumVan(vandaag))
      }
      return {
        ontvangenOp: datumVan(vandaag),
        aantal: gekozen.length,
        ontbreekt: ontbreekt.map(({ naam }) => naam),
        compleetVoor: uiterlijk,
        belofte: datumOfNull(b.hoofd.nu),
        wet: datumOfNull(b.hoofd.wet),
      } satisfies components['schemas']['Stukkenontvangst']
    })
  },
}

/** What can be sent to a case today. */
async function gevraagd(vraag: Zakenvraag, zaak: Zaak) {
  const normen = await alleNormen(vraag)
  return { normen, lijst: stukkenlijstVan(zaak, beoordeeld(vraag, zaak, normen)) }
}

const fout = (name: string, reason: string) => new Problem('ongeldig', { invalidParams: [{ name, reason }] })

import { datumVan } from '#domain/datum'
import { eerste, type Zaak } from '#domain/zaak'
import { verwerk, verwerkZaak } from '#server/betalen/verwerk'
import { vraagBron } from '#server/bron'
import { eenmalig, uitgesteld } from '#server/eenmalig'
import { type Handlers, JsonAntwoord } from '#server/handler'
import { Problem } from '#server/problem'
import { vindZaak, type Zakenvraag } from '#server/zaakregisters'

type Namen =
  'getBetaling' | 'createBetaling' | 'createBetaalmelding' | 'getDemobetaling' | 'updateDemobetaling'

export const betalen: Pick<Handlers, Namen> = {
  async getBetaling(vraag) {
    const { kenmerk } = vraag.path
    const gevraagd = verzoekVan(await vindZaak(vraag, 'getBetaling', kenmerk))
    if (!gevraagd) return { stand: 'geen', bedrag: 0, uiterlijk: null }
    const { bedrag, uiterlijk } = gevraagd
    const basis = { bedrag, uiterlijk: datumVan(uiterlijk) }
    const pogingen = await verwerkZaak(vraag, kenmerk)
    const heeft = (stand: string) => pogingen.some((poging) => poging.stand === stand)
    if (heeft('betaald')) return { ...basis, stand: 'betaald' }
    if (heeft('open')) return { ...basis, stand: 'bezig' }
    return { ...basis, stand: heeft('mislukt') ? 'mislukt' : 'te_betalen' }
  },

  // what was paid or failed meanwhile is written down first, so that nobody pays for the second time or waits for what is over
  async createBetaling(vraag) {
    const { kenmerk } = vraag.path
    const zaak = await vindZaak(vraag, 'createBetaling', kenmerk)
    const { betaaldienst } = vraag.sources
    const klaar = await uitgesteld(async () => {
      if (!betaaldienst) throw new Problem('niet_meer')
      await verwerkZaak(vraag, kenmerk)
      return teBetalen(vraag, zaak)
    })
    const begonnen = await eenmalig({ ...vraag, body: {} }, 'createBetaling', (schrijver) =>
      schrijver.beginBetaling({ id: crypto.randomUUID(), kenmerk, bedrag: klaar() }),
    )
    const opdracht = {
      referentie: begonnen.body,
      bedrag: klaar(),
      omschrijving: zaak.zaaktype.gevoelig ? vraag.sources.gemeente.naam : zaak.titel.nl,
      terugNaar: `/zaken/${encodeURIComponent(kenmerk)}/betalen`,
    }
    const naar = await vraagBron('betalen', async () => betaaldienst?.start(opdracht))
    if (naar === undefined) throw new Problem('niet_meer')
    return new JsonAntwoord({ naar }, begonnen.init)
  },

  // whoever calls this says nothing that we believe: it makes us ask
  async createBetaalmelding(vraag) {
    await verwerk(vraag, vraag.path.betaling.toLowerCase())
    return new Response(null, { status: 204 })
  },

  getDemobetaling: async ({ demo, path }) => demobetaling(demo, path.betaling),

  async updateDemobetaling(vraag) {
    const { demo, path, body } = vraag
    const { stand } = await demobetaling(demo, path.betaling)
    const naar = body.doe.startsWith('betaal') ? 'betaald' : 'mislukt'
    if (stand === 'open' || (stand === 'mislukt' && naar === 'betaald'))
      await demo?.betalingen.zet(path.betaling, naar)
    if (!body.doe.endsWith('_stil')) await verwerk(vraag, path.betaling).catch(() => undefined)
    return demobetaling(demo, path.betaling)
  },
}

const verzoekVan = (zaak: Zaak) => eerste(zaak.gebeurtenissen, 'BETALING_GEVRAAGD')

/** What has to be paid, in cents. @throws {Problem} 409 when nothing has to be paid any more */
async function teBetalen(vraag: Zakenvraag, { kenmerk }: Zaak): Promise<number> {
  // read anew: it may have been paid a moment ago
  const zaak = await vindZaak(vraag, 'createBetaling', kenmerk)
  const gevraagd = verzoekVan(zaak)
  const { gebeurtenissen } = zaak
  if (!gevraagd || eerste(gebeurtenissen, 'BETAALD') || eerste(gebeurtenissen, 'INGETROKKEN'))
    throw new Problem('niet_meer')
  return gevraagd.bedrag
}

async function demobetaling(demo: Parameters<Handlers['getDemobetaling']>[0]['demo'], referentie: string) {
  const betaling = await demo?.betalingen.vind(referentie)
  if (!betaling) throw new Problem('niet_gevonden')
  const { bedrag, omschrijving, stand, terugNaar } = betaling
  return { bedrag, omschrijving, stand, terugNaar }
}

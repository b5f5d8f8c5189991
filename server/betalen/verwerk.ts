import type { GebeurtenisVan } from '#domain/gebeurtenis'
import { metGebeurtenis } from '#domain/zaak'
import { dagVan } from '#domain/datum'
import { beloftenOf } from '#domain/beloften'
import { vraagBron } from '#server/bron'
import type { ApiOptions } from '#server/handler'
import { Problem } from '#server/problem'
import type { Schrijver } from '#server/schrijven'
import { datumOfNull } from '#server/weergave/samenvatting'
import { alleNormen } from '#server/zaakregisters'
import type { Poging } from './betalingen.ts'

export type Betaalvraag = Pick<ApiOptions, 'sources' | 'klok' | 'schrijven' | 'betalingen'>

/**
 * Asks the provider how a payment stands and writes down what changed, in one transaction with the case and the work that
 * comes from it. A notification, the return of the resident and our own look come here, in any order and any number of
 * times. The first payment of a case counts; every other is given back.
 * @throws {Problem} 503 when the provider does not answer
 */
export async function verwerk(vraag: Betaalvraag, id: string): Promise<void> {
  const { betaaldienst } = vraag.sources
  const poging = await vraag.betalingen.vind(id)
  if (!poging || !betaaldienst) return
  const stand =
    poging.stand === 'open' || poging.stand === 'mislukt'
      ? await vraagBron('betalen', () => betaaldienst.stand(id))
      : poging.stand
  if (stand === 'open') return
  const isNieuw = stand !== poging.stand && (stand === 'betaald' || stand === 'mislukt')
  const nu = isNieuw ? await rondAf(vraag, poging, stand) : stand
  if (nu !== 'dubbel') return
  await vraagBron('betalen', () => betaaldienst.geefTerug(id))
  await rondAf(vraag, poging, 'terugbetaald')
}

/** Every try of a case that may have changed. */
export async function verwerkZaak(vraag: Betaalvraag, kenmerk: string): Promise<readonly Poging[]> {
  for (const { id } of await vraag.betalingen.van(kenmerk)) await verwerk(vraag, id)
  return vraag.betalingen.van(kenmerk)
}

/** Under a key of its own, so that it is done once; @returns how the try stands then */
async function rondAf(
  vraag: Betaalvraag,
  { id, kenmerk, bedrag }: Poging,
  naar: 'betaald' | 'mislukt' | 'terugbetaald',
): Promise<unknown> {
  const dag = dagVan(await vraag.klok.vandaag())
  const basis = { id: `${id}-${naar}`, dag, bedrag }
  const betaald: GebeurtenisVan<'BETAALD'> = { ...basis, door: 'u', soort: 'BETAALD' }
  const uiterlijk = naar === 'betaald' ? await beloofdNa(vraag, kenmerk, betaald) : null
  const handeling = { wie: `betaling:${id}`, sleutel: naar, verzoek: naar }
  const gedaan = await vraag.schrijven.eenmaal(handeling, async (schrijver: Schrijver) => {
    const nu = await schrijver.rondBetalingAf(id, naar)
    if (nu === 'betaald') {
      await schrijver.voegToe(kenmerk, betaald)
      await schrijver.stuurUit({ soort: 'betaling', kenmerk, gebeurtenis: betaald, uiterlijk })
    }
    if (nu === 'terugbetaald')
      await schrijver.voegToe(kenmerk, { ...basis, door: 'gemeente', soort: 'TERUGBETAALD' })
    return { status: 200, body: nu }
  })
  return typeof gedaan === 'object' ? gedaan.body : null
}

/** The date that we promise when it is paid today; null where there is none. */
async function beloofdNa(vraag: Betaalvraag, kenmerk: string, betaald: GebeurtenisVan<'BETAALD'>) {
  const { sources } = vraag
  const register = sources.zaken.find(({ naam }) => naam === 'zaaksysteem')
  const zaak = await vraagBron('zaaksysteem', async () => register?.vind(kenmerk))
  if (!zaak) throw new Problem('niet_gevonden')
  const normen = await alleNormen(vraag)
  return datumOfNull(
    beloftenOf(metGebeurtenis(zaak, betaald), normen, sources.kalender, betaald.dag).hoofd.nu,
  )
}

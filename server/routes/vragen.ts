import { datumVan } from '#domain/datum'
import type { Belafspraak, GebeurtenisVan } from '#domain/gebeurtenis'
import type { Tekst } from '#domain/tekst'
import { metGebeurtenis } from '#domain/zaak'
import type { components } from '#openapi/pip.gen'
import { eenmalig } from '#server/eenmalig'
import type { Handlers } from '#server/handler'
import { nieuweGebeurtenis } from '#server/nieuwe-gebeurtenis'
import { type InvalidParam, Problem } from '#server/problem'
import { alleNormen, beoordeeld, vindZaak } from '#server/zaakregisters'
import { metKlok } from './contactmomenten.ts'

type NieuweVraag = components['schemas']['NieuweVraag']

const ONDERWERP: Record<NieuweVraag['antwoord'], Tekst> = {
  bericht: { nl: 'U stelde een vraag', en: 'You asked a question' },
  telefoon: { nl: 'U vroeg ons om te bellen', en: 'You asked us to call' },
}

/** When we call, on the clock of the municipality. */
const DAGDELEN = { ochtend: { van: '09:00', tot: '12:00' }, middag: { van: '13:00', tot: '17:00' } } as const

export const vragen: Pick<Handlers, 'createVraag'> = {
  // a written question is N7b and a call is N7a: the way to answer decides which clock runs
  async createVraag(vraag) {
    const { body, vandaag } = vraag
    const bel = belafspraak(body)
    const [zaak, normen] = await Promise.all([
      vindZaak(vraag, 'createVraag', vraag.path.kenmerk),
      alleNormen(vraag),
    ])
    const nieuw = nieuweGebeurtenis(zaak, vraag)
    const { id } = nieuw
    const onderwerp = ONDERWERP[body.antwoord]
    const tekst = body.tekst.trim()
    const gesteld: GebeurtenisVan<'VRAAG_GESTELD'> = {
      ...nieuw,
      soort: 'VRAAG_GESTELD',
      vraag: id,
      kanaal: bel ? 'telefoon' : 'schriftelijk',
      onderwerp,
      ...(bel && { bel }),
    }
    const moment = {
      id,
      datum: datumVan(vandaag),
      kanaal: 'formulier',
      onderwerp,
      vraag: id,
      tekst,
      ...(bel && { bel }),
    } as const
    const antwoord = metKlok(moment, beoordeeld(vraag, metGebeurtenis(zaak, gesteld), normen))
    return eenmalig(vraag, 'createVraag', async (schrijver) => {
      const { kenmerk } = zaak
      await schrijver.voegToe(kenmerk, gesteld)
      await schrijver.noteer(kenmerk, moment)
      await schrijver.stuurUit({ soort: 'vraag', kenmerk, gesteld, tekst, uiterlijk: antwoord.antwoordVoor })
      return antwoord
    })
  },
}

/** The appointment to call; nothing for an answer in writing. Throws a Problem when a call lacks a number or a time. */
function belafspraak({ antwoord, telefoon, dagdeel }: NieuweVraag): Belafspraak | undefined {
  if (antwoord === 'bericht') return undefined
  if (telefoon !== undefined && dagdeel !== undefined) return { ...DAGDELEN[dagdeel], nummer: telefoon }
  const invalidParams: InvalidParam[] = [
    ...(telefoon === undefined ? [{ name: 'telefoon', reason: 'Geef het nummer waarop wij bellen.' }] : []),
    ...(dagdeel === undefined ? [{ name: 'dagdeel', reason: 'Kies wanneer wij bellen.' }] : []),
  ]
  throw new Problem('ongeldig', { invalidParams })
}

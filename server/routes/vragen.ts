import { datumVan } from '#domain/datum'
import type { Belafspraak, GebeurtenisVan } from '#domain/gebeurtenis'
import type { Tekst } from '#domain/tekst'
import type { Norm } from '#domain/norm'
import { metGebeurtenis, type Zaak } from '#domain/zaak'
import type { components } from '#openapi/pip.gen'
import { eenmalig } from '#server/eenmalig'
import type { Handlers } from '#server/handler'
import { nieuweGebeurtenis } from '#server/nieuwe-gebeurtenis'
import { type InvalidParam, Problem } from '#server/problem'
import type { Schrijver } from '#server/schrijven'
import { alleNormen, beoordeeld, vindZaak, type Zakenvraag } from '#server/zaakregisters'
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
    const { body } = vraag
    const bel = belafspraak(body)
    const [zaak, normen] = await Promise.all([
      vindZaak(vraag, 'createVraag', vraag.path.kenmerk),
      alleNormen(vraag),
    ])
    const nieuw = {
      ...nieuweGebeurtenis(zaak, vraag),
      onderwerp: ONDERWERP[body.antwoord],
      ...(bel && { bel }),
    }
    return eenmalig(vraag, 'createVraag', stelling(vraag, { zaak, normen, nieuw, tekst: body.tekst }))
  },
}

/** What somebody tells or asks about a case: as it stands on the case, and in their words. */
type Gesteld = {
  zaak: Zaak
  normen: readonly Norm[]
  nieuw: Pick<GebeurtenisVan<'VRAAG_GESTELD'>, 'id' | 'dag' | 'door' | 'onderwerp' | 'bel'>
  tekst: string
}

/** Reckons by when we answer, and gives what writes it all: the event, the contact, and the work for the team. */
export function stelling(
  vraag: Pick<Zakenvraag, 'sources' | 'vandaag'>,
  { zaak, normen, nieuw, tekst: getypt }: Gesteld,
): (schrijver: Schrijver) => Promise<components['schemas']['Contactmoment']> {
  const { kenmerk } = zaak
  const { id, dag, onderwerp, bel } = nieuw
  const tekst = getypt.trim()
  const gesteld: GebeurtenisVan<'VRAAG_GESTELD'> = {
    ...nieuw,
    soort: 'VRAAG_GESTELD',
    vraag: id,
    kanaal: bel ? 'telefoon' : 'schriftelijk',
  }
  const over = { id, datum: datumVan(dag), onderwerp, vraag: id, tekst, ...(bel && { bel }) }
  const moment = { ...over, kanaal: 'formulier' } as const
  const antwoord = metKlok(moment, beoordeeld(vraag, metGebeurtenis(zaak, gesteld), normen))
  return async (schrijver) => {
    await schrijver.voegToe(kenmerk, gesteld)
    await schrijver.noteer(kenmerk, moment)
    await schrijver.stuurUit({ soort: 'vraag', kenmerk, gesteld, tekst, uiterlijk: antwoord.antwoordVoor })
    return antwoord
  }
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

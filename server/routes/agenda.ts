import { agendadagenVan, agendaVan, type Agendapunt } from '#domain/agenda'
import type { Beoordeling } from '#domain/beloften'
import type { Kalender } from '#domain/kalender'
import type { Taal } from '#domain/tekst'
import type { Zaak } from '#domain/zaak'
import type { Handlers } from '#server/handler'
import type { Gemeente } from '#server/sources'
import { ingevuld, teksten } from '#server/teksten'
import { alleNormen, beoordeeld, lijstUitRegisters, vindZaak } from '#server/zaakregisters'

/** More running cases than this do not go into one calendar. */
const ZAKEN_IN_AGENDA = 100

/** The dates of a case that are still to come. A sensitive case is not named: a calendar is often shared. */
function puntenVan(zaak: Zaak, b: Beoordeling, kalender: Kalender, taal: Taal): Agendapunt[] {
  const woorden = teksten[taal]
  const naam = zaak.zaaktype.gevoelig ? woorden.gevoelig : zaak.zaaktype.naam[taal]
  return agendadagenVan(zaak, b, kalender).map(({ soort, dag, moment }) => ({
    id: `${zaak.kenmerk}-${soort}`,
    dag,
    titel: ingevuld(woorden[soort], { zaak: naam }),
    toelichting: ingevuld(woorden.toelichting, { kenmerk: zaak.kenmerk }),
    ...(moment && { moment }),
  }))
}

const bestand = (naam: string, punten: readonly Agendapunt[], nu: Date, gemeente: Gemeente): Response =>
  new Response(agendaVan(punten, nu, gemeente), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="${naam}.ics"`,
    },
  })

export const agenda: Pick<Handlers, 'getZaakagenda' | 'getAgenda'> = {
  async getZaakagenda(vraag) {
    const [zaak, normen] = await Promise.all([
      vindZaak(vraag, 'getZaakagenda', vraag.path.kenmerk),
      alleNormen(vraag),
    ])
    const punten = puntenVan(
      zaak,
      beoordeeld(vraag, zaak, normen),
      vraag.sources.kalender,
      vraag.query.taal ?? 'nl',
    )
    return bestand('zaak', punten, await vraag.klok.nu(), vraag.sources.gemeente)
  },

  async getAgenda(vraag) {
    const [{ zaken }, normen] = await Promise.all([
      lijstUitRegisters(vraag, 'getAgenda', { sorteer: 'datum' }, ZAKEN_IN_AGENDA),
      alleNormen(vraag),
    ])
    const punten = zaken.flatMap((zaak) =>
      puntenVan(zaak, beoordeeld(vraag, zaak, normen), vraag.sources.kalender, vraag.query.taal ?? 'nl'),
    )
    const { gemeente } = vraag.sources
    const naam = `mijn-${gemeente.naam.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`
    return bestand(naam, punten, await vraag.klok.nu(), gemeente)
  },
}

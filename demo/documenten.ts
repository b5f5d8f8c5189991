import { datumVan } from '#domain/datum'
import type { Tekst } from '#domain/tekst'
import { demozaken } from './demozaken.ts'

/** A letter or a sent file of the demo; `regels` is what stands in it. */
export type Demodocument = {
  id: string
  titel: Tekst
  afzender: 'u' | 'gemeente' | 'ander'
  datum: string
  formaat: 'application/pdf'
  omvang: number
  regels: readonly string[]
}

const IN_DE_DEMO = 'Dit is een brief uit de demo. De gemeente en de personen zijn verzonnen.'

/** Which events leave a document, and what it is called. */
const BRIEVEN: Partial<Record<string, { id: string; titel: Tekst; afzender: Demodocument['afzender'] }>> = {
  ONTVANGEN: { id: 'aanvraag', titel: { nl: 'Uw aanvraag', en: 'Your application' }, afzender: 'u' },
  BEVESTIGING_VERZONDEN: {
    id: 'bevestiging',
    titel: { nl: 'Bevestiging dat wij uw aanvraag hebben', en: 'Confirmation that we have your application' },
    afzender: 'gemeente',
  },
  STUKKEN_GEVRAAGD: {
    id: 'stukkenlijst',
    titel: { nl: 'Lijst van stukken die wij nog missen', en: 'List of documents we still need' },
    afzender: 'gemeente',
  },
  STUKKEN_ONTVANGEN: {
    id: 'stukken',
    titel: { nl: 'De stukken die u stuurde', en: 'The documents you sent' },
    afzender: 'u',
  },
  COMPLEET_BRIEF: {
    id: 'compleet',
    titel: { nl: 'Brief: uw aanvraag is compleet', en: 'Letter: your application is complete' },
    afzender: 'gemeente',
  },
  VERLENGING_NORM: {
    id: 'nieuwe-datum',
    titel: { nl: 'Brief over de nieuwe datum', en: 'Letter about the new date' },
    afzender: 'gemeente',
  },
  ADVIES_ONTVANGEN: { id: 'advies', titel: { nl: 'Advies', en: 'Advice' }, afzender: 'ander' },
  INGEBREKESTELLING: {
    id: 'ingebrekestelling',
    titel: { nl: 'Uw vraag om snel te beslissen', en: 'Your request to decide quickly' },
    afzender: 'u',
  },
  BESLUIT: { id: 'besluit', titel: { nl: 'Ons besluit', en: 'Our decision' }, afzender: 'gemeente' },
}

/** The documents of each demo case: one for each event that leaves one, on the day of the event. */
export const documenten: ReadonlyMap<string, readonly Demodocument[]> = new Map(
  demozaken.map(({ zaak }) => {
    const gezien = new Map<string, number>()
    const brieven = zaak.gebeurtenissen.flatMap((g): Demodocument[] => {
      const { soort, dag } = g
      const brief = BRIEVEN[soort]
      // the representative gets the same letter; the case keeps it once
      if (!brief || (soort === 'BEVESTIGING_VERZONDEN' && g.aan === 'gemachtigde')) return []
      const keer = (gezien.get(soort) ?? 0) + 1
      gezien.set(soort, keer)
      const datum = datumVan(dag)
      const regels = [
        `Datum: ${datum}`,
        `Zaaknummer: ${zaak.kenmerk}`,
        `Onderwerp: ${zaak.titel.nl}`,
        '',
        IN_DE_DEMO,
      ]
      const id = keer === 1 ? brief.id : `${brief.id}-${keer}`
      return [
        {
          id,
          titel: brief.titel,
          afzender: brief.afzender,
          datum,
          formaat: 'application/pdf',
          omvang: 900 + regels.join('').length,
          regels,
        },
      ]
    })
    return [zaak.kenmerk, brieven]
  }),
)

import { datumVan } from '#domain/datum'
import type { Tekst } from '#domain/tekst'
import type { Rechtensoort } from '#domain/zaak'
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

const AANVRAAG: Tekst = { nl: 'Uw aanvraag', en: 'Your application' }

/** Not everything that a resident sends is an application. */
const GEEN_AANVRAAG: Partial<Record<Rechtensoort, Tekst>> = {
  bezwaar: { nl: 'Uw bezwaar', en: 'Your objection' },
  woo: { nl: 'Uw Woo-verzoek', en: 'Your Woo request' },
  klacht: { nl: 'Uw klacht', en: 'Your complaint' },
  melding: { nl: 'Uw vraag', en: 'Your question' },
}

/** Which events leave a document, and what it is called. */
const BRIEVEN: Partial<Record<string, { id: string; titel: Tekst; afzender: Demodocument['afzender'] }>> = {
  ONTVANGEN: { id: 'aanvraag', titel: AANVRAAG, afzender: 'u' },
  BEVESTIGING_VERZONDEN: {
    id: 'bevestiging',
    titel: { nl: 'Bevestiging dat uw zaak bij ons binnen is', en: 'Confirmation that your case reached us' },
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
    titel: { nl: 'Brief: alles is compleet', en: 'Letter: everything is complete' },
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
          titel: brief.titel === AANVRAAG ? (GEEN_AANVRAAG[zaak.zaaktype.rechten] ?? AANVRAAG) : brief.titel,
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

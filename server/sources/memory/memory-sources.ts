import { maakKalender } from '#domain/kalender'
import type { Demo, ApiOptions } from '#server/handler'
import type { Bronnaam, Klok, Sources } from '#server/sources'
import type { Gemeentedata } from './data.ts'
import { pdfVan } from './pdf.ts'
import { BRONNEN, type Brongedrag, metStoring } from './storing.ts'
import { memoryZaken } from './zaken.ts'

/** What a demo remembers of itself: the day it is and how its sources behave. */
export type Demostand = { vandaag: string; gedrag: Readonly<Partial<Record<Bronnaam, Brongedrag>>> }

/**
 * The ports over a municipality in memory, with its movable clock and breakable sources.
 * @param bewaar is told each change of the demo, so that a host can keep it over a reload
 */
export function memoryGemeente(
  data: Gemeentedata,
  begin: Partial<Demostand> = {},
  bewaar: (stand: Demostand) => void = () => undefined,
): Omit<ApiOptions, 'sessies'> & { demo: Demo } {
  let stand: Demostand = { vandaag: begin.vandaag ?? data.vandaag, gedrag: begin.gedrag ?? {} }
  const zet = (nieuw: Partial<Demostand>) => {
    stand = { ...stand, ...nieuw }
    bewaar(stand)
  }
  const klok: Klok = { vandaag: () => stand.vandaag, nu: () => new Date(`${stand.vandaag}T09:00:00Z`) }
  const gedragVan = (bron: Bronnaam): Brongedrag => stand.gedrag[bron] ?? 'normaal'
  return {
    klok,
    sources: metStoring(memorySources(data, klok), gedragVan),
    demo: {
      personas: data.personas.map(({ identiteit: _verborgen, ...persona }) => persona),
      identiteitVan: (id) => data.personas.find((persona) => persona.id === id)?.identiteit,
      zetVandaag: (vandaag) => zet({ vandaag }),
      bronnen: () =>
        Object.fromEntries(BRONNEN.map((bron) => [bron, gedragVan(bron)])) as Record<Bronnaam, Brongedrag>,
      zetBron: (bron, gedrag) => zet({ gedrag: { ...stand.gedrag, [bron]: gedrag } }),
    },
  }
}

function memorySources(data: Gemeentedata, klok: Klok): Sources {
  const kalender = maakKalender({ sluitingsdagen: data.sluitingsdagen })
  return {
    gemeente: data.gemeente,
    kalender,
    zaken: (['zaaksysteem', 'sociaal'] as const).map((naam) =>
      memoryZaken(naam, data.zaken, data.normen, kalender, klok),
    ),
    documenten: {
      lijst: async (kenmerk, tot) => ({
        volledig: true,
        items: (data.documenten.get(kenmerk) ?? [])
          .filter(({ datum }) => datum <= tot)
          .map(({ regels: _inhoud, ...document }) => document),
      }),
      inhoud: async (kenmerk, id) => {
        const document = data.documenten.get(kenmerk)?.find((een) => een.id === id)
        if (!document) throw new Error('no such document')
        return pdfVan(document.titel.nl, document.regels)
      },
    },
    contactmomenten: {
      lijst: async (kenmerk, tot) => ({
        volledig: true,
        items: (data.contactmomenten.get(kenmerk) ?? []).filter(({ datum }) => datum <= tot),
      }),
    },
    personen: { raadpleeg: async (bsn) => data.personen.get(bsn) },
    normen: { alle: async () => data.normen },
  }
}

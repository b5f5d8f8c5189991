import type { components } from '#openapi/pip.gen'
import type { Demobetalingen } from './betalen/demodienst.ts'
import type { ApiOptions, Demo } from './handler.ts'
import type { Identiteit } from './identiteit.ts'
import type { Bronnaam, Klok, Sources } from './sources.ts'
import { BRONNEN, type Brongedrag, metStoring } from './sources/storing.ts'

/** What a demo remembers of itself: the day it is and how its sources behave. */
export type Demostand = { vandaag: string; gedrag: Readonly<Partial<Record<Bronnaam, Brongedrag>>> }

/**
 * Where a demo keeps its state. `zet` changes what it is given: of the sources only those that are named. Moving the
 * day also moves the cases on, where they are stored.
 */
export type Demogeheugen = {
  lees: () => Promise<Demostand>
  zet: (nieuw: Partial<Demostand>) => Promise<void>
}

export type Demopersona = components['schemas']['Persona'] & { identiteit: Identiteit }

/** The clock that a demo moves, its sources that can be made to fail, and the controls for both. */
export function demoOp(
  sources: Sources,
  personas: readonly Demopersona[],
  { lees, zet }: Demogeheugen,
  betalingen: Demobetalingen,
  mails: Demo['mails'] = null,
): Pick<ApiOptions, 'klok' | 'sources' | 'inlogmiddelen'> & { demo: Demo } {
  const gedragVan = async (bron: Bronnaam): Promise<Brongedrag> => (await lees()).gedrag[bron] ?? 'normaal'
  return {
    klok: klokVan(lees),
    sources: metStoring(sources, gedragVan),
    inlogmiddelen: ['demopersoon'],
    demo: {
      betalingen,
      mails,
      personas: personas.map(({ identiteit: _verborgen, ...persona }) => persona),
      identiteitVan: (id) => personas.find((persona) => persona.id === id)?.identiteit,
      zetVandaag: (vandaag) => zet({ vandaag }),
      bronnen: () => Promise.all(BRONNEN.map(async (bron) => ({ bron, gedrag: await gedragVan(bron) }))),
      zetBron: (bron, gedrag) => zet({ gedrag: { [bron]: gedrag } }),
    },
  }
}

/** Nine in the morning of the day of the demo. */
export const klokVan = (lees: Demogeheugen['lees']): Klok => ({
  vandaag: async () => (await lees()).vandaag,
  nu: async () => new Date(`${(await lees()).vandaag}T09:00:00Z`),
})

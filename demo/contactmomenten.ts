import { datumVan } from '#domain/datum'
import type { Tekst } from '#domain/tekst'
import { demozaken } from './demozaken.ts'

/** A contact moment of the demo (Open Klant klantcontact). `vraag` joins it to the question clock of the case. */
export type Democontact = {
  id: string
  datum: string
  kanaal: 'telefoon' | 'balie' | 'brief' | 'e-mail' | 'formulier'
  onderwerp: Tekst
  vraag?: string
}

const los: Readonly<Record<string, readonly Democontact[]>> = {
  'ZAAK-2026-0000001': [
    {
      id: 'c1',
      datum: '2026-09-29',
      kanaal: 'balie',
      onderwerp: { nl: 'U liet een foto van de boom zien', en: 'You showed a photo of the tree' },
    },
  ],
  'ZAAK-2026-0000006': [
    {
      id: 'c1',
      datum: '2026-10-05',
      kanaal: 'telefoon',
      onderwerp: { nl: 'U vroeg hoe het met uw kaart staat', en: 'You asked about your card' },
    },
  ],
}

/** Contact moments per case: the questions out of the events, and a few that changed nothing. */
export const contactmomenten: ReadonlyMap<string, readonly Democontact[]> = new Map(
  demozaken.map(({ zaak }) => {
    const vragen = zaak.gebeurtenissen.flatMap((g): Democontact[] =>
      g.soort === 'VRAAG_GESTELD'
        ? [
            {
              id: g.vraag,
              datum: datumVan(g.dag),
              kanaal: g.kanaal === 'telefoon' ? 'telefoon' : 'formulier',
              onderwerp: g.onderwerp,
              vraag: g.vraag,
            },
          ]
        : [],
    )
    return [zaak.kenmerk, [...vragen, ...(los[zaak.kenmerk] ?? [])]]
  }),
)

import type { components } from '#openapi/pip.gen'
import type { Betaaldienst } from '#server/betalen/betaaldienst'
import type { Bronnaam, Contactmoment, Document, Gedeeltelijk, Sources } from '#server/sources'
import { tijdslimieten } from '#server/tijdslimieten'

export type Brongedrag = components['schemas']['Brongedrag']

type Via = <T>(
  bron: Bronnaam,
  vraag: () => Promise<T>,
  anders: { leeg: T; deels: (heel: T) => T },
) => Promise<T>

export const BRONNEN: readonly Bronnaam[] = [
  'zaaksysteem',
  'sociaal',
  'documenten',
  'contactmomenten',
  'personen',
  'normen',
  'afspraken',
  'betalen',
]

/**
 * The same sources, each behaving as `gedrag` says at that moment: slow, failing, giving a part or giving nothing.
 * So that every waiting, error and empty state can be seen, in the demo panel and from a test.
 */
export function metStoring(sources: Sources, gedrag: (bron: Bronnaam) => Promise<Brongedrag>): Sources {
  const via = async <T>(
    bron: Bronnaam,
    vraag: () => Promise<T>,
    anders: { leeg: T; deels: (heel: T) => T },
  ): Promise<T> => {
    const hoe = await gedrag(bron)
    if (hoe === 'stuk') throw new Error(`${bron} is down`)
    if (hoe === 'leeg') return anders.leeg
    if (hoe === 'traag') await new Promise((klaar) => setTimeout(klaar, tijdslimieten.demoTraag))
    const heel = await vraag()
    return hoe === 'deels' ? anders.deels(heel) : heel
  }
  return {
    ...sources,
    zaken: sources.zaken.map((register) => ({
      ...register,
      lijst: (...vraag) =>
        via(register.naam, () => register.lijst(...vraag), {
          leeg: {
            totaal: 0,
            zaken: [],
            keuzes: { lopend: 0, klaar: 0, soorten: [], jaren: [], personen: [] },
            volledig: true,
          },
          deels: (lijst) => ({
            ...lijst,
            zaken: helft(lijst.zaken),
            totaal: Math.ceil(lijst.totaal / 2),
            volledig: false,
          }),
        }),
      vind: (kenmerk) =>
        via(register.naam, () => register.vind(kenmerk), { leeg: undefined, deels: (zaak) => zaak }),
    })),
    documenten: {
      lijst: (...vraag) =>
        via('documenten', () => sources.documenten.lijst(...vraag), gedeeltelijk<Document>()),
      inhoud: (...vraag) =>
        via('documenten', () => sources.documenten.inhoud(...vraag), {
          leeg: new Uint8Array(),
          deels: (heel) => heel,
        }),
    },
    contactmomenten: {
      lijst: (...vraag) =>
        via('contactmomenten', () => sources.contactmomenten.lijst(...vraag), gedeeltelijk<Contactmoment>()),
    },
    personen: {
      raadpleeg: (...vraag) =>
        via('personen', () => sources.personen.raadpleeg(...vraag), {
          leeg: undefined,
          deels: (persoon) => persoon && { burgerservicenummer: persoon.burgerservicenummer },
        }),
    },
    afspraken: {
      product: (id) =>
        via('afspraken', () => sources.afspraken.product(id), {
          leeg: undefined,
          deels: (product) => product,
        }),
      vrij: (...vraag) =>
        via('afspraken', () => sources.afspraken.vrij(...vraag), { leeg: [], deels: helft }),
    },
    betaaldienst: sources.betaaldienst && metBetaalstoring(sources.betaaldienst, via),
    normen: { alle: () => via('normen', () => sources.normen.alle(), { leeg: [], deels: (alle) => alle }) },
  }
}

/** A provider has nothing to give a part of, or to give empty: then it knows of no payment that was made. */
function metBetaalstoring(dienst: Betaaldienst, via: Via): Betaaldienst {
  const zo = <T>(vraag: () => Promise<T>, leeg: T) =>
    via('betalen', vraag, { leeg, deels: (heel: T) => heel })
  return {
    start: (opdracht) => zo(() => dienst.start(opdracht), opdracht.terugNaar),
    stand: (referentie) => zo(() => dienst.stand(referentie), 'open'),
    geefTerug: (referentie) => zo(() => dienst.geefTerug(referentie), undefined),
  }
}

const gedeeltelijk = <T>() => ({
  leeg: { volledig: true, items: [] },
  deels: ({ items }: Gedeeltelijk<T>) => ({ volledig: false, items: helft(items) }),
})

const helft = <T>(items: readonly T[]): readonly T[] => items.slice(0, Math.ceil(items.length / 2))

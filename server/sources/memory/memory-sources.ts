import { type Kalender, maakKalender } from '#domain/kalender'
import { type Demogeheugen, demoOp, type Demostand, klokVan } from '#server/demo'
import type { ApiOptions, Demo } from '#server/handler'
import { demoscanner } from '#server/bestanden/demoscanner'
import { leesDefinitie } from '#server/formulieren/definitie'
import { maakEenmaligeCode } from '#server/eenmalige-code'
import { geenPost } from '#server/post'
import type { Klok, Sources } from '#server/sources'
import { kleineDrukker, pdfVan } from '#server/sources/pdf'
import type { Gemeentedata } from './data.ts'
import { demodienst } from '#server/betalen/demodienst'
import { memoryBetalingen, memoryDemobetalingen } from './betalingen.ts'
import { memoryBestanden } from './bestanden.ts'
import { memoryHandtekeningen } from './handtekeningen.ts'
import { memoryInzagelog } from './inzagelog.ts'
import { memoryConcepten } from './concepten.ts'
import { alleenVelden } from '#server/toestemmingen/velden'
import { rooster } from '#server/sources/rooster'
import { memoryTijdvakken } from './tijdvakken.ts'
import { type Geheugen, memorySchrijven } from './schrijven.ts'
import { memoryToestemmingen } from './toestemmingen.ts'
import { memoryZaken } from './zaken.ts'

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
  const geheugen: Demogeheugen = {
    lees: async () => stand,
    zet: async (nieuw) => {
      stand = { ...stand, ...nieuw, gedrag: { ...stand.gedrag, ...nieuw.gedrag } }
      bewaar(stand)
    },
  }
  const kalender = maakKalender({ sluitingsdagen: data.sluitingsdagen })
  const inhoud: Geheugen = {
    zaken: new Map(data.zaken.map((zaak) => [zaak.kenmerk, zaak])),
    contactmomenten: new Map(data.contactmomenten),
    concepten: new Map(),
    bestanden: new Map(),
    documenten: new Map(),
    afschriften: new Map(),
    tijdvakken: new Map(),
    betalingen: new Map(),
    handtekeningen: new Map(),
    toestemmingen: new Map(),
    meldcodes: new Map(),
  }
  const geheim = crypto.randomUUID() + crypto.randomUUID()
  const ondertekencode = maakEenmaligeCode(geheim, 'ondertekenen 1')
  const meldcode = maakEenmaligeCode(geheim, 'melding 1')
  const toestemmingscode = maakEenmaligeCode(geheim, 'toestemming 1')
  const demobetalingen = memoryDemobetalingen()
  const sources = {
    ...memorySources(data, inhoud, kalender, klokVan(geheugen.lees)),
    betaaldienst: demodienst(demobetalingen),
  }
  return {
    ...demoOp(sources, data.personas, geheugen, demobetalingen),
    inzagelog: memoryInzagelog(data.inzages),
    schrijven: memorySchrijven(inhoud, (werk, zaak) => data.backoffice?.(werk, zaak, kalender) ?? zaak),
    formulieren: data.formulieren.map(leesDefinitie),
    concepten: memoryConcepten(inhoud.concepten),
    tijdvakken: memoryTijdvakken(inhoud.tijdvakken),
    betalingen: memoryBetalingen(inhoud.betalingen),
    post: geenPost,
    afschriften: {
      heeft: async (kenmerk) => inhoud.afschriften.has(kenmerk),
      vind: async (kenmerk) => inhoud.afschriften.get(kenmerk),
    },
    drukker: kleineDrukker,
    handtekeningverzoeken: memoryHandtekeningen(inhoud.handtekeningen),
    ondertekencode: async (id) => (await ondertekencode)(id),
    ontvangers: data.ontvangers,
    toestemmingen: memoryToestemmingen(inhoud.toestemmingen),
    toestemmingscode: async (id) => (await toestemmingscode)(id),
    meldcodes: { vind: async (hash) => inhoud.meldcodes.get(hash) },
    meldcode: async (id) => (await meldcode)(id),
    bestanden: memoryBestanden(inhoud.bestanden, inhoud.concepten),
    scanner: demoscanner,
  }
}

function memorySources(
  data: Gemeentedata,
  inhoud: Geheugen,
  kalender: Kalender,
  klok: Klok,
): Omit<Sources, 'betaaldienst'> {
  return {
    gemeente: data.gemeente,
    kalender,
    zaken: (['zaaksysteem', 'sociaal'] as const).map((naam) =>
      memoryZaken(naam, inhoud.zaken, data.normen, kalender, klok),
    ),
    documenten: {
      lijst: async (kenmerk, tot) => ({
        volledig: true,
        items: [
          ...(data.documenten.get(kenmerk) ?? []).map(({ regels: _regels, ...document }) => document),
          ...(inhoud.documenten.get(kenmerk) ?? []).map(({ inhoud: _bytes, ...document }) => document),
        ].filter(({ datum }) => datum <= tot),
      }),
      inhoud: async (kenmerk, id) => {
        const gestuurd = inhoud.documenten.get(kenmerk)?.find((een) => een.id === id)
        if (gestuurd) return gestuurd.inhoud
        const document = data.documenten.get(kenmerk)?.find((een) => een.id === id)
        if (!document) throw new Error('no such document')
        return pdfVan(document.titel.nl, document.regels)
      },
    },
    contactmomenten: {
      lijst: async (kenmerk, tot) => ({
        volledig: true,
        items: (inhoud.contactmomenten.get(kenmerk) ?? []).filter(({ datum }) => datum <= tot),
      }),
    },
    personen: {
      raadpleeg: async (bsn, velden) => {
        const persoon = data.personen.get(bsn)
        return persoon && velden ? alleenVelden(persoon, velden) : persoon
      },
    },
    normen: { alle: async () => data.normen },
    afspraken: rooster(data.afspraken, kalender, data.isWeg),
    zaaktypen: { vind: async (code) => data.zaaktypen.find((een) => een.code === code) },
  }
}

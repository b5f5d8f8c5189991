import type { components } from '#openapi/pip.gen'
import type { Dag, Datum } from '#domain/datum'
import type { Balie, Belafspraak } from '#domain/gebeurtenis'
import type { Kalender } from '#domain/kalender'
import type { Norm, NormId } from '#domain/norm'
import type { Tijdvak } from '#domain/tijdvak'
import type { Zaak, Zaaktype } from '#domain/zaak'
import type { Tekst } from '#domain/tekst'
import type { Toestemmingsveld } from '#domain/toestemming'
import type { Betaaldienst } from './betalen/betaaldienst.ts'
import type { Identiteit, Relatie } from './identiteit.ts'
import type { Persoon } from './brp/persoon.ts'
import type { Sorteersleutel } from './sorteersleutel.ts'

export type Bronnaam = components['schemas']['Bronnaam']

/** What a list of cases is narrowed and sorted by. */
export type Zakenfilter = {
  zoek?: string
  status?: 'lopend' | 'klaar'
  soort?: string
  jaar?: number
  persoon?: Relatie
  sorteer: 'datum' | 'nieuwste' | 'oudste' | 'titel'
}

/** The first cases of a list, in order, and what there is to choose from. `volledig` false: the register left some out. */
export type Zakenlijst = {
  totaal: number
  zaken: readonly { zaak: Zaak; sleutel: Sorteersleutel }[]
  keuzes: {
    lopend: number
    klaar: number
    soorten: { code: string; naam: Tekst }[]
    jaren: number[]
    personen: Relatie[]
  }
  volledig: boolean
}

/** A register of cases: the case system, the social domain. Answers with facts; dates are derived above it. */
export type Zaakregister = {
  naam: 'zaaksysteem' | 'sociaal'
  /** The first `aantal` cases of this identity in the order of the filter. */
  lijst: (identiteit: Identiteit, filter: Zakenfilter, aantal: number) => Promise<Zakenlijst>
  vind: (kenmerk: string) => Promise<Zaak | undefined>
}

/** A document of a case (ZGW EnkelvoudigInformatieObject), already narrowed to what a resident may see. */
export type Document = {
  id: string
  titel: Tekst
  /** The name that the person gave it; absent for what the municipality made. */
  bestandsnaam?: string
  afzender: 'u' | 'gemeente' | 'ander'
  afzendernaam?: string
  datum: Datum
  formaat: string
  omvang: number
}

/** A contact moment (Open Klant klantcontact). */
export type Contactmoment = {
  id: string
  datum: Datum
  kanaal: components['schemas']['Contactmoment']['kanaal']
  onderwerp: Tekst
  /** The id of the question on the case, when it was one. */
  vraag?: string
  /** What the person wrote, when it was written here. */
  tekst?: string
  bel?: Belafspraak
}

/** Something that a register gave, and whether it gave all of it. */
export type Gedeeltelijk<T> = { volledig: boolean; items: readonly T[] }

export type Gemeente = components['schemas']['Gemeente']

/** What people come to a desk for, the minutes that it takes, and the promise that begins there. */
export type Balieproduct = { id: string; minuten: number; norm: NormId | null; balies: readonly Balie[] }

/** The ports of the API. Each can fail alone: it then throws, and only what needs it says so. */
export type Sources = {
  gemeente: Gemeente
  kalender: Kalender
  zaken: readonly Zaakregister[]
  documenten: {
    lijst: (kenmerk: string, tot: Datum) => Promise<Gedeeltelijk<Document>>
    /** The bytes of a document that `lijst` names. */
    inhoud: (kenmerk: string, id: string) => Promise<Uint8Array<ArrayBuffer>>
  }
  contactmomenten: { lijst: (kenmerk: string, tot: Datum) => Promise<Gedeeltelijk<Contactmoment>> }
  personen: {
    /**
     * BRP Personen 2.7, RaadpleegMetBurgerservicenummer; undefined when the BRP does not know the number.
     * @param velden only these are asked for, and the number; without it what the page of the person shows
     */
    raadpleeg: (bsn: string, velden?: readonly Toestemmingsveld[]) => Promise<Persoon | undefined>
  }
  normen: { alle: () => Promise<readonly Norm[]> }
  /** The planner of the desks. Which of its times were taken here since, `Tijdvakken` knows. */
  afspraken: {
    /** What people come for; undefined when it cannot be done at a desk. */
    product: (id: string) => Promise<Balieproduct | undefined>
    /** The times of a desk for it, from one day to another, in order. */
    vrij: (product: string, balie: string, van: Dag, tot: Dag) => Promise<readonly Tijdvak[]>
  }
  /** Who takes the money; null where people can only pay at the desk. */
  betaaldienst: Betaaldienst | null
  zaaktypen: { vind: (code: string) => Promise<Zaaktype | undefined> }
}

/** Where the API takes the time from. A demo moves it and keeps it with its data, so that asking may take a query. */
export type Klok = { vandaag: () => Promise<Datum>; nu: () => Promise<Date> }

import type { Datum } from '#domain/datum'
import type { Kalender } from '#domain/kalender'
import type { Norm } from '#domain/norm'
import type { Zaak, Zaaktype } from '#domain/zaak'
import type { Taal } from '#domain/tekst'
import type { Ontvanger } from '#domain/toestemming'
import type { Persoon } from '#server/brp/persoon'
import type { Demopersona } from '#server/demo'
import type { Identiteit } from '#server/identiteit'
import type { Inzageregel } from '#server/inzage'
import type { Uitgaand } from '#server/schrijven'
import type { Contactmoment, Document, Gemeente } from '#server/sources'
import type { Roosterdata } from '#server/sources/rooster'

/** Everything a municipality in memory needs. Plain data: the demo gives it, and so can a test. */
export type Gemeentedata = {
  gemeente: Gemeente
  vandaag: Datum
  sluitingsdagen: readonly Datum[]
  normen: readonly Norm[]
  zaken: readonly Zaak[]
  documenten: ReadonlyMap<string, readonly (Document & { regels: readonly string[] })[]>
  contactmomenten: ReadonlyMap<string, readonly Contactmoment[]>
  personen: ReadonlyMap<string, Persoon>
  /** Who may ask to see data of residents. */
  ontvangers: readonly Ontvanger[]
  zaaktypen: readonly Zaaktype[]
  /** Definitions of forms, as their files stand. */
  formulieren: readonly unknown[]
  personas: readonly Demopersona[]
  /** Where people want to be reached. */
  adressen: readonly { identiteit: Identiteit; email: string; taal: Taal }[]
  /** Looks of before the demo began, oldest first. */
  inzages: readonly Inzageregel[]
  /** The case with what the back office of the demo will do with work that is sent to it, on later days. Twice is once. */
  backoffice?: (werk: Uitgaand, zaak: Zaak, kalender: Kalender) => Zaak
  /** The desks, and what people come for. */
  afspraken: Roosterdata
  /** Which times at a desk were given away in another way, by the word of the time; none when it is not there. */
  isWeg?: (tijdvak: string) => boolean
}

import type { Datum } from '#domain/datum'
import type { Toestemmingsgebeurtenis } from '#domain/toestemming'

/** A request of a receiver, with everything that happened to it. What it shows follows from that (`toestemmingVan`). */
export type Toestemmingsdossier = {
  id: string
  /** See `hashVanCode`. */
  hash: string
  /** The receiver, by its KvK number. */
  ontvanger: string
  /** Whom it is about, as the receiver knows them: no number, and nobody can be looked up by it. */
  gevraagd: { voorletters: string; geboortedatum: Datum }
  /** Whom it turned out to be about; null as long as nobody decided. */
  over: { bsn: string; naam: string } | null
  /** Who decided (`persoonsleutel`); null as long as nobody did. */
  beslisser: string | null
  gebeurtenissen: readonly Toestemmingsgebeurtenis[]
}

/** The requests for consent; they are written by `Schrijver`. */
export type Toestemmingen = {
  lees: (id: string) => Promise<Toestemmingsdossier | undefined>
  /** By the hash of a code. */
  vind: (hash: string) => Promise<Toestemmingsdossier | undefined>
  /** What one receiver asked, newest first, at most this many. */
  vanOntvanger: (kvk: string, aantal: number) => Promise<readonly Toestemmingsdossier[]>
  /** What a resident decided, or somebody else about them, newest first. */
  vanInwoner: (bsn: string) => Promise<readonly Toestemmingsdossier[]>
}

/** What is known of a request after it was made: who decided about whom, and what happened. */
export type Toestemmingswijziging = Pick<Toestemmingsdossier, 'over' | 'beslisser' | 'gebeurtenissen'>

/** A request with one thing more that happened to it, and the same people. */
export const metErbij = (
  { over, beslisser, gebeurtenissen }: Toestemmingsdossier,
  gebeurtenis: Toestemmingsgebeurtenis,
): Toestemmingswijziging => ({ over, beslisser, gebeurtenissen: [...gebeurtenissen, gebeurtenis] })

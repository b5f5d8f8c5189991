import type { Zaak } from '#domain/zaak'
import type { Operatie } from './authorization.ts'
import { type Identiteit, persoonsleutel, relatieTot } from './identiteit.ts'
import { Problem } from './problem.ts'
import type { Klok } from './sources.ts'
import { vereist } from './vereist.ts'

/** A look at personal data: who saw what of whom, when and why (S58; ASVS 16.3; the right of access, AVG art. 15). */
export type Inzage = {
  /** Who looked: see `persoonsleutel`. */
  wie: string
  /** Whose data it was: a person in the same form, or the number of a case. */
  van: string
  operatie: Operatie
  /** Why it was allowed: one's own data, a case that one arranges for somebody else or is asked to sign too, or a consent. */
  doel: 'eigen' | 'namens' | 'ondertekenen' | 'toestemming' | 'kopie'
  /** What was shown: names of groups or documents, never their content. */
  velden: readonly string[]
  /** The consent by which it was allowed. */
  toestemming?: string
}

/** A look with when it was. */
export type Inzageregel = Inzage & { tijd: Date }

/** Whose lines are asked for: those about a person, and about the cases that are theirs. */
export type Inzagevraag = {
  /** See `persoonsleutel`. */
  wie: string
  zaken: readonly string[]
  /** The consents that they gave, or that are about them. */
  toestemmingen: readonly string[]
  /** Also the looks of this person. */
  ookEigen: boolean
  /** Nothing of after this: the day of a demo goes back too. */
  tot: Date
  vanaf: number
  aantal: number
}

/** Lines of the log, newest first. `sinds`: when its first line was written, whoever that is about; null when it has none. */
export type Inzagelijst = { totaal: number; sinds: Date | null; regels: readonly Inzageregel[] }

/** How often something was looked at, and when last. */
export type Keer = { aantal: number; laatst: Date }

/** Where looks are written down, and read by who they are about. Throws when it cannot: then nothing is shown. */
export type Inzagelog = {
  schrijf: (inzage: Inzage, tijd: Date) => Promise<void>
  over: (vraag: Inzagevraag) => Promise<Inzagelijst>
  /** The looks of the receiver by each of these consents; one that was never used is not in it. */
  keren: (toestemmingen: readonly string[]) => Promise<ReadonlyMap<string, Keer>>
}

/** What a receiver does to look; to take over what it sees is another act. */
export const BLIK: Operatie = 'getToestemmingsgegevens'

/** What stands in `van` when a list was looked at; its cases are then in `velden`. */
export const LIJST = 'zaken'

/**
 * The cases of a person that a line is about; empty when it is about the person, or by a consent of theirs, and null when it is
 * about somebody else.
 */
export function zakenIn(
  { van, velden, toestemming }: Inzage,
  { wie, zaken, toestemmingen }: Pick<Inzagevraag, 'wie' | 'zaken' | 'toestemmingen'>,
) {
  if (van === wie || (toestemming !== undefined && toestemmingen.includes(toestemming))) return []
  const gezien = (van === LIJST ? velden : [van]).filter((kenmerk) => zaken.includes(kenmerk))
  return gezien.length === 0 ? null : gezien
}

type Kijker = { identiteit: Identiteit | null }
type Wat = Omit<Inzage, 'wie' | 'van'> & { van?: string }

/**
 * Gives data back only after the look at them was written down. Throws the 503 of a source that does not answer when that
 * fails: data that nobody can account for are not shown.
 */
export async function bijgehouden<T>(
  { inzagelog, klok, identiteit }: Kijker & { inzagelog: Inzagelog; klok: Klok },
  wat: Wat,
  antwoord: T,
): Promise<T> {
  const sleutel = persoonsleutel(vereist(identiteit))
  try {
    await inzagelog.schrijf({ ...wat, wie: sleutel, van: wat.van ?? sleutel }, await klok.nu())
  } catch {
    throw new Problem('bron_onbereikbaar')
  }
  return antwoord
}

/** Why somebody may look at a case: it is theirs or their child's, or they arrange it for somebody else. */
export const doelVan = (zaak: Zaak, { identiteit }: Kijker): Inzage['doel'] =>
  relatieTot(vereist(identiteit), zaak) === 'namens' ? 'namens' : 'eigen'

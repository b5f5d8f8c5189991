import type { Zaak } from '#domain/zaak'
import type { Operatie } from './authorization.ts'
import { type Identiteit, persoonsleutel, relatieTot } from './identiteit.ts'
import { Problem } from './problem.ts'
import type { Klok } from './sources.ts'
import { vereist } from './vereist.ts'

/** A look at personal data: who saw what of whom, when and why (S58; ASVS 16.3; the right of access, AVG art. 15). */
export type Inzage = {
  /** Who looked: `inwoner:` and a BSN, `organisatie:` or `school:` and a KvK number. */
  wie: string
  /** Whose data it was: a person in the same form, or the number of a case. */
  van: string
  operatie: Operatie
  /** Why it was allowed: one's own data, a case that one arranges for somebody else, or one that one is asked to sign too. */
  doel: 'eigen' | 'namens' | 'ondertekenen'
  /** What was shown: names of groups or documents, never their content. */
  velden: readonly string[]
}

/** Where looks are written down. Throws when it cannot: then nothing is shown. */
export type Inzagelog = { schrijf: (inzage: Inzage, tijd: Date) => Promise<void> }

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

/** Remembers nothing: for a demo inside a browser, where nobody else can look. */
export const geenInzagelog: Inzagelog = { schrijf: async () => undefined }

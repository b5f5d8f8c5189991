import type { Kandidaat, Toestemmingsveld, Toestemmingsvraag } from '~/api/toestemmingen'

export type Keuze = 'wel' | 'niet'

/** What was chosen so far. Nothing is chosen for anybody. */
export type Keuzes = Partial<Record<Toestemmingsveld, Keuze>>

/** The people about whom this person can decide. */
export const beslisbaarVan = ({ kandidaten }: Toestemmingsvraag): Kandidaat[] =>
  kandidaten.filter(({ blokkade }) => blokkade === null)

/** What the school may see, in the order in which it asked. */
export const toegestaanVan = ({ velden }: Toestemmingsvraag, keuzes: Keuzes): Toestemmingsveld[] =>
  velden.flatMap(({ veld }) => (keuzes[veld] === 'wel' ? [veld] : []))

/** The fields without an answer; `wie` when it was not chosen about whom it is. */
export const ontbreektIn = (
  { velden }: Toestemmingsvraag,
  kandidaat: Kandidaat | undefined,
  keuzes: Keuzes,
): ('wie' | Toestemmingsveld)[] =>
  kandidaat === undefined ? ['wie'] : velden.flatMap(({ veld }) => (keuzes[veld] === undefined ? [veld] : []))

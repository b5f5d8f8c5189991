import { type Dag, dagVan } from './datum.ts'
import {
  type Antwoorden,
  doorlopen,
  type Formulier,
  lees,
  type Optie,
  type Stap,
  type Veld,
  woordenVan,
} from './formulier.ts'
import { tijdvakUit } from './tijdvak.ts'
import { datumUit, getalUit, isEmail, isKenteken, isPostcode, isTelefoonnummer } from './veldwaarde.ts'

/** What is wrong with an answer; the screen has the sentence. */
export type Veldfout =
  | 'leeg'
  | 'kies'
  | 'te_lang'
  | 'datum'
  | 'te_vroeg'
  | 'te_laat'
  | 'telefoon'
  | 'email'
  | 'getal'
  | 'te_klein'
  | 'te_groot'
  | 'postcode'
  | 'kenteken'
  | 'vorm'

/**
 * What the municipality knows for one field. `onbereikbaar`: the register did not answer. `opties`: what there is to choose
 * from, with `uit`; `waarde`: what a `bekend` shows, line by line.
 */
export type Bekend = {
  veld: string
  bron: 'brp' | 'organisatie' | 'zaken' | 'afspraken'
  stand: 'gevonden' | 'leeg' | 'onbereikbaar'
  waarde?: readonly string[]
  opties?: readonly Optie[]
}

/** What is needed besides the answers: the day, and what is known already. */
export type Invulhulp = { vandaag: Dag; bekend: readonly Bekend[] }

/** The characters that fit in an answer of which the form sets no limit; with room for spaces around it. */
const LANGSTE = { datum: 20, telefoon: 30, email: 254, getal: 20, postcode: 10, kenteken: 12 } as const

/** Everything that there is to choose from. */
export const optiesVan = ({ id, opties = [] }: Veld, { bekend }: Invulhulp): readonly Optie[] => [
  ...(bekend.find(({ veld }) => veld === id)?.opties ?? []),
  ...opties,
]

/** What is wrong in a step as `doorlopen` gave it, by field; empty when nothing is. */
export function foutenVan(
  stap: Stap,
  antwoorden: Antwoorden,
  hulp: Invulhulp,
): Readonly<Record<string, Veldfout>> {
  const fouten: Record<string, Veldfout> = {}
  for (const veld of stap.velden) {
    const fout = foutVan(veld, lees(antwoorden, veld.id), hulp)
    if (fout) fouten[veld.id] = fout
  }
  return fouten
}

function foutVan(veld: Veld, antwoord: Antwoorden[string] | undefined, hulp: Invulhulp): Veldfout | null {
  const { soort, optioneel, langst = Infinity } = veld
  const woorden = woordenVan(antwoord)
  // what the municipality knows is not asked, and a file is no word: what is sent for them here does not count
  if (soort === 'bekend' || soort === 'bestand') return woorden.length > 0 ? 'vorm' : null
  // whether a time is free, only the desk knows
  if (soort === 'afspraak') return tijdfout(woorden, veld, hulp)
  const heeftOpties = soort === 'keuze' || soort === 'keuzes'
  const [woord] = woorden
  if (woord === undefined) return optioneel ? null : heeftOpties ? 'kies' : 'leeg'
  if (woorden.length > 1 && soort !== 'keuzes') return 'vorm'
  if (heeftOpties) {
    const waarden = optiesVan(veld, hulp).map(({ waarde }) => waarde)
    return woorden.every((gekozen) => waarden.includes(gekozen)) ? null : 'kies'
  }
  if (soort === 'tekst' || soort === 'regels') return woord.length > langst ? 'te_lang' : null
  return woord.length > LANGSTE[soort] ? soort : PAST[soort](woord, veld, hulp)
}

function tijdfout(woorden: readonly string[], { optioneel }: Veld, { vandaag }: Invulhulp): Veldfout | null {
  const [woord] = woorden
  if (woord === undefined) return optioneel ? null : 'kies'
  const tijdvak = woorden.length > 1 ? null : tijdvakUit(woord)
  return tijdvak && tijdvak.dag > vandaag ? null : 'kies'
}

const als = (past: boolean, fout: Veldfout): Veldfout | null => (past ? null : fout)

type Controle = (woord: string, veld: Veld, hulp: Invulhulp) => Veldfout | null

const PAST: Record<keyof typeof LANGSTE, Controle> = {
  telefoon: (woord) => als(isTelefoonnummer(woord), 'telefoon'),
  email: (woord) => als(isEmail(woord), 'email'),
  postcode: (woord) => als(isPostcode(woord), 'postcode'),
  kenteken: (woord) => als(isKenteken(woord), 'kenteken'),
  datum(woord, { vroegst = -Infinity, laatst = Infinity }, { vandaag }) {
    const datum = datumUit(woord)
    if (datum === null) return 'datum'
    const over = dagVan(datum) - vandaag
    return over < vroegst ? 'te_vroeg' : als(over <= laatst, 'te_laat')
  },
  getal(woord, { minst = 0, meest = Infinity }) {
    const getal = getalUit(woord)
    if (getal === null) return 'getal'
    return getal < minst ? 'te_klein' : als(getal <= meest, 'te_groot')
  },
}

/** Everything that is wrong, by field; empty when the form can be sent, unless it ends in an `einde`. */
export function foutenIn(
  formulier: Formulier,
  antwoorden: Antwoorden,
  hulp: Invulhulp,
): Readonly<Record<string, Veldfout>> {
  const { stappen, tellend } = doorlopen(formulier, antwoorden)
  return Object.fromEntries(stappen.flatMap((stap) => Object.entries(foutenVan(stap, tellend, hulp))))
}

/** The first step in which something is wrong: where somebody goes on. Null when the form can be sent. */
export function eersteOnaf(formulier: Formulier, antwoorden: Antwoorden, hulp: Invulhulp): Stap | null {
  const { stappen, tellend } = doorlopen(formulier, antwoorden)
  return stappen.find((stap) => stap.einde || Object.keys(foutenVan(stap, tellend, hulp)).length > 0) ?? null
}

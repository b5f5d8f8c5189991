import { isDatum } from './datum.ts'
import type { Tekst } from './tekst.ts'

/** Holds when a field of this or an earlier step was answered with one of these. */
export type Voorwaarde = { veld: string; is: readonly string[] }

export type Optie = { waarde: string; label: Tekst; hulp?: Tekst }

export type Veldsoort = 'keuze' | 'keuzes' | 'tekst' | 'regels' | 'datum' | 'telefoon' | 'email'

/** `opties`: with `keuze` and `keuzes`. `langst`: the characters that fit, with `tekst` and `regels`. */
export type Veld = {
  id: string
  soort: Veldsoort
  label: Tekst
  hulp?: Tekst
  optioneel?: boolean
  als?: Voorwaarde
  opties?: readonly Optie[]
  langst?: number
}

/** One question: the heading of a page, and the fields under it. */
export type Stap = {
  id: string
  vraag: Tekst
  hulp?: Tekst
  velden: readonly Veld[]
  als?: Voorwaarde
}

/** A form as a municipality writes it. `zaaktype`: the code of the kind of case that it becomes. */
export type Formulier = {
  id: string
  versie: number
  titel: Tekst
  samenvatting: Tekst
  voorWie: Tekst
  nodig: readonly Tekst[]
  anders: Tekst
  verstuur: Tekst
  daarna: readonly Tekst[]
  zaaktype: string
  team: string
  stappen: readonly Stap[]
}

/** What somebody answered so far, right or wrong, by the id of a field. More than one word only where more can be chosen. */
export type Antwoorden = Readonly<Record<string, string | readonly string[]>>

/** What is wrong with an answer; the screen has the sentence. */
export type Veldfout = 'leeg' | 'kies' | 'te_lang' | 'datum' | 'telefoon' | 'email' | 'vorm'

/** The characters that fit in an answer of which the form sets no limit; with room for spaces around it. */
const LANGSTE = { datum: 20, telefoon: 30, email: 254 } as const

/** The words of an answer; none where there is none. */
export function woordenVan(antwoord: Antwoorden[string] | undefined): readonly string[] {
  const woorden = typeof antwoord === 'string' ? [antwoord] : (antwoord ?? [])
  return woorden.filter((woord) => woord.trim() !== '')
}

const geldt = (als: Voorwaarde | undefined, tellend: Antwoorden): boolean =>
  als === undefined || woordenVan(lees(tellend, als.veld)).some((woord) => als.is.includes(woord))

/** An answer by its id; a form of a municipality may call a field `constructor`. */
const lees = (antwoorden: Antwoorden, veld: string): Antwoorden[string] | undefined =>
  Object.hasOwn(antwoorden, veld) ? antwoorden[veld] : undefined

/**
 * The steps and fields that these answers lead to, in order, and the answers that count there. An answer that was given
 * before another choice hid its field does not count, and neither does what depends on it.
 */
export function doorlopen(
  { stappen }: Formulier,
  antwoorden: Antwoorden,
): { stappen: readonly Stap[]; tellend: Antwoorden } {
  const tellend: Record<string, Antwoorden[string]> = {}
  const zichtbaar: Stap[] = []
  for (const stap of stappen) {
    if (!geldt(stap.als, tellend)) continue
    const velden: Veld[] = []
    for (const veld of stap.velden) {
      if (!geldt(veld.als, tellend)) continue
      velden.push(veld)
      const antwoord = lees(antwoorden, veld.id)
      if (antwoord !== undefined && woordenVan(antwoord).length > 0) tellend[veld.id] = antwoord
    }
    if (velden.length > 0) zichtbaar.push({ ...stap, velden })
  }
  return { stappen: zichtbaar, tellend }
}

/** What is wrong in a step as `doorlopen` gave it, by field; empty when nothing is. */
export function foutenVan(stap: Stap, antwoorden: Antwoorden): Readonly<Record<string, Veldfout>> {
  const fouten: Record<string, Veldfout> = {}
  for (const veld of stap.velden) {
    const fout = foutVan(veld, lees(antwoorden, veld.id))
    if (fout) fouten[veld.id] = fout
  }
  return fouten
}

function foutVan(
  { soort, optioneel, opties = [], langst = Infinity }: Veld,
  antwoord: Antwoorden[string] | undefined,
): Veldfout | null {
  const woorden = woordenVan(antwoord)
  const heeftOpties = soort === 'keuze' || soort === 'keuzes'
  const [woord] = woorden
  if (woord === undefined) return optioneel ? null : heeftOpties ? 'kies' : 'leeg'
  if (woorden.length > 1 && soort !== 'keuzes') return 'vorm'
  if (heeftOpties)
    return woorden.every((gekozen) => opties.some(({ waarde }) => waarde === gekozen)) ? null : 'kies'
  if (soort === 'tekst' || soort === 'regels') return woord.length > langst ? 'te_lang' : null
  return woord.length <= LANGSTE[soort] && PAST[soort](woord) ? null : soort
}

/** Whether this can be a telephone number: spaces, dots and dashes are how people write one, and are no mistake. */
export const isTelefoonnummer = (tekst: string): boolean =>
  /^\+?\d{10,15}$/.test(tekst.replace(/[\s.()-]/g, ''))

const PAST = {
  datum: (woord: string) => datumUit(woord) !== null,
  telefoon: isTelefoonnummer,
  email: (woord: string) => /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(woord.trim()),
} as const

/** A date as people write it here, 14-10-2026 or 14 10 2026, as `YYYY-MM-DD`; null when there is no such day. */
export function datumUit(woord: string): string | null {
  const delen = /^(\d{1,2})[-\s./](\d{1,2})[-\s./](\d{4})$/.exec(woord.trim())
  if (!delen) return null
  const [, dag = '', maand = '', jaar = ''] = delen
  const datum = `${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`
  return isDatum(datum) ? datum : null
}

/** Everything that is wrong, by field; empty when the form can be sent. */
export function foutenIn(formulier: Formulier, antwoorden: Antwoorden): Readonly<Record<string, Veldfout>> {
  const { stappen, tellend } = doorlopen(formulier, antwoorden)
  return Object.fromEntries(stappen.flatMap((stap) => Object.entries(foutenVan(stap, tellend))))
}

/** The step after or before another one; null past the last and before the first, and for a step that is not there. */
export function stapNaast(stappen: readonly Stap[], id: string, naast: 1 | -1): Stap | null {
  const plek = stappen.findIndex((stap) => stap.id === id)
  return plek === -1 ? null : (stappen[plek + naast] ?? null)
}

/** The first step in which something is wrong: where somebody goes on. Null when the form can be sent. */
export function eersteOnaf(formulier: Formulier, antwoorden: Antwoorden): Stap | null {
  const { stappen, tellend } = doorlopen(formulier, antwoorden)
  return stappen.find((stap) => Object.keys(foutenVan(stap, tellend)).length > 0) ?? null
}

/** The ids of the fields whose answers differ between two copies, in the order of the form. */
export function verschillen({ stappen }: Formulier, hier: Antwoorden, daar: Antwoorden): readonly Veld[] {
  const zelfde = ({ id }: Veld) =>
    JSON.stringify(woordenVan(lees(hier, id))) === JSON.stringify(woordenVan(lees(daar, id)))
  return stappen.flatMap(({ velden }) => velden).filter((veld) => !zelfde(veld))
}

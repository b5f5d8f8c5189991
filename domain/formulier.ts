import type { Bestandsoort } from './bestand.ts'
import type { Tekst } from './tekst.ts'
import { getalUit } from './veldwaarde.ts'

/**
 * Holds when a field that was asked before has one of these answers (`is`), was answered with none of them (`niet`), or is a
 * number of at least `vanaf`, or is one of these kinds of people in a household (`begint`). One of the four.
 */
export type Voorwaarde = {
  veld: string
  is?: readonly string[]
  niet?: readonly string[]
  vanaf?: number
  begint?: readonly string[]
}

export type Optie = { waarde: string; label: Tekst; hulp?: Tekst }

export type Veldsoort =
  | 'keuze'
  | 'keuzes'
  | 'tekst'
  | 'regels'
  | 'datum'
  | 'telefoon'
  | 'email'
  | 'getal'
  | 'postcode'
  | 'kenteken'
  | 'bekend'
  | 'afspraak'
  | 'bestand'

/** What the municipality knows of who fills in a form. */
export type Gegeven = 'naam' | 'adres' | 'kvk'

/** Lists of somebody's own that a question lets them choose from. */
export type Lijst = 'huishouden' | 'besluiten' | 'zaken'

/**
 * `opties`: with `keuze` and `keuzes`; `uit`: a list of the person's own that comes before them. `langst`: the characters
 * that fit, with `tekst` and `regels`. `minst`, `meest`: of a `getal`; `meest` also of the files of a `bestand`. `vroegst`,
 * `laatst`: of a `datum`, in days from today. `gegeven`: what a `bekend` shows. `bestandsoorten`: of a `bestand`; all kinds
 * when it is not there. Nobody is kept from sending for lack of a file: one that is not `optioneel` is evidence that we then
 * ask for. `product`: what one comes for, with `afspraak`; `waarschuwing`: what to say when it is not ready before the date in
 * another field. `als`: all of these must hold.
 */
export type Veld = {
  id: string
  soort: Veldsoort
  label: Tekst
  hulp?: Tekst
  optioneel?: boolean
  als?: readonly Voorwaarde[]
  opties?: readonly Optie[]
  uit?: Lijst
  langst?: number
  minst?: number
  meest?: number
  vroegst?: number
  laatst?: number
  gegeven?: Gegeven
  product?: string
  waarschuwing?: { veld: string; als?: readonly Voorwaarde[]; zin: Tekst }
  bestandsoorten?: readonly Bestandsoort[]
}

/** Where a page of a form leads to: an address on the web, a telephone number, or a path of this app. */
export type Verwijzing = { label: Tekst; naar: string }

/**
 * One question: the heading of a page, and the fields under it. `uitleg`: what to know first, in paragraphs; a step can be
 * only that. `meenemen`: what to bring to the desk, each thing when its conditions hold. `einde`: this form is not for who comes here, and `verwijzing` says what is. That is no mistake of theirs.
 */
export type Stap = {
  id: string
  vraag: Tekst
  hulp?: Tekst
  uitleg?: readonly Tekst[]
  verwijzing?: Verwijzing
  velden: readonly Veld[]
  meenemen?: readonly { als?: readonly Voorwaarde[]; tekst: Tekst }[]
  als?: readonly Voorwaarde[]
  einde?: boolean
}

/**
 * Whose signature a form needs besides that of who sends it, when the conditions hold: of the other parent with custody of the
 * child that was chosen in a field, or of who lives at the address in some others. `email`: the field with where to write to.
 */
export type Medeondertekening = { als: readonly Voorwaarde[]; email: string } & (
  | { ouderVan: string }
  | { hoofdbewoner: { naam: string; postcode: string; huisnummer: string; toevoeging?: string } }
)

/**
 * A form as a municipality writes it.
 * - `zaaktype`: the code of the kind of case that it becomes; `anderZaaktype`: another one, the first of which the conditions
 *   hold.
 * - `complex`: when it is a large request, for which N2 gives more time.
 * - `ingangsdatum`: the field with the day from which it holds (P3). `besluit`: the field with the case whose decision it is
 *   about (Awb 6:7).
 * - `gevoelig`: who fills it in may have to get away from it at once.
 * - `betaling`: what it costs, in cents, and is paid before it is handled; the first of which the conditions hold.
 * - `medeondertekening`: who must sign too before it is handled; the first of which the conditions hold.
 * - `wie`: who can send it; everybody when it is not there.
 * - `zonderInloggen`: whether it can be sent by nobody in particular too (see `voorNiemand`).
 */
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
  anderZaaktype?: readonly { als: readonly Voorwaarde[]; zaaktype: string }[]
  complex?: readonly Voorwaarde[]
  ingangsdatum?: string
  besluit?: string
  gevoelig?: boolean
  wie?: readonly ('inwoner' | 'organisatie')[]
  zonderInloggen?: boolean
  kosten?: Tekst
  betaling?: readonly { als?: readonly Voorwaarde[]; bedrag: number }[]
  medeondertekening?: readonly Medeondertekening[]
  team: string
  stappen: readonly Stap[]
}

/** What somebody answered so far, right or wrong, by the id of a field. More than one word only where more can be chosen. */
export type Antwoorden = Readonly<Record<string, string | readonly string[]>>

/** The words of an answer; none where there is none. */
export function woordenVan(antwoord: Antwoorden[string] | undefined): readonly string[] {
  const woorden = typeof antwoord === 'string' ? [antwoord] : (antwoord ?? [])
  return woorden.filter((woord) => woord.trim() !== '')
}

/** Whether all of these hold for the answers that count. */
export const geldt = (als: readonly Voorwaarde[], tellend: Antwoorden): boolean =>
  als.every(({ veld, is, niet, vanaf, begint }) => {
    const woorden = woordenVan(lees(tellend, veld))
    if (vanaf !== undefined) return woorden.some((woord) => (getalUit(woord) ?? -Infinity) >= vanaf)
    if (begint) return woorden.some((woord) => begint.includes(woord.replace(/-.*$/, '')))
    if (is) return woorden.some((woord) => is.includes(woord))
    return woorden.length > 0 && !woorden.some((woord) => niet?.includes(woord))
  })

/** An answer by its id; a form of a municipality may call a field `constructor`. */
export const lees = (antwoorden: Antwoorden, veld: string): Antwoorden[string] | undefined =>
  Object.hasOwn(antwoorden, veld) ? antwoorden[veld] : undefined

/**
 * The steps and fields that these answers lead to, in order, and the answers that count there. An answer that was given
 * before another choice hid its field does not count, and neither does what depends on it. Nothing comes after an `einde`.
 */
export function doorlopen(
  { stappen }: Formulier,
  antwoorden: Antwoorden,
): { stappen: readonly Stap[]; tellend: Antwoorden } {
  const tellend: Record<string, Antwoorden[string]> = {}
  const zichtbaar: Stap[] = []
  for (const stap of stappen) {
    if (!geldt(stap.als ?? [], tellend)) continue
    const velden: Veld[] = []
    for (const veld of stap.velden) {
      if (!geldt(veld.als ?? [], tellend)) continue
      velden.push(veld)
      const antwoord = lees(antwoorden, veld.id)
      if (antwoord !== undefined && woordenVan(antwoord).length > 0) tellend[veld.id] = antwoord
    }
    const meenemen = stap.meenemen?.filter(({ als = [] }) => geldt(als, tellend))
    if (velden.length === 0 && !stap.uitleg && !meenemen?.length) continue
    zichtbaar.push({ ...stap, velden, ...(meenemen && { meenemen }) })
    if (stap.einde) break
  }
  return { stappen: zichtbaar, tellend }
}

/** The step after or before another one; null past the last and before the first, and for a step that is not there. */
export function stapNaast(stappen: readonly Stap[], id: string, naast: 1 | -1): Stap | null {
  const plek = stappen.findIndex((stap) => stap.id === id)
  return plek === -1 ? null : (stappen[plek + naast] ?? null)
}

/** The ids of the fields whose answers differ between two copies, in the order of the form. */
export function verschillen({ stappen }: Formulier, hier: Antwoorden, daar: Antwoorden): readonly Veld[] {
  const zelfde = ({ id }: Veld) =>
    JSON.stringify(woordenVan(lees(hier, id))) === JSON.stringify(woordenVan(lees(daar, id)))
  return stappen.flatMap(({ velden }) => velden).filter((veld) => !zelfde(veld))
}

/** What a form costs with these answers, in cents; null when nothing has to be paid first. */
export const bedragVan = ({ betaling = [] }: Formulier, tellend: Antwoorden): number | null =>
  betaling.find(({ als = [] }) => geldt(als, tellend))?.bedrag ?? null

/** A form for who does not sign in: nothing is kept for them, so that they can send no files. Null when it is not for them. */
export function voorNiemand(formulier: Formulier): Formulier | null {
  if (formulier.zonderInloggen !== true) return null
  const zonderBestanden = (stap: Stap): Stap => ({
    ...stap,
    velden: stap.velden.filter(({ soort }) => soort !== 'bestand'),
  })
  return { ...formulier, stappen: formulier.stappen.map(zonderBestanden) }
}

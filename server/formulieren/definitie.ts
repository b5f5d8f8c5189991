import * as v from 'valibot'
import type { Formulier } from '#domain/formulier'

const tekst = v.strictObject({
  nl: v.pipe(v.string(), v.trim(), v.nonEmpty()),
  en: v.pipe(v.string(), v.trim(), v.nonEmpty()),
})
/** What stands in an address or a table. */
const naam = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_-]{0,39}$/, 'use small letters, digits, - and _'))
const voorwaarde = v.strictObject({ veld: naam, is: v.pipe(v.array(naam), v.minLength(1)) })
const basis = {
  id: naam,
  label: tekst,
  hulp: v.optional(tekst),
  optioneel: v.optional(v.boolean()),
  als: v.optional(voorwaarde),
}
const optie = v.strictObject({ waarde: naam, label: tekst, hulp: v.optional(tekst) })
const veld = v.variant('soort', [
  v.strictObject({
    ...basis,
    soort: v.picklist(['keuze', 'keuzes']),
    opties: v.pipe(v.array(optie), v.minLength(2, 'give two choices or more')),
  }),
  v.strictObject({
    ...basis,
    soort: v.picklist(['tekst', 'regels']),
    langst: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2000)),
  }),
  v.strictObject({ ...basis, soort: v.picklist(['datum', 'telefoon', 'email']) }),
])
const stap = v.strictObject({
  id: naam,
  vraag: tekst,
  hulp: v.optional(tekst),
  velden: v.pipe(v.array(veld), v.minLength(1)),
  als: v.optional(voorwaarde),
})
const schema = v.strictObject({
  id: naam,
  versie: v.pipe(v.number(), v.integer(), v.minValue(1)),
  titel: tekst,
  samenvatting: tekst,
  voorWie: tekst,
  nodig: v.array(tekst),
  anders: tekst,
  verstuur: tekst,
  daarna: v.array(tekst),
  zaaktype: naam,
  team: v.pipe(v.string(), v.nonEmpty()),
  stappen: v.pipe(v.array(stap), v.minLength(1)),
})

/** Pages of the app that stand where the steps of a form do. */
const BEZET: readonly string[] = ['begin', 'controleren']

/** Where in a definition something is wrong, and what. `pad`: names and numbers from the outside in. */
export type Definitiefout = { pad: readonly (string | number)[]; zin: string }

/** A definition that cannot be served. */
export class DefinitieError extends Error {
  readonly fouten: readonly Definitiefout[]
  constructor(fouten: readonly Definitiefout[]) {
    super(fouten.map(({ pad, zin }) => `${pad.join('.')}: ${zin}`).join('\n'))
    this.fouten = fouten
  }
}

/**
 * A form out of what a file says.
 * @throws {DefinitieError} with everything that is wrong
 */
export function leesDefinitie(waarde: unknown): Formulier {
  const gelezen = v.safeParse(schema, waarde)
  if (!gelezen.success)
    throw new DefinitieError(
      gelezen.issues.map(({ path, message }) => ({
        pad: (path ?? []).flatMap(({ key }) =>
          typeof key === 'string' || typeof key === 'number' ? [key] : [],
        ),
        zin: message,
      })),
    )
  const fouten = verbanden(gelezen.output)
  if (fouten.length > 0) throw new DefinitieError(fouten)
  return gelezen.output
}

/** What no field can see of itself: an id that is there twice, and a condition on what was not asked before it. */
function verbanden({ stappen }: Formulier): Definitiefout[] {
  const fouten: Definitiefout[] = []
  const keuzes = new Map<string, readonly string[] | null>()
  const stapnamen = new Set<string>()
  const controleer = (als: { veld: string; is: readonly string[] } | undefined, pad: (string | number)[]) => {
    if (!als) return
    const opties = keuzes.get(als.veld)
    if (!opties)
      fouten.push({ pad: [...pad, 'als', 'veld'], zin: `no choice "${als.veld}" is asked before this` })
    for (const [i, waarde] of als.is.entries())
      if (opties && !opties.includes(waarde))
        fouten.push({ pad: [...pad, 'als', 'is', i], zin: `"${als.veld}" has no choice "${waarde}"` })
  }
  for (const [s, stap] of stappen.entries()) {
    if (stapnamen.has(stap.id))
      fouten.push({ pad: ['stappen', s, 'id'], zin: `another step is called "${stap.id}"` })
    if (BEZET.includes(stap.id))
      fouten.push({ pad: ['stappen', s, 'id'], zin: `"${stap.id}" is a page of every form` })
    stapnamen.add(stap.id)
    controleer(stap.als, ['stappen', s])
    for (const [f, veld] of stap.velden.entries()) {
      const pad = ['stappen', s, 'velden', f]
      controleer(veld.als, pad)
      if (keuzes.has(veld.id))
        fouten.push({ pad: [...pad, 'id'], zin: `another field is called "${veld.id}"` })
      keuzes.set(veld.id, veld.opties?.map(({ waarde }) => waarde) ?? null)
    }
  }
  return fouten
}

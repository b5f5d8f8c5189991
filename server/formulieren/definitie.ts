import * as v from 'valibot'
import { BESTANDSOORTEN, MEESTE_BESTANDEN } from '#domain/bestand'
import type { Formulier } from '#domain/formulier'
import { type Definitiefout, verbanden } from './verbanden.ts'

const tekst = v.strictObject({
  nl: v.pipe(v.string(), v.trim(), v.nonEmpty()),
  en: v.pipe(v.string(), v.trim(), v.nonEmpty()),
})
/** What stands in an address or a table. */
const naam = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_-]{0,39}$/, 'use small letters, digits, - and _'))
const antwoorden = v.pipe(v.array(naam), v.minLength(1))
const heelGetal = v.pipe(v.number(), v.integer())
const voorwaarden = v.pipe(
  v.array(
    v.union(
      [
        v.strictObject({ veld: naam, is: antwoorden }),
        v.strictObject({ veld: naam, niet: antwoorden }),
        v.strictObject({ veld: naam, vanaf: heelGetal }),
        v.strictObject({ veld: naam, begint: antwoorden }),
      ],
      'name a field in "veld", and one of "is", "niet", "vanaf" or "begint"',
    ),
  ),
  v.minLength(1),
)
const basis = {
  id: naam,
  label: tekst,
  hulp: v.optional(tekst),
  optioneel: v.optional(v.boolean()),
  als: v.optional(voorwaarden),
}
const optie = v.strictObject({ waarde: naam, label: tekst, hulp: v.optional(tekst) })
const veld = v.variant('soort', [
  v.strictObject({
    ...basis,
    soort: v.picklist(['keuze', 'keuzes']),
    uit: v.optional(v.picklist(['huishouden', 'besluiten', 'zaken'])),
    opties: v.optional(v.array(optie)),
  }),
  v.strictObject({
    ...basis,
    soort: v.picklist(['tekst', 'regels']),
    langst: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2000)),
  }),
  v.strictObject({
    ...basis,
    soort: v.literal('datum'),
    vroegst: v.optional(heelGetal),
    laatst: v.optional(heelGetal),
  }),
  v.strictObject({
    ...basis,
    soort: v.literal('getal'),
    minst: v.optional(heelGetal),
    meest: v.optional(heelGetal),
  }),
  v.strictObject({
    ...basis,
    soort: v.literal('bekend'),
    gegeven: v.picklist(['naam', 'adres', 'kvk']),
  }),
  v.strictObject({
    ...basis,
    soort: v.literal('afspraak'),
    product: naam,
    waarschuwing: v.optional(v.strictObject({ veld: naam, als: v.optional(voorwaarden), zin: tekst })),
  }),
  v.strictObject({
    ...basis,
    soort: v.literal('bestand'),
    bestandsoorten: v.optional(v.pipe(v.array(v.picklist(BESTANDSOORTEN)), v.minLength(1))),
    meest: v.optional(v.pipe(heelGetal, v.minValue(1), v.maxValue(MEESTE_BESTANDEN))),
  }),
  v.strictObject({ ...basis, soort: v.picklist(['telefoon', 'email', 'postcode', 'kenteken']) }),
])
const stap = v.strictObject({
  id: naam,
  vraag: tekst,
  hulp: v.optional(tekst),
  uitleg: v.optional(v.pipe(v.array(tekst), v.minLength(1))),
  verwijzing: v.optional(
    v.strictObject({
      label: tekst,
      naar: v.pipe(
        v.string(),
        v.regex(/^(?:\/(?!\/)|https:\/\/|tel:\+?\d+$)/, 'begin with /, https:// or tel:'),
      ),
    }),
  ),
  velden: v.array(veld),
  meenemen: v.optional(
    v.pipe(v.array(v.strictObject({ als: v.optional(voorwaarden), tekst })), v.minLength(1)),
  ),
  als: v.optional(voorwaarden),
  einde: v.optional(v.boolean()),
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
  anderZaaktype: v.optional(v.array(v.strictObject({ als: voorwaarden, zaaktype: naam }))),
  complex: v.optional(voorwaarden),
  ingangsdatum: v.optional(naam),
  besluit: v.optional(naam),
  gevoelig: v.optional(v.boolean()),
  wie: v.optional(v.pipe(v.array(v.picklist(['inwoner', 'organisatie'])), v.minLength(1))),
  zonderInloggen: v.optional(v.boolean()),
  kosten: v.optional(tekst),
  betaling: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          als: v.optional(voorwaarden),
          bedrag: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000)),
        }),
      ),
      v.minLength(1),
    ),
  ),
  medeondertekening: v.optional(
    v.pipe(
      v.array(
        v.union(
          [
            v.strictObject({ als: voorwaarden, email: naam, ouderVan: naam }),
            v.strictObject({
              als: voorwaarden,
              email: naam,
              hoofdbewoner: v.strictObject({
                naam,
                postcode: naam,
                huisnummer: naam,
                toevoeging: v.optional(naam),
              }),
            }),
          ],
          'give "als", "email", and one of "ouderVan" or "hoofdbewoner"',
        ),
      ),
      v.minLength(1),
    ),
  ),
  team: v.pipe(v.string(), v.nonEmpty()),
  stappen: v.pipe(v.array(stap), v.minLength(1)),
})

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

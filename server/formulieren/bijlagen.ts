import { MEDIATYPE } from '#domain/bestand'
import { type Datum } from '#domain/datum'
import { type Antwoorden, doorlopen, type Formulier, type Veld } from '#domain/formulier'
import type { Tekst } from '#domain/tekst'
import type { Bestand } from '#server/bestanden'
import { Problem } from '#server/problem'
import type { Schrijver } from '#server/schrijven'
import type { Document } from '#server/sources'

/** What goes along with a form: the files of the fields that count, and what is needed and not there. */
export type Bijlagen = {
  bestanden: readonly { bestand: Bestand; label: Tekst }[]
  ontbreekt: readonly Tekst[]
}

/** Only what was looked at and taken counts; what is still on its way, or waits for the scanner, is not there. */
export function bijlagenVan(formulier: Formulier, antwoorden: Antwoorden, er: readonly Bestand[]): Bijlagen {
  const velden = doorlopen(formulier, antwoorden)
    .stappen.flatMap((stap) => stap.velden)
    .filter(({ soort }) => soort === 'bestand')
  const bij = ({ id }: Veld) => er.filter(({ onderdeel, fase }) => onderdeel === id && fase === 'klaar')
  return {
    bestanden: velden.flatMap((veld) => bij(veld).map((bestand) => ({ bestand, label: veld.label }))),
    ontbreekt: velden.filter((veld) => !veld.optioneel && bij(veld).length === 0).map(({ label }) => label),
  }
}

/**
 * Makes a file a document of a case, and hands it on.
 * @param label what it was asked as
 * @throws {Problem} 409 when the file is there no more
 */
export async function hechtAan(
  schrijver: Schrijver,
  kenmerk: string,
  bestand: Bestand,
  label: Tekst,
  datum: Datum,
): Promise<void> {
  const document = documentVan(bestand, label, datum)
  if (!(await schrijver.hecht(kenmerk, bestand, document))) throw new Problem('gewijzigd')
  await schrijver.stuurUit({ soort: 'document', kenmerk, document })
}

/** The document that a file becomes on a case. @param label what it was asked as */
export const documentVan = ({ naam, soort, omvang }: Bestand, label: Tekst, datum: Datum): Document => ({
  id: crypto.randomUUID(),
  titel: { nl: `${label.nl}: ${naam}`, en: `${label.en}: ${naam}` },
  bestandsnaam: naam,
  afzender: 'u',
  datum,
  formaat: MEDIATYPE[soort],
  omvang,
})

import type { components } from '#openapi/pip.gen'
import type { BrpDatum, InOnderzoek, Naam } from './persoon.ts'

type Gegeven = components['schemas']['Gegeven']
type Datum = components['schemas']['BrpDatum']

/** One datum of a person; null when the BRP has no value for it, so that no empty line is shown. */
export function gegeven(
  label: Gegeven['label'],
  waarden: Omit<Gegeven, 'label' | 'inOnderzoek' | 'inOnderzoekSinds'>,
  onderzoek?: InOnderzoek,
): Gegeven | null {
  const gevuld = Object.fromEntries(Object.entries(waarden).filter(([, waarde]) => waarde !== undefined))
  if (Object.keys(gevuld).length === 0) return null
  const sinds = datumUit(onderzoek?.datumIngangOnderzoek)
  return { label, ...gevuld, inOnderzoek: onderzoek !== undefined, ...(sinds && { inOnderzoekSinds: sinds }) }
}

/** A date as it is known: a whole one, a month, a year, or unknown. Never completed to the first of January. */
export function datumUit(datum: BrpDatum | undefined): Datum | undefined {
  switch (datum?.type) {
    case undefined:
      return undefined
    case 'Datum':
      return { soort: 'datum', datum: datum.datum }
    case 'JaarMaandDatum':
      return { soort: 'jaar_maand', jaar: datum.jaar, maand: datum.maand }
    case 'JaarDatum':
      return { soort: 'jaar', jaar: datum.jaar }
    case 'DatumOnbekend':
      return { soort: 'onbekend' }
  }
}

/** First names, prefix and family name, as far as they are known. */
export function naamUit(naam: Naam | undefined): string | undefined {
  const delen = [naam?.voornamen, naam?.voorvoegsel, naam?.geslachtsnaam].filter((deel) => deel !== undefined)
  return delen.length > 0 ? delen.join(' ') : undefined
}

/** A number of which only the last four digits show. */
export const gemaskeerd = (nummer: string): string => `•••••${nummer.slice(-4)}`

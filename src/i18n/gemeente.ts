import i18next from 'i18next'
import { type Gemeentegegevens, standaardGemeente } from '~/lib/gemeente'
import { gemeenteInWoorden } from './interpolation.ts'

/** The words of the municipality on the page, until the API says them anew. */
export const gemeenteVariabelen = gemeenteInWoorden(standaardGemeente)

/** Takes over what the API says of the municipality, in every sentence on the page. */
export function setGemeente(gemeente: Gemeentegegevens): void {
  const words = gemeenteInWoorden(gemeente)
  if (JSON.stringify(words) === JSON.stringify(gemeenteVariabelen)) return
  Object.assign(gemeenteVariabelen, words)
  // sentences on the page listen to this one event
  i18next.emit('languageChanged', i18next.language)
}

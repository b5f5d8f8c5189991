import i18next from 'i18next'
import { type Gemeentegegevens, standaardGemeente } from '~/lib/gemeente'

// a phone number is one word: it must not break over two lines
const wordsOf = ({ naam, telefoon, site }: Gemeentegegevens) => ({
  gemeente: naam,
  telefoon: telefoon.replaceAll(' ', '\u00a0'),
  site,
})

/** What every sentence may name without being given it: `{gemeente}`, `{telefoon}` and `{site}`. */
export const gemeenteVariabelen = wordsOf(standaardGemeente)

/** Takes over what the API says of the municipality, in every sentence on the page. */
export function setGemeente(gemeente: Gemeentegegevens): void {
  const words = wordsOf(gemeente)
  if (JSON.stringify(words) === JSON.stringify(gemeenteVariabelen)) return
  Object.assign(gemeenteVariabelen, words)
  // sentences on the page listen to this one event
  i18next.emit('languageChanged', i18next.language)
}

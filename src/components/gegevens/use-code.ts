import { useTranslation } from 'react-i18next'
import type { Gegeven } from './gegeven.ts'

const geslachten = ['M', 'V', 'O'] as const
const naamgebruiken = ['E', 'N', 'P', 'V'] as const
const verbintenissen = ['H', 'P'] as const
const soortenGezag = [
  'GezamenlijkOuderlijkGezag',
  'EenhoofdigOuderlijkGezag',
  'GezamenlijkGezag',
  'Voogdij',
  'TijdelijkGeenGezag',
  'GezagNietTeBepalen',
] as const
const nationaliteiten = [
  'Staatloos',
  'BehandeldAlsNederlander',
  'VastgesteldNietNederlander',
  'NationaliteitOnbekend',
] as const

/** Gives the function that turns a code of a BRP table into a word; null when there is no code or no word for it. */
export function useCode(): (gegeven: Gegeven) => string | null {
  const { t } = useTranslation()
  return ({ label, code }) => {
    const geslacht = geslachten.find((een) => label === 'geslacht' && een === code)
    if (geslacht) return t(`gegevens.geslacht.${geslacht}`)
    const naamgebruik = naamgebruiken.find((een) => label === 'naamgebruik' && een === code)
    if (naamgebruik) return t(`gegevens.naamgebruik.${naamgebruik}`)
    const verbintenis = verbintenissen.find((een) => label === 'partner' && een === code)
    if (verbintenis) return t(`gegevens.verbintenis.${verbintenis}`)
    const gezag = soortenGezag.find((een) => label === 'gezag' && een === code)
    if (gezag) return t(`gegevens.gezag.${gezag}`)
    const nationaliteit = nationaliteiten.find((een) => label === 'nationaliteit' && een === code)
    return nationaliteit ? t(`gegevens.nationaliteit.${nationaliteit}`) : null
  }
}

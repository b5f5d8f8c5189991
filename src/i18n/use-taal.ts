import { useTranslation } from 'react-i18next'
import { isTaal, type Taal } from '~/lib/taal'

/** The language of the page, for dates, amounts and texts of the municipality; changes with the switch. */
export function useTaal(): Taal {
  const { i18n } = useTranslation()
  return isTaal(i18n.language) ? i18n.language : 'nl'
}

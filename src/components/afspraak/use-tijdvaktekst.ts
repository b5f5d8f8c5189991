import { useTranslation } from 'react-i18next'
import { datumVan } from '#domain/datum'
import { tijdvakUit } from '#domain/tijdvak'
import { useTaal } from '~/i18n/use-taal'
import { datumInWoorden } from '~/lib/datum'

/** Gives the function that says a time at a desk in words, without the desk. */
export function useTijdvaktekst(): (tijdvak: string) => string {
  const { t } = useTranslation()
  const taal = useTaal()
  return (code) => {
    const tijdvak = tijdvakUit(code)
    if (!tijdvak) return code
    const { dag, tijd } = tijdvak
    return t('zaak.afspraak.wanneer', { datum: datumInWoorden(datumVan(dag), taal), tijd })
  }
}

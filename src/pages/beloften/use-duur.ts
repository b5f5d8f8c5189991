import { useTranslation } from 'react-i18next'
import type { Norm } from '~/api/normen'

/** How long a promise may take, in words: "10 werkdagen. Bij grote aanvragen 15 werkdagen." */
export function useDuur(norm: Norm): string {
  const { t } = useTranslation()
  const words = (duur: number) => {
    switch (norm.eenheid) {
      case 'werkdag':
        return t('openbaar.beloften.duur.werkdag', { count: duur })
      case 'dag':
        return t('openbaar.beloften.duur.dag', { count: duur })
      case 'week':
        return t('openbaar.beloften.duur.week', { count: duur })
      case 'minuut':
        return t('openbaar.beloften.duur.minuut', { count: duur })
      case 'direct':
      case 'kwaliteit':
      case 'volgorde':
        return t(`openbaar.beloften.duur.${norm.eenheid}`)
    }
  }
  const unmeasured = norm.eenheid === 'direct' || norm.eenheid === 'kwaliteit' || norm.eenheid === 'volgorde'
  if (!norm.belofte || (norm.duur === null && !unmeasured)) return t('openbaar.beloften.geenDuur')
  const usual = words(norm.duur ?? 0)
  return norm.uitzondering
    ? `${usual}. ${t('openbaar.beloften.duur.complex', { duur: words(norm.uitzondering.duur) })}`
    : usual
}

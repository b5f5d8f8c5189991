import { useTranslation } from 'react-i18next'
import { datumVan } from '#domain/datum'
import type { Veld } from '#domain/formulier'
import type { Invulhulp, Veldfout } from '#domain/veldfout'
import { useTaal } from '~/i18n/use-taal'
import { datumZonderDag } from '~/lib/datum'

/** The sentence of an error: what to do, and at which question. */
export function useVeldfout({ vandaag }: Invulhulp) {
  const { t } = useTranslation()
  const taal = useTaal()
  const dag = (over = 0) => datumZonderDag(datumVan(vandaag + over), taal)
  return (veld: Veld, fout: Veldfout): string => {
    const vraag = veld.label[taal]
    switch (fout) {
      case 'te_lang':
        return t('formulier.fout.te_lang', { vraag, aantal: veld.langst ?? 0 })
      case 'te_klein':
        return t('formulier.fout.te_klein', { vraag, aantal: veld.minst ?? 0 })
      case 'te_groot':
        return t('formulier.fout.te_groot', { vraag, aantal: veld.meest ?? 0 })
      case 'te_vroeg':
        return t('formulier.fout.te_vroeg', { vraag, datum: dag(veld.vroegst) })
      case 'te_laat':
        return t('formulier.fout.te_laat', { vraag, datum: dag(veld.laatst) })
      default:
        return t(`formulier.fout.${fout}`, { vraag })
    }
  }
}

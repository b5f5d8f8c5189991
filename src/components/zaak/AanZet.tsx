import { useTranslation } from 'react-i18next'
import type { AanZet as Beurt } from '#domain/toestand'
import { MetNaam } from './MetNaam.tsx'

/** Whose turn it is, in words. Nothing when the case is done: the state says so already. */
export function AanZet({ beurt, organisatie }: { beurt: Beurt; organisatie: string | undefined }) {
  const { t } = useTranslation()
  if (beurt === 'niemand') return null
  if (beurt === 'ander') {
    return (
      <MetNaam
        zin={
          organisatie === undefined ? t('kop.aanZet.anderOnbekend') : t('kop.aanZet.ander', { organisatie })
        }
        naam={organisatie}
      />
    )
  }
  return <>{t(`kop.aanZet.${beurt}`)}</>
}

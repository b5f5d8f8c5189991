import { useTranslation } from 'react-i18next'
import { isTaken } from '~/api/errors'
import { Alert, Paragraph } from '~/ds'

/** Why a change was not made, and what to do. Nothing when it was, or when nothing was tried. */
export function Mislukt({ fout }: { fout: unknown }) {
  const { t } = useTranslation()
  if (!fout) return null
  return (
    <Alert heading={t('afspraak.misluktKop')} headingLevel={2} severity="error" role="alert">
      <Paragraph>{t(isTaken(fout) ? 'afspraak.keuze.bezet' : 'afspraak.mislukt')}</Paragraph>
    </Alert>
  )
}

import { useTranslation } from 'react-i18next'
import { Alert, Paragraph } from '~/ds'

/** The request did not arrive, as far as we know; what was typed is still there. */
export function Verzoekmislukt() {
  const { t } = useTranslation()
  return (
    <Alert heading={t('toestemming.misluktKop')} headingLevel={2} severity="error" role="alert">
      <Paragraph>{t('school.verzoek.mislukt')}</Paragraph>
    </Alert>
  )
}

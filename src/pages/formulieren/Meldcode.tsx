import { useTranslation } from 'react-i18next'
import { Kopieerknop } from '~/components/Kopieerknop'
import { Alert, Paragraph } from '~/ds'

/** The code, large enough to write down, and a way to copy it. */
export function Meldcode({ code }: { code: string }) {
  const { t } = useTranslation()
  return (
    <Alert heading={t('melding.code.kop')} headingLevel={2} severity="warning">
      <p className="dvt-code" translate="no">
        {code}
      </p>
      <Paragraph>{t('melding.code.schrijf')}</Paragraph>
      <Paragraph>{t('melding.code.waarom')}</Paragraph>
      <Kopieerknop
        tekst={code}
        label={t('melding.code.kopieer')}
        gelukt={t('melding.code.gekopieerd.ja')}
        mislukt={t('melding.code.gekopieerd.nee')}
      />
    </Alert>
  )
}

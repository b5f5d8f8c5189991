import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Alert, Button, Paragraph } from '~/ds'

/** The code, large enough to write down, and a way to copy it. */
export function Meldcode({ code }: { code: string }) {
  const { t } = useTranslation()
  const [gekopieerd, setGekopieerd] = useState<'ja' | 'nee' | null>(null)
  const kopieer = async () => {
    try {
      await navigator.clipboard.writeText(code)
      setGekopieerd('ja')
    } catch {
      // a browser may refuse, and without https it always does
      setGekopieerd('nee')
    }
  }
  return (
    <Alert heading={t('melding.code.kop')} headingLevel={2} severity="warning">
      <p className="dvt-code" translate="no">
        {code}
      </p>
      <Paragraph>{t('melding.code.schrijf')}</Paragraph>
      <Paragraph>{t('melding.code.waarom')}</Paragraph>
      <div className="dvt-row">
        <Button onClick={() => void kopieer()}>{t('melding.code.kopieer')}</Button>
        <output>{gekopieerd && t(`melding.code.gekopieerd.${gekopieerd}`)}</output>
      </div>
    </Alert>
  )
}

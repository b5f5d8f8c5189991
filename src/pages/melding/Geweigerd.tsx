import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { focusHeading } from '~/components/focus-heading'
import { PageTitle } from '~/components/PageTitle'
import { Button, Paragraph } from '~/ds'

/** A code that opens nothing, with what to try; or too many tries. Whether a code was nearly right is not told. */
export function Geweigerd({ waarom, onAnders }: { waarom: 'onbekend' | 'druk'; onAnders: () => void }) {
  const { t } = useTranslation()
  // the button that was pressed is gone
  useEffect(() => focusHeading(null), [])
  return (
    <div className="dvt-stack dvt-read">
      <PageTitle title={t(`melding.${waarom}.titel`)} />
      {waarom === 'druk' ? (
        <Paragraph>{t('melding.druk.uitleg')}</Paragraph>
      ) : (
        <>
          <ul className="dvt-list">
            <li>{t('melding.onbekend.overtypen')}</li>
            <li>{t('melding.onbekend.zaaknummer')}</li>
            <li>{t('melding.onbekend.ingelogd')}</li>
          </ul>
          <Paragraph>{t('melding.onbekend.kwijt')}</Paragraph>
        </>
      )}
      <div>
        <Button variant="secondary" onClick={onAnders}>
          {t('melding.opnieuw')}
        </Button>
      </div>
    </div>
  )
}

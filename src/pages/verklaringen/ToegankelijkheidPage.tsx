import { useTranslation } from 'react-i18next'
import { PageTitle } from '~/components/PageTitle'
import { TextSection } from '~/components/TextSection'
import { Paragraph } from '~/ds'

/** What we do for everybody to be able to use this, and what nobody has checked yet. */
export function ToegankelijkheidPage() {
  const { t } = useTranslation()
  return (
    <div className="dvt-stack dvt-stack--wide dvt-read">
      <div className="dvt-stack">
        <PageTitle title={t('openbaar.toegankelijkheid.titel')} />
        <p className="dvt-lead">{t('openbaar.toegankelijkheid.intro')}</p>
      </div>
      <TextSection heading={t('openbaar.toegankelijkheid.eisenKop')}>
        <ul className="dvt-list">
          <li>{t('openbaar.toegankelijkheid.eisen')}</li>
          <li>{t('openbaar.toegankelijkheid.testen')}</li>
          <li>{t('openbaar.toegankelijkheid.toetsenbord')}</li>
          <li>{t('openbaar.toegankelijkheid.zoom')}</li>
        </ul>
      </TextSection>
      <TextSection heading={t('openbaar.toegankelijkheid.statusKop')}>
        <Paragraph>{t('openbaar.toegankelijkheid.status')}</Paragraph>
        <Paragraph>{t('openbaar.toegankelijkheid.statusPdf')}</Paragraph>
      </TextSection>
      <TextSection heading={t('openbaar.toegankelijkheid.meldenKop')}>
        <Paragraph>{t('openbaar.toegankelijkheid.melden')}</Paragraph>
      </TextSection>
    </div>
  )
}

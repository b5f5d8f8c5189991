import { useTranslation } from 'react-i18next'
import { PageTitle } from '~/components/PageTitle'
import { TextSection } from '~/components/TextSection'
import { Paragraph } from '~/ds'

/** What is kept, and where: two cookies, and in a demo without a server the choices of the tab. */
export function PrivacyPage() {
  const { t } = useTranslation()
  return (
    <div className="dvt-stack dvt-stack--wide dvt-read">
      <div className="dvt-stack">
        <PageTitle title={t('openbaar.privacy.titel')} />
        <p className="dvt-lead">{t('openbaar.privacy.intro')}</p>
      </div>
      <TextSection heading={t('openbaar.privacy.demoKop')}>
        <Paragraph>{t('openbaar.privacy.demo')}</Paragraph>
      </TextSection>
      <TextSection heading={t('openbaar.privacy.cookiesKop')}>
        <Paragraph>{t('openbaar.privacy.cookieSessie')}</Paragraph>
        <Paragraph>{t('openbaar.privacy.cookieTaal')}</Paragraph>
        <Paragraph>{t('openbaar.privacy.cookieLetter')}</Paragraph>
      </TextSection>
      <TextSection heading={t('openbaar.privacy.browserKop')}>
        <Paragraph>{t('openbaar.privacy.browser')}</Paragraph>
      </TextSection>
      <TextSection heading={t('openbaar.privacy.volgenKop')}>
        <Paragraph>{t('openbaar.privacy.volgen')}</Paragraph>
      </TextSection>
      <TextSection heading={t('openbaar.privacy.vraagKop')}>
        <Paragraph>{t('openbaar.privacy.vraag')}</Paragraph>
      </TextSection>
    </div>
  )
}

import { useTranslation } from 'react-i18next'
import { useGemeente } from '~/components/gemeente-context'
import { PageTitle } from '~/components/PageTitle'
import { TextSection } from '~/components/TextSection'
import { Link, Paragraph, StandaloneLink } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { paths } from '~/paths'

/** The ways to reach the municipality that we are sure of; the rest is on its own site. */
export function HulpPage() {
  const { t } = useTranslation()
  const taal = useTaal()
  const { openingstijden, site } = useGemeente()
  return (
    <div className="dvt-stack dvt-stack--wide dvt-read">
      <div className="dvt-stack">
        <PageTitle title={t('openbaar.hulp.titel')} />
        <p className="dvt-lead">{t('openbaar.hulp.intro')}</p>
      </div>
      <TextSection heading={t('openbaar.hulp.bellenKop')}>
        <Paragraph>{t('openbaar.hulp.bellen')}</Paragraph>
        {openingstijden && (
          <Paragraph>{t('openbaar.hulp.tijden', { openingstijden: openingstijden[taal] })}</Paragraph>
        )}
        <Paragraph>{t('openbaar.hulp.kenmerk')}</Paragraph>
      </TextSection>
      <TextSection heading={t('openbaar.hulp.siteKop')}>
        <Paragraph>{t('openbaar.hulp.site')}</Paragraph>
        <Paragraph>
          <Link href={`https://${site}`}>{t('openbaar.hulp.siteLink')}</Link>
        </Paragraph>
      </TextSection>
      <TextSection heading={t('openbaar.hulp.meldingKop')}>
        <Paragraph>{t('openbaar.hulp.melding')}</Paragraph>
        <StandaloneLink href={paths.meldingVolgen()}>{t('openbaar.meldingVolgen')}</StandaloneLink>
      </TextSection>
      <TextSection heading={t('openbaar.hulp.nietDuidelijkKop')}>
        <Paragraph>{t('openbaar.hulp.nietDuidelijk')}</Paragraph>
      </TextSection>
    </div>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { sessieQuery } from '~/api/sessie'
import { PageTitle } from '~/components/PageTitle'
import { TextSection } from '~/components/TextSection'
import { ButtonLink, Card, CardList, Paragraph, StandaloneLink } from '~/ds'
import { paths } from '~/paths'
import { Hero } from './Hero.tsx'

/** The door: what this is, what we promise, and the way in. */
export function StartPage() {
  const { t } = useTranslation()
  const { data: sessie } = useQuery(sessieQuery())
  return (
    <div className="dvt-stack dvt-stack--wide">
      <Hero>
        <PageTitle title={t('openbaar.start.paginatitel')}>{t('openbaar.start.titel')}</PageTitle>
        <p className="dvt-lead">{t('openbaar.start.intro')}</p>
        {sessie?.identiteit ? (
          <ButtonLink href={paths.overzicht()}>{t('openbaar.start.naarOverzicht')}</ButtonLink>
        ) : (
          <ButtonLink href={paths.inloggen()}>{t('openbaar.start.inloggen')}</ButtonLink>
        )}
      </Hero>
      <TextSection heading={t('openbaar.start.watKop')}>
        <CardList size="small">
          <Card heading={t('openbaar.start.wat.zakenKop')} headingLevel={3}>
            <Paragraph>{t('openbaar.start.wat.zaken')}</Paragraph>
          </Card>
          <Card heading={t('openbaar.start.wat.termijnKop')} headingLevel={3}>
            <Paragraph>{t('openbaar.start.wat.termijn')}</Paragraph>
          </Card>
          <Card heading={t('openbaar.start.wat.berichtenKop')} headingLevel={3}>
            <Paragraph>{t('openbaar.start.wat.berichten')}</Paragraph>
          </Card>
          <Card heading={t('openbaar.start.wat.gegevensKop')} headingLevel={3}>
            <Paragraph>{t('openbaar.start.wat.gegevens')}</Paragraph>
          </Card>
        </CardList>
        <StandaloneLink href={paths.meldingVolgen()}>{t('openbaar.meldingVolgen')}</StandaloneLink>
      </TextSection>
      <TextSection heading={t('openbaar.start.belofteKop')}>
        <p className="dvt-lead">{t('openbaar.start.belofte')}</p>
        <StandaloneLink href={paths.onzeBeloften()}>{t('openbaar.start.belofteLink')}</StandaloneLink>
      </TextSection>
    </div>
  )
}

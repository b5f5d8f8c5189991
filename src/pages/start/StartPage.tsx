import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { sessieQuery } from '~/api/sessie'
import { PageTitle } from '~/components/PageTitle'
import { ButtonLink, Card, CardList, Heading, Paragraph, StandaloneLink } from '~/ds'
import { paths } from '~/paths'

/** The door: what this is, what we promise, and the way in. */
export function StartPage() {
  const { t } = useTranslation()
  const { data: sessie } = useQuery(sessieQuery())
  return (
    <div className="dvt-stack dvt-stack--wide">
      <div className="dvt-stack dvt-read">
        <PageTitle title={t('openbaar.start.paginatitel')}>{t('openbaar.start.titel')}</PageTitle>
        <p className="dvt-lead">{t('openbaar.start.intro')}</p>
        {sessie?.identiteit ? (
          <ButtonLink href={paths.overzicht()}>{t('openbaar.start.naarOverzicht')}</ButtonLink>
        ) : (
          <ButtonLink href={paths.inloggen()}>{t('openbaar.start.inloggen')}</ButtonLink>
        )}
      </div>
      <section className="dvt-stack" aria-labelledby="wat">
        <Heading level={2} id="wat">
          {t('openbaar.start.watKop')}
        </Heading>
        <CardList>
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
      </section>
      <section className="dvt-panel dvt-stack" aria-labelledby="belofte">
        <Heading level={2} id="belofte">
          {t('openbaar.start.belofteKop')}
        </Heading>
        <Paragraph>{t('openbaar.start.belofte')}</Paragraph>
        <StandaloneLink href={paths.onzeBeloften()}>{t('openbaar.start.belofteLink')}</StandaloneLink>
      </section>
    </div>
  )
}

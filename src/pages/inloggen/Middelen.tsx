import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { Sessie } from '~/api/sessie'
import { Alert, ButtonLink, Card, CardList, Heading, Link, Paragraph } from '~/ds'
import { afterLogin, paths } from '~/paths'

const middelen = ['digid', 'eherkenning'] as const

/** What one can log in with. Each leads to the identity provider, which leads back to the page that was asked for. */
export function Middelen({ sessie }: { sessie: Sessie }) {
  const { t } = useTranslation()
  const [search] = useSearchParams()
  const naar = afterLogin(search.get('naar'))
  return (
    <>
      {sessie.demo && (
        <Alert heading={t('openbaar.inloggen.demoKop')} headingLevel={2}>
          <Paragraph>{t('openbaar.inloggen.demoMiddel')}</Paragraph>
          <Link href={paths.demomails()}>{t('demo.mails.titel')}</Link>
        </Alert>
      )}
      <section className="dvt-stack">
        <Heading level={2}>{t('openbaar.inloggen.middelKop')}</Heading>
        {/* whoever holds the numbers of residents is named where one logs in (DigiD, checklist C2) */}
        <Paragraph>{t('openbaar.inloggen.van', { gemeente: sessie.gemeente.naam })}</Paragraph>
        <CardList size="large">
          {middelen
            .filter((middel) => sessie.inlogmiddelen.includes(middel))
            .map((middel) => (
              <Card
                key={middel}
                heading={t(`openbaar.inloggen.${middel}Kop`)}
                headingLevel={3}
                headingLang="nl"
              >
                <Paragraph>{t(`openbaar.inloggen.${middel}`)}</Paragraph>
                <ButtonLink href={paths.aanmelden(middel, naar)}>
                  {t(`openbaar.inloggen.${middel}Link`)}
                </ButtonLink>
              </Card>
            ))}
        </CardList>
      </section>
    </>
  )
}

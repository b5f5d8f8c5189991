import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { sessieQuery } from '~/api/sessie'
import { PageTitle } from '~/components/PageTitle'
import { Alert, Paragraph } from '~/ds'
import { Middelen } from './Middelen.tsx'
import { Personas } from './Personas.tsx'

/** The way in: DigiD and eHerkenning, or in a demo without a host an invented person. */
export function InloggenPage() {
  const { t } = useTranslation()
  const [search] = useSearchParams()
  const { data: sessie } = useQuery(sessieQuery())
  const fout = search.get('fout')
  return (
    <div className="dvt-stack dvt-stack--wide">
      <PageTitle title={t('openbaar.inloggen.titel')} />
      {fout === 'gestopt' && (
        <Alert heading={t('openbaar.inloggen.gestoptKop')} headingLevel={2} role="alert">
          <Paragraph>{t('openbaar.inloggen.gestopt')}</Paragraph>
        </Alert>
      )}
      {fout === 'mislukt' && (
        <Alert heading={t('openbaar.inloggen.misluktKop')} headingLevel={2} severity="error" role="alert">
          <Paragraph>{t('openbaar.inloggen.mislukt')}</Paragraph>
        </Alert>
      )}
      {sessie?.inlogmiddelen.includes('demopersoon') === false ? (
        <Middelen sessie={sessie} />
      ) : (
        <>
          <Alert heading={t('openbaar.inloggen.demoKop')} headingLevel={2}>
            <Paragraph>{t('openbaar.inloggen.demo')}</Paragraph>
            <Paragraph>{t('openbaar.inloggen.demoGeenDigid')}</Paragraph>
          </Alert>
          <Personas />
        </>
      )}
    </div>
  )
}

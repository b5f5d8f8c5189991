import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { sessieQuery } from '~/api/sessie'
import { PageTitle } from '~/components/PageTitle'
import { Alert, Paragraph } from '~/ds'
import { Personas } from './Personas.tsx'

/** The way in. In a demo one chooses an invented person; DigiD is not connected and is not shown. */
export function InloggenPage() {
  const { t } = useTranslation()
  const { data: sessie } = useQuery(sessieQuery())
  return (
    <div className="dvt-stack dvt-stack--wide">
      <PageTitle title={t('openbaar.inloggen.titel')} />
      {sessie?.demo === false ? (
        <Alert heading={t('openbaar.inloggen.nietDemoKop')} headingLevel={2}>
          <Paragraph>{t('openbaar.inloggen.nietDemo')}</Paragraph>
        </Alert>
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

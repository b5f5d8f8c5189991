import { useTranslation } from 'react-i18next'
import { PageTitle } from '~/components/PageTitle'
import { ButtonLink, Paragraph } from '~/ds'
import { paths } from '~/paths'

/** After logging out, and after a session that ended by itself. */
export function UitgelogdPage() {
  const { t } = useTranslation()
  return (
    <div className="dvt-stack">
      <PageTitle title={t('openbaar.uitgelogd.titel')} />
      <Paragraph>{t('openbaar.uitgelogd.tekst')}</Paragraph>
      <ButtonLink href={paths.inloggen()}>{t('openbaar.uitgelogd.opnieuw')}</ButtonLink>
    </div>
  )
}

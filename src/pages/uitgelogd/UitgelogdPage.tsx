import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { PageTitle } from '~/components/PageTitle'
import { ButtonLink, Paragraph } from '~/ds'
import { isBehindLogin, paths } from '~/paths'

/** After logging out, and after a session that ended by itself: then there is a page to go back to (`?naar=`). */
export function UitgelogdPage() {
  const { t } = useTranslation()
  const naar = useSearchParams()[0].get('naar')
  const isVanzelf = naar !== null && isBehindLogin(naar)
  return (
    <div className="dvt-stack">
      <PageTitle title={t(isVanzelf ? 'openbaar.uitgelogd.gestoptTitel' : 'openbaar.uitgelogd.titel')} />
      {isVanzelf && <Paragraph>{t('openbaar.uitgelogd.gestopt')}</Paragraph>}
      <Paragraph>{t('openbaar.uitgelogd.tekst')}</Paragraph>
      <ButtonLink href={isVanzelf ? paths.inloggen(naar) : paths.inloggen()}>
        {t('openbaar.uitgelogd.opnieuw')}
      </ButtonLink>
    </div>
  )
}

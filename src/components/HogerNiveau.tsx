import { useTranslation } from 'react-i18next'
import { Alert, ButtonLink, Paragraph } from '~/ds'
import { paths } from '~/paths'
import { PageTitle } from './PageTitle.tsx'

/** Somebody who logged in without the ID check: after that this page opens. `terug`: the path of this page. */
export function HogerNiveau({ titel, terug }: { titel: string; terug: string }) {
  const { t } = useTranslation()
  return (
    <div className="dvt-stack">
      <PageTitle title={titel} />
      <Alert heading={t('algemeen.niveau.kop')} headingLevel={2}>
        <Paragraph>{t('algemeen.niveau.uitleg')}</Paragraph>
      </Alert>
      <div>
        <ButtonLink href={paths.aanmelden('digid', terug, 'substantieel')}>
          {t('algemeen.niveau.link')}
        </ButtonLink>
      </div>
    </div>
  )
}

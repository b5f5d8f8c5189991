import { useTranslation } from 'react-i18next'
import { PageTitle } from '~/components/PageTitle'

/** A school or another organisation cannot decide for a resident. */
export function AlleenDigid() {
  const { t } = useTranslation()
  return (
    <div className="dvt-stack dvt-read">
      <PageTitle title={t('toestemming.vraag.tab')} />
      <p className="dvt-lead">{t('toestemming.vraag.digid')}</p>
    </div>
  )
}

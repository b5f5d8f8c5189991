import { useTranslation } from 'react-i18next'
import { LoadingStatus, Skeleton } from '~/ds'

/** What stands there while the code of a page is on its way; the same boxes as the static page. */
export function PageSkeleton() {
  const { t } = useTranslation()
  return (
    <div aria-busy="true">
      <Skeleton page lines={4} />
      <LoadingStatus>{t('algemeen.ladenPagina')}</LoadingStatus>
    </div>
  )
}

import { useTranslation } from 'react-i18next'
import { Paragraph, StandaloneLink } from '~/ds'
import { paths } from '~/paths'
import { PageTitle } from './PageTitle.tsx'

/** For an address that is not ours, and for a thing that does not exist or is not yours: those look the same. */
export function NotFound() {
  const { t } = useTranslation()
  return (
    <div className="dvt-stack">
      <PageTitle title={t('algemeen.nietGevonden.titel')} />
      <Paragraph>{t('algemeen.nietGevonden.tekst')}</Paragraph>
      <StandaloneLink href={paths.start()}>{t('algemeen.nietGevonden.link')}</StandaloneLink>
    </div>
  )
}

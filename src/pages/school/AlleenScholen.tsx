import { useTranslation } from 'react-i18next'
import { PageTitle } from '~/components/PageTitle'
import { Paragraph, StandaloneLink } from '~/ds'
import { paths } from '~/paths'

/** A resident or another organisation that typed the address. */
export function AlleenScholen({ titel }: { titel: string }) {
  const { t } = useTranslation()
  return (
    <div className="dvt-stack">
      <PageTitle title={titel} />
      <Paragraph>{t('school.alleenScholen')}</Paragraph>
      <StandaloneLink href={paths.overzicht()}>{t('school.naarOverzicht')}</StandaloneLink>
    </div>
  )
}

import { useTranslation } from 'react-i18next'
import { PageTitle } from '~/components/PageTitle'
import { Paragraph, StandaloneLink } from '~/ds'
import { paths } from '~/paths'

/** An organisation that typed the address: its data are not in the BRP. */
export function AlleenInwoners({ titel }: { titel: string }) {
  const { t } = useTranslation()
  return (
    <div className="dvt-stack">
      <PageTitle title={titel} />
      <Paragraph>{t('gegevens.alleenInwoners')}</Paragraph>
      <StandaloneLink href={paths.overzicht()}>{t('gegevens.naarOverzicht')}</StandaloneLink>
    </div>
  )
}

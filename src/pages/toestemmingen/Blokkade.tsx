import { useTranslation } from 'react-i18next'
import type { Kandidaat } from '~/api/toestemmingen'
import { TextSection } from '~/components/TextSection'
import { Paragraph } from '~/ds'

type Props = { naam: string; soort: NonNullable<Kandidaat['blokkade']> }

/** Why this person cannot decide about somebody, and what can be done instead. */
export function Blokkade({ naam, soort }: Props) {
  const { t } = useTranslation()
  return (
    <TextSection heading={t('toestemming.blokkade.kop', { naam })}>
      <Paragraph>{t(`toestemming.blokkade.${soort}`, { naam })}</Paragraph>
      <Paragraph>{t(`toestemming.blokkade.dan.${soort}`, { naam })}</Paragraph>
    </TextSection>
  )
}

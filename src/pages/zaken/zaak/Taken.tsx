import { useTranslation } from 'react-i18next'
import type { Zaak } from '~/api/zaken'
import { TextSection } from '~/components/TextSection'
import { TaakItem } from '~/components/zaak/TaakItem'
import { Paragraph, TaskList } from '~/ds'
import { paths } from '~/paths'

/** What the resident must do for this case, or that there is nothing to do. A case that is not shown may have tasks. */
export function Taken({ zaak: { taken, toestand } }: { zaak: Zaak }) {
  const { t } = useTranslation()
  return (
    <TextSection heading={t('zaak.taak.zaakKop')}>
      {taken.length === 0 ? (
        <Paragraph>{t(toestand === 'niet_zichtbaar' ? 'zaak.taak.onbekend' : 'zaak.taak.leeg')}</Paragraph>
      ) : (
        <TaskList>
          {taken.map((taak) => (
            <TaakItem key={taak.id} taak={taak} headingLevel={3} href={paths.stukken(taak.kenmerk)} />
          ))}
        </TaskList>
      )}
    </TextSection>
  )
}

import { useTranslation } from 'react-i18next'
import type { Overzicht } from '~/api/overzicht'
import { TaakItem } from '~/components/zaak/TaakItem'
import { Paragraph, TaskList } from '~/ds'
import { paths } from '~/paths'
import { Deel } from './Deel.tsx'

type Props = { taken: Overzicht['taken']; opnieuw: () => Promise<unknown>; bezig: boolean }

export function TakenDeel({ taken: { status, resultaten }, ...deel }: Props) {
  const { t } = useTranslation()
  // "nothing to do" would be a guess while a register is missing
  const leeg = status === 'ok' ? t('zaak.taak.leeg') : t('zaak.taak.leegOnvolledig')
  return (
    <Deel heading={t('zaak.taak.kop')} status={status} {...deel}>
      {resultaten.length === 0 ? (
        <Paragraph>{leeg}</Paragraph>
      ) : (
        <TaskList>
          {resultaten.map((taak) => (
            <TaakItem key={taak.id} taak={taak} headingLevel={3} href={paths.stukken(taak.kenmerk)} />
          ))}
        </TaskList>
      )}
    </Deel>
  )
}

import { useTranslation } from 'react-i18next'
import type { Telling as Data } from '~/api/zaken'
import { TextSection } from '~/components/TextSection'
import { Paragraph } from '~/ds'
import type { Tekst } from '~/lib/taal'
import { Kalender } from './Kalender.tsx'
import { useUitlegzin } from './use-uitlegzin.ts'

/** One count: the story in steps, and the same story as a calendar. */
export function Telling({ telling, zaaktype }: { telling: Data; zaaktype: Tekst }) {
  const { t } = useTranslation()
  const uitlegzin = useUitlegzin(zaaktype)
  const staatStil = telling.uitleg.some(({ soort }) => soort === 'pauze_loopt')
  const heading = telling.hoofd ? t('zaakpagina.termijn.hoofdkop') : t(`norm.${telling.norm}.belofte`)
  return (
    <TextSection heading={heading}>
      <ol className="dvt-list">
        {telling.uitleg.map((regel, i) => (
          <li key={`${regel.soort}-${regel.datum ?? i}`}>{uitlegzin(regel)}</li>
        ))}
      </ol>
      {staatStil && <Paragraph>{t('zaakpagina.kalender.alsNiets')}</Paragraph>}
      {telling.dagen.length > 1 && <Kalender dagen={telling.dagen} heading={heading} />}
    </TextSection>
  )
}

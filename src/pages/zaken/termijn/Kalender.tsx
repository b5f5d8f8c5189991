import { useTranslation } from 'react-i18next'
import type { Telling } from '~/api/zaken'
import { Maand } from './Maand.tsx'

type Teldag = Telling['dagen'][number]

/** The months from the first day to the last date. Every day is counted, skipped or standing still, and says which. */
export function Kalender({ dagen, heading }: { dagen: readonly Teldag[]; heading: string }) {
  const { t } = useTranslation()
  const maanden = [...new Set(dagen.map(({ datum }) => datum.slice(0, 7)))]
  const soorten = [...new Set(dagen.map(({ soort }) => soort))]
  return (
    <figure className="dvt-stack" aria-label={t('zaakpagina.kalender.label', { wat: heading })}>
      <ul className="dvt-legend" aria-label={t('zaakpagina.kalender.legenda')}>
        {soorten.map((soort) => (
          <li key={soort}>
            <span className={`dvt-day dvt-day--${soort}`} aria-hidden="true">
              1
            </span>
            {t(`zaakpagina.kalender.${soort}`)}
          </li>
        ))}
      </ul>
      <div className="dvt-months">
        {maanden.map((maand) => (
          <Maand key={maand} maand={maand} dagen={dagen.filter(({ datum }) => datum.startsWith(maand))} />
        ))}
      </div>
    </figure>
  )
}

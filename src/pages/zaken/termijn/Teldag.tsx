import { useTranslation } from 'react-i18next'
import type { Telling } from '~/api/zaken'
import { VisuallyHidden } from '~/ds'
import { redenInWoorden } from '~/i18n/params'
import { useTaal } from '~/i18n/use-taal'

/** One day of a count. What it is stands in words for who does not see the picture, and as a hint on the day. */
export function Teldag({ dag: { datum, soort, naam, reden } }: { dag: Telling['dagen'][number] }) {
  const { t } = useTranslation()
  const taal = useTaal()
  // the name of a free day only where it is why the day does not count or moves on
  const waarom = [
    t(`zaakpagina.kalender.${soort}`),
    naam !== undefined && (soort === 'vrij' || soort === 'schuift') ? t(`vrijedag.${naam}`) : '',
    reden === undefined ? '' : redenInWoorden(reden, t, taal),
  ].filter(Boolean)
  return (
    <td className={`dvt-day dvt-day--${soort}`} title={waarom.join(', ')}>
      <time dateTime={datum}>{Number(datum.slice(8))}</time>
      <VisuallyHidden>: {waarom.join(', ')}</VisuallyHidden>
    </td>
  )
}

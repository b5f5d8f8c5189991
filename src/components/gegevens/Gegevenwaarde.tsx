import { useTranslation } from 'react-i18next'
import { BrpDatum } from './BrpDatum.tsx'
import type { Gegeven } from './gegeven.ts'
import { useCode } from './use-code.ts'

/** The value of one datum as the BRP has it, since when, and whether it is under investigation. */
export function Gegevenwaarde({ gegeven }: { gegeven: Gegeven }) {
  const { t } = useTranslation()
  const code = useCode()
  const { label, waarde, regels, datum, ja, sinds, inOnderzoek, inOnderzoekSinds } = gegeven
  const woord = code(gegeven)
  return (
    <>
      {regels?.map((regel) => (
        <span key={regel} className="dvt-line" lang="nl">
          {regel}
        </span>
      ))}
      {/* as the register has it, and the register is Dutch */}
      {waarde !== undefined && <span lang="nl">{waarde}</span>}
      {woord !== null && (waarde === undefined ? woord : ` (${woord})`)}
      {ja !== undefined &&
        t(label === 'adres_onbekend' ? 'gegevens.adresOnbekend' : ja ? 'gegevens.ja' : 'gegevens.nee')}
      {datum && (
        <>
          {waarde !== undefined && `, ${t('gegevens.geboren')} `}
          <BrpDatum datum={datum} />
        </>
      )}
      {sinds && (
        <span className="dvt-line dvt-subtle">
          {t('gegevens.sinds')} <BrpDatum datum={sinds} />
        </span>
      )}
      {inOnderzoek && (
        <span className="dvt-line">
          <strong>{t(inOnderzoekSinds ? 'gegevens.inOnderzoekSinds' : 'gegevens.inOnderzoek')}</strong>{' '}
          {inOnderzoekSinds && <BrpDatum datum={inOnderzoekSinds} />}
        </span>
      )}
    </>
  )
}

import { useTranslation } from 'react-i18next'
import type { Zaak } from '~/api/zaken'
import { Datum } from '~/components/zaak/Datum'
import { Paragraph } from '~/ds'

/** What a plain register says of itself, and in words what it does not know. Nothing is filled in. */
export function Registerfeiten({ zaak: { registerdatums, wet } }: { zaak: Zaak }) {
  const { t } = useTranslation()
  if (!registerdatums) return null
  const anders = registerdatums.wet !== null && wet !== null && registerdatums.wet !== wet
  return (
    <div className="dvt-stack dvt-stack--tight">
      <Paragraph>{t('zaakpagina.onbekend.kop')}</Paragraph>
      <ul className="dvt-list">
        {registerdatums.onbekend.map((wat) => (
          <li key={wat}>{t(`zaakpagina.onbekend.${wat}`)}</li>
        ))}
      </ul>
      {anders && registerdatums.wet !== null && (
        <Paragraph>
          {t('zaakpagina.onbekend.register')} <Datum datum={registerdatums.wet} />.{' '}
          {t('zaakpagina.onbekend.registerAnders')}
        </Paragraph>
      )}
    </div>
  )
}

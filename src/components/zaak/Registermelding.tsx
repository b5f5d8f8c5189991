import { useTranslation } from 'react-i18next'
import { Alert, Paragraph } from '~/ds'

type Status = { register: string; status: 'ok' | 'onbereikbaar' | 'onvolledig' }

/** Which registers did not give (all of) their cases. A list that misses something says so, above what it has. */
export function Registermelding({
  registers,
  headingLevel,
}: {
  registers: readonly Status[]
  headingLevel: 2 | 3
}) {
  const { t } = useTranslation()
  const stuk = registers.filter(({ status }) => status !== 'ok')
  if (stuk.length === 0) return null
  return (
    <Alert heading={t('zaak.register.kop')} headingLevel={headingLevel} severity="warning">
      {stuk.map(({ register, status }) => (
        <Paragraph key={register}>
          {t(status === 'onvolledig' ? 'zaak.register.onvolledig' : 'zaak.register.onbereikbaar', {
            register: register === 'sociaal' ? t('zaak.register.sociaal') : t('zaak.register.zaaksysteem'),
          })}
        </Paragraph>
      ))}
    </Alert>
  )
}

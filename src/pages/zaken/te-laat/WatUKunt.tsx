import { useTranslation } from 'react-i18next'
import type { Zaak } from '~/api/zaken'
import { TextSection } from '~/components/TextSection'
import { useGemeente } from '~/components/gemeente-context'
import { Heading, Paragraph, PhoneLink } from '~/ds'

/** The rights of this kind of case when we are late. Until a form works here, the phone does it. */
export function WatUKunt({ zaak }: { zaak: Zaak }) {
  const { t } = useTranslation()
  const gemeente = useGemeente()
  const keuzes = zaak.rechten.flatMap(({ soort }) =>
    soort === 'bezwaar' || soort === 'bezwaar_verlopen' || soort === 'dwangsom' ? [] : [soort],
  )
  return (
    <TextSection heading={t('zaak.laat.kop')}>
      <Paragraph>{t('zaak.laat.gratis')}</Paragraph>
      {keuzes.map((soort) => (
        <div key={soort} className="dvt-stack dvt-stack--tight">
          <Heading level={3} size="level-4">
            {t(`zaak.laat.${soort}.kop`)}
          </Heading>
          <Paragraph>{t(`zaak.laat.${soort}.tekst`)}</Paragraph>
          {soort === 'bellen' && <PhoneLink number={gemeente.telefoon} href={gemeente.telefoonlink} />}
        </div>
      ))}
    </TextSection>
  )
}

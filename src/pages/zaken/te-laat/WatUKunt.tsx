import { useTranslation } from 'react-i18next'
import type { Zaak } from '~/api/zaken'
import { TextSection } from '~/components/TextSection'
import { useGemeente } from '~/components/gemeente-context'
import { Heading, Paragraph, PhoneLink, StandaloneLink } from '~/ds'
import { opsomming } from '~/i18n/params'
import { useTaal } from '~/i18n/use-taal'
import { paths } from '~/paths'

/** The rights of this kind of case when we are late, each with the way to it. */
export function WatUKunt({ zaak }: { zaak: Zaak }) {
  const { t } = useTranslation()
  const taal = useTaal()
  const gemeente = useGemeente()
  const keuzes = zaak.rechten.flatMap(({ soort }) =>
    soort === 'bezwaar' || soort === 'bezwaar_verlopen' || soort === 'dwangsom' ? [] : [soort],
  )
  // going to court costs money, and says so itself
  const gratis = keuzes.flatMap((soort) =>
    soort === 'rechter' ? [] : [t(`zaakpagina.laat.${soort}.gratis`)],
  )
  return (
    <TextSection heading={t('zaakpagina.laat.kop')}>
      <Paragraph>{t('zaakpagina.laat.gratis', { keuzes: opsomming(gratis, taal) })}</Paragraph>
      {keuzes.map((soort) => (
        <div key={soort} className="dvt-stack dvt-stack--tight">
          <Heading level={3} size="level-4">
            {t(`zaakpagina.laat.${soort}.kop`)}
          </Heading>
          <Paragraph>{t(`zaakpagina.laat.${soort}.tekst`)}</Paragraph>
          {soort === 'ingebrekestelling' && (
            <StandaloneLink href={paths.ingebrekestelling(zaak.kenmerk)}>
              {t('zaakpagina.laat.ingebrekestelling.naar')}
            </StandaloneLink>
          )}
          {soort === 'klacht' && (
            <StandaloneLink href={paths.formulierMet('klacht', 'waarover', 'te_laat')}>
              {t('zaakpagina.laat.klacht.naar')}
            </StandaloneLink>
          )}
          {soort === 'bellen' && <PhoneLink number={gemeente.telefoon} href={gemeente.telefoonlink} />}
        </div>
      ))}
    </TextSection>
  )
}

import { useTranslation } from 'react-i18next'
import type { Zaak } from '~/api/zaken'
import { TextSection } from '~/components/TextSection'
import { useIsVoorbij } from '~/components/vandaag-context'
import { Paragraph, StandaloneLink } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { datumInWoorden } from '~/lib/datum'
import { geldInWoorden } from '~/lib/geld'
import { paths } from '~/paths'

/** What a person may do on this case: object, ask to decide, complain. Always there: nobody has to search for a right. */
export function Rechten({ zaak }: { zaak: Zaak }) {
  const { t } = useTranslation()
  const taal = useTaal()
  const isVoorbij = useIsVoorbij()
  const isLaat = zaak.rechten.some(({ soort }) => soort === 'bellen')
  return (
    <TextSection heading={t('zaakpagina.rechten.kop')}>
      {zaak.rechten.length === 0 && (
        <Paragraph>
          {t(zaak.toestand === 'niet_zichtbaar' ? 'zaakpagina.rechten.onbekend' : 'zaakpagina.rechten.geen')}
        </Paragraph>
      )}
      {zaak.toestand === 'klaar_wet_te_laat' && (
        <Paragraph>
          {zaak.dwangsom && zaak.dwangsom.bedrag > 0
            ? t('zaakpagina.rechten.geld', { bedrag: geldInWoorden(zaak.dwangsom.bedrag, taal) })
            : t('zaakpagina.rechten.geenGeld')}
        </Paragraph>
      )}
      {zaak.rechten.length > 0 && (
        <ul className="dvt-list">
          {zaak.rechten.map(({ soort, tot }) => (
            <li key={soort}>
              {t(
                `zaakpagina.rechten.${soort === 'dwangsom' && tot !== null && isVoorbij(tot) ? 'dwangsom_loopt' : soort}`,
                { datum: tot === null ? '' : datumInWoorden(tot, taal) },
              )}
            </li>
          ))}
        </ul>
      )}
      {isLaat && (
        <StandaloneLink href={paths.teLaat(zaak.kenmerk)}>{t('zaakpagina.naarTeLaat')}</StandaloneLink>
      )}
      {(zaak.intrekken === 'kan' || zaak.intrekken === 'afspraak') && (
        <StandaloneLink href={paths.intrekken(zaak.kenmerk)}>{t('zaakpagina.intrekken.knop')}</StandaloneLink>
      )}
    </TextSection>
  )
}

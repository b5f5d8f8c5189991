import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Afspraak } from '~/api/afspraken'
import { Card, Fact, Facts, Link, Paragraph, StandaloneLink, VisuallyHidden } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { datumInWoorden } from '~/lib/datum'
import { paths } from '~/paths'

/** One appointment: what for, where, what to bring, and what can still be done with it. */
export function Afspraakkaart({ afspraak }: { afspraak: Afspraak }) {
  const { t } = useTranslation()
  const taal = useTaal()
  const { kenmerk, zaaktitel, tijd, balie, meenemen, stand, isTeWijzigen } = afspraak
  const datum = datumInWoorden(afspraak.datum, taal)
  const lijst = useId()
  return (
    <Card heading={t('zaak.afspraak.wanneer', { datum, tijd })} headingLevel={3}>
      {stand !== 'komt' && <Paragraph>{t(`afspraak.stand.${stand}`)}</Paragraph>}
      <Facts>
        <Fact term={t('afspraak.waarvoor')}>{zaaktitel[taal]}</Fact>
        <Fact term={t('afspraak.waar')}>
          {balie ? `${balie.naam[taal]}, ${balie.adres}` : t('afspraak.team')}
        </Fact>
        {stand === 'komt' && balie && <Fact term={t('afspraak.belofte')}>{t('afspraak.belofteTekst')}</Fact>}
      </Facts>
      {stand === 'komt' && meenemen.length > 0 && (
        <div className="dvt-stack dvt-stack--tight">
          <p id={lijst}>
            <strong>{t('afspraak.meenemen')}</strong>
          </p>
          <ul className="dvt-list" aria-labelledby={lijst}>
            {meenemen.map((ding) => (
              <li key={ding.nl}>{ding[taal]}</li>
            ))}
          </ul>
        </div>
      )}
      {stand === 'komt' && (
        <div className="dvt-row">
          {isTeWijzigen && (
            <>
              <Link href={paths.afspraakWijzigen(kenmerk)}>
                {t('afspraak.wijzigen')}
                <VisuallyHidden>: {t('afspraak.welke', { datum })}</VisuallyHidden>
              </Link>
              <Link href={paths.afspraakAfzeggen(kenmerk)}>
                {t('afspraak.afzeggen')}
                <VisuallyHidden>: {t('afspraak.welke', { datum })}</VisuallyHidden>
              </Link>
            </>
          )}
          <a className="ams-link" href={paths.zaakagenda(kenmerk, taal)} download>
            {t('afspraak.agenda')}
            <VisuallyHidden>: {t('afspraak.welke', { datum })}</VisuallyHidden>
          </a>
        </div>
      )}
      {stand === 'komt' && !isTeWijzigen && <Paragraph>{t('afspraak.bellen')}</Paragraph>}
      <StandaloneLink href={paths.zaak(kenmerk)}>
        {t('afspraak.naarZaak', { zaak: zaaktitel[taal] })}
      </StandaloneLink>
    </Card>
  )
}

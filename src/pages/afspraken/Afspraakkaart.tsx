import { useTranslation } from 'react-i18next'
import type { Afspraak } from '~/api/afspraken'
import { Card, DataList, DataRow, Link, Paragraph, StandaloneLink, VisuallyHidden } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { datumInWoorden } from '~/lib/datum'
import { paths } from '~/paths'

/** One appointment: what for, where, what to bring, and what can still be done with it. */
export function Afspraakkaart({ afspraak }: { afspraak: Afspraak }) {
  const { t } = useTranslation()
  const taal = useTaal()
  const { kenmerk, zaaktitel, tijd, balie, meenemen, stand, isTeWijzigen } = afspraak
  const datum = datumInWoorden(afspraak.datum, taal)
  return (
    <Card heading={t('zaak.afspraak.wanneer', { datum, tijd })} headingLevel={3}>
      {stand !== 'komt' && <Paragraph>{t(`afspraak.stand.${stand}`)}</Paragraph>}
      <DataList>
        <DataRow term={t('afspraak.waarvoor')}>{zaaktitel[taal]}</DataRow>
        <DataRow term={t('afspraak.waar')}>
          {balie ? `${balie.naam[taal]}, ${balie.adres}` : t('afspraak.team')}
        </DataRow>
        {stand === 'komt' && balie && (
          <DataRow term={t('afspraak.belofte')}>{t('afspraak.belofteTekst')}</DataRow>
        )}
        {stand === 'komt' && meenemen.length > 0 && (
          <DataRow term={t('afspraak.meenemen')}>
            <ul className="dvt-list">
              {meenemen.map((ding) => (
                <li key={ding.nl}>{ding[taal]}</li>
              ))}
            </ul>
          </DataRow>
        )}
      </DataList>
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

import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { isForbidden, needsHigherLevel } from '~/api/errors'
import { persoonsgegevensQuery } from '~/api/persoonsgegevens'
import { HogerNiveau } from '~/components/HogerNiveau'
import { PageTitle } from '~/components/PageTitle'
import { QueryAnswer } from '~/components/QueryAnswer'
import { TextSection } from '~/components/TextSection'
import { Datum } from '~/components/zaak/Datum'
import { Alert, DataList, Paragraph, StandaloneLink } from '~/ds'
import { paths } from '~/paths'
import { AlleenInwoners } from '~/components/gegevens/AlleenInwoners'
import { GegevenRij } from './GegevenRij.tsx'
import { KloptNiet } from './KloptNiet.tsx'

/** What the municipality knows of a person, in groups, with its source and what needs explaining. */
export function GegevensPage() {
  const { t } = useTranslation()
  const gegevens = useQuery(persoonsgegevensQuery())
  if (isForbidden(gegevens.error)) return <AlleenInwoners titel={t('gegevens.titel')} />
  if (needsHigherLevel(gegevens.error))
    return <HogerNiveau titel={t('gegevens.titel')} terug={paths.gegevens()} />
  return (
    <div className="dvt-stack dvt-stack--wide">
      <div className="dvt-stack">
        <PageTitle title={t('gegevens.titel')} />
        <p className="dvt-lead dvt-read">{t('gegevens.intro')}</p>
      </div>
      <QueryAnswer query={gegevens} headingLevel={2} skeletonLines={12} empty={null}>
        {({ groepen, bijzonderheden, opgehaaldOp, volledig }) => (
          <div className="dvt-stack dvt-stack--wide">
            <div className="dvt-stack">
              <Paragraph>
                {t('gegevens.bron')} <Datum datum={opgehaaldOp} />.
              </Paragraph>
              {!volledig && (
                <Alert heading={t('gegevens.onvolledigKop')} headingLevel={2} severity="warning">
                  <Paragraph>{t('gegevens.onvolledig')}</Paragraph>
                </Alert>
              )}
              {bijzonderheden.map((wat) => (
                <p key={wat} className="dvt-panel">
                  {t(`gegevens.bijzonder.${wat}`)}
                </p>
              ))}
            </div>
            {groepen.map(({ groep, gegevens: rijen }) => (
              <TextSection key={groep} heading={t(`gegevens.groep.${groep}`)}>
                <DataList>
                  {rijen.map((gegeven) => (
                    <GegevenRij
                      key={`${gegeven.label}-${gegeven.waarde ?? gegeven.code ?? ''}`}
                      gegeven={gegeven}
                    />
                  ))}
                </DataList>
                <KloptNiet gegevens={rijen} />
              </TextSection>
            ))}
            <div className="dvt-stack dvt-stack--tight">
              <StandaloneLink href={paths.inzage()}>{t('gegevens.inzage.naar')}</StandaloneLink>
              <StandaloneLink href={paths.toestemmingen()}>{t('gegevens.toestemmingen')}</StandaloneLink>
              <StandaloneLink href={paths.doorgegeven()}>{t('gegevens.doorgegeven.naar')}</StandaloneLink>
            </div>
            <TextSection heading={t('gegevens.kloptKop')}>
              <Paragraph>{t('gegevens.klopt')}</Paragraph>
            </TextSection>
          </div>
        )}
      </QueryAnswer>
    </div>
  )
}

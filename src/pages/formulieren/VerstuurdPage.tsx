import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { isNotFound } from '~/api/errors'
import { formulierQuery } from '~/api/formulieren'
import { contactmomentenQuery, type Zaak, zaakQuery } from '~/api/zaken'
import { NotFound } from '~/components/NotFound'
import { PageTitle } from '~/components/PageTitle'
import { QueryAnswer } from '~/components/QueryAnswer'
import { Section } from '~/components/Section'
import { TextSection } from '~/components/TextSection'
import { useKopzin } from '~/components/zaak/use-kopzin'
import { Alert, ButtonLink, Paragraph, StandaloneLink } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { datumInWoorden } from '~/lib/datum'
import { paths } from '~/paths'

/** The form that one begins from one's own data, and goes back to them after. */
const OVER_GEGEVENS = 'gegevens-kloppen-niet'

/** The receipt: the number, what happens now and by when, and what was sent. It can be opened again later. */
export function VerstuurdPage() {
  const { t } = useTranslation()
  const taal = useTaal()
  const kopzin = useKopzin()
  const { formulier = '', kenmerk = '' } = useParams()
  const zaak = useQuery(zaakQuery(kenmerk))
  const momenten = useQuery(contactmomentenQuery(kenmerk))
  const daarna = useQuery(formulierQuery(formulier)).data?.formulier.daarna ?? []
  if (isNotFound(zaak.error)) return <NotFound />
  return (
    <QueryAnswer
      query={zaak}
      title={t('formulier.klaar.tab', { kenmerk })}
      headingLevel={2}
      skeletonLines={8}
      empty={null}
    >
      {(data) => (
        <div className="dvt-stack dvt-stack--wide dvt-read">
          <div className="dvt-stack">
            <PageTitle title={t('formulier.klaar.tab', { kenmerk })}>
              {data.kop.sleutel === 'afspraak'
                ? t('formulier.klaar.afspraak')
                : t('formulier.klaar.titel', { zaaktype: data.zaaktype[taal] })}
            </PageTitle>
            <Alert heading={t('formulier.klaar.kenmerk')} headingLevel={2} severity="success">
              <Paragraph>
                <strong translate="no">{kenmerk}</strong>
              </Paragraph>
            </Alert>
          </div>
          <TextSection heading={t('formulier.klaar.daarna')}>
            <Datums zaak={data} />
            {data.handtekening && <Paragraph>{kopzin(data.handtekening)}</Paragraph>}
            {data.kop.sleutel === 'betalen' && (
              <div>
                <ButtonLink href={paths.betalen(kenmerk)}>{t('formulier.klaar.betaal')}</ButtonLink>
              </div>
            )}
            <ul className="dvt-list">
              {daarna.map((zin) => (
                <li key={zin.nl}>{zin[taal]}</li>
              ))}
            </ul>
          </TextSection>
          <Section
            heading={t('formulier.klaar.uw')}
            query={momenten}
            intro={
              data.afschrift && (
                <div>
                  <a className="ams-link" href={paths.afschrift(kenmerk, taal)} download>
                    {t('formulier.klaar.kopie')}
                  </a>
                </div>
              )
            }
            empty={null}
          >
            {({ contactmomenten }) => (
              <p className="dvt-typed">{contactmomenten.find(({ tekst }) => tekst !== undefined)?.tekst}</p>
            )}
          </Section>
          <StandaloneLink href={paths.zaak(kenmerk)}>{t('formulier.klaar.zaak')}</StandaloneLink>
          {formulier === OVER_GEGEVENS && (
            <StandaloneLink href={paths.gegevens()}>{t('formulier.klaar.gegevens')}</StandaloneLink>
          )}
        </div>
      )}
    </QueryAnswer>
  )
}

function Datums({ zaak: { ontvangenOp, belofte, wet, kop } }: { zaak: Zaak }) {
  const { t } = useTranslation()
  const taal = useTaal()
  const kopzin = useKopzin()
  // what comes after it begins at the desk
  if (kop.sleutel === 'afspraak' || kop.sleutel === 'betalen') return <Paragraph>{kopzin(kop)}</Paragraph>
  return (
    <Paragraph>
      {ontvangenOp !== null && t('formulier.klaar.ontvangen', { datum: datumInWoorden(ontvangenOp, taal) })}{' '}
      {belofte === null
        ? t('formulier.klaar.geenBelofte')
        : t('formulier.klaar.belofte', { datum: datumInWoorden(belofte, taal) })}{' '}
      {wet !== null && t('formulier.klaar.wet', { datum: datumInWoorden(wet, taal) })}
    </Paragraph>
  )
}

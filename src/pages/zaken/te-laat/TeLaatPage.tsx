import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { isNotFound } from '~/api/errors'
import { zaakQuery } from '~/api/zaken'
import { NotFound } from '~/components/NotFound'
import { PageTitle } from '~/components/PageTitle'
import { QueryAnswer } from '~/components/QueryAnswer'
import { TextSection } from '~/components/TextSection'
import { useKopzin } from '~/components/zaak/use-kopzin'
import { Breadcrumb, Paragraph, StandaloneLink } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { paths } from '~/paths'
import { Dwangsom } from './Dwangsom.tsx'
import { WatUKunt } from './WatUKunt.tsx'

/** What happened, what you may do and what it costs (nothing), and what we do now. Also says it when we are not late. */
export function TeLaatPage() {
  const { t } = useTranslation()
  const taal = useTaal()
  const kopzin = useKopzin()
  const { kenmerk = '' } = useParams()
  const zaak = useQuery(zaakQuery(kenmerk))
  if (isNotFound(zaak.error)) return <NotFound />
  return (
    <QueryAnswer
      query={zaak}
      title={t('zaak.paginatitel', { kenmerk })}
      headingLevel={2}
      skeletonLines={10}
      empty={null}
    >
      {(data) => {
        const isLaat = data.rechten.some(({ soort }) => soort === 'bellen')
        const isOpen = data.aanZet !== 'niemand' && data.toestand !== 'niet_zichtbaar'
        const titel = isLaat ? 'titel' : isOpen ? 'titelNiet' : 'titelOnbekend'
        return (
          <div className="dvt-stack dvt-stack--wide">
            <div className="dvt-stack">
              <Breadcrumb
                label={t('algemeen.menu.kruimelpad')}
                links={[
                  { href: paths.zaken(), label: t('algemeen.menu.zaken') },
                  { href: paths.zaak(kenmerk), label: data.titel[taal] },
                ]}
              />
              <PageTitle title={t('zaak.laat.paginatitel', { kenmerk })}>
                {t(`zaak.laat.${titel}`, { zaaktype: data.zaaktype[taal] })}
              </PageTitle>
              <p className="dvt-lead dvt-read">{kopzin(data.kop)}</p>
            </div>
            {isLaat && (
              <>
                <WatUKunt zaak={data} />
                {data.dwangsom && <Dwangsom dwangsom={data.dwangsom} />}
                <TextSection heading={t('zaak.laat.wijKop')}>
                  <Paragraph>{t('zaak.laat.wij', { team: data.team })}</Paragraph>
                </TextSection>
              </>
            )}
            <StandaloneLink href={paths.zaak(kenmerk)}>{t('zaak.laat.terug')}</StandaloneLink>
          </div>
        )
      }}
    </QueryAnswer>
  )
}

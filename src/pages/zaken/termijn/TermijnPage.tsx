import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { isNotFound } from '~/api/errors'
import { termijnQuery } from '~/api/zaken'
import { NotFound } from '~/components/NotFound'
import { PageTitle } from '~/components/PageTitle'
import { QueryAnswer } from '~/components/QueryAnswer'
import { Breadcrumb, Paragraph } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { paths } from '~/paths'
import { Bronnen } from './Bronnen.tsx'
import { Telling } from './Telling.tsx'

/** "Zo tellen wij": every date of a case, in sentences and as months in which each day is accounted for. */
export function TermijnPage() {
  const { t } = useTranslation()
  const taal = useTaal()
  const { kenmerk = '' } = useParams()
  const termijn = useQuery(termijnQuery(kenmerk))
  if (isNotFound(termijn.error)) return <NotFound />
  return (
    <QueryAnswer
      query={termijn}
      title={t('zaak.paginatitel', { kenmerk })}
      headingLevel={2}
      skeletonLines={12}
      empty={null}
    >
      {(data) => (
        <div className="dvt-stack dvt-stack--wide">
          <div className="dvt-stack">
            <Breadcrumb
              label={t('algemeen.menu.kruimelpad')}
              links={[
                { href: paths.zaken(), label: t('algemeen.menu.zaken') },
                { href: paths.zaak(kenmerk), label: data.titel[taal] },
              ]}
            />
            <PageTitle title={t('zaak.termijn.paginatitel', { kenmerk })}>
              {t('zaak.termijn.titel')}
            </PageTitle>
            <p className="dvt-lead dvt-read">{t('zaak.termijn.intro', { zaaktype: data.zaaktype[taal] })}</p>
          </div>
          {data.tellingen.length === 0 && <Paragraph>{t('zaak.termijn.leeg')}</Paragraph>}
          {data.tellingen.map((telling) => (
            <Telling
              key={`${telling.norm}-${telling.dagen[0]?.datum ?? ''}`}
              telling={telling}
              zaaktype={data.zaaktype}
            />
          ))}
          {data.tellingen.length > 0 && <Bronnen regels={data.regels} />}
        </div>
      )}
    </QueryAnswer>
  )
}

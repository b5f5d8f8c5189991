import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { isNotFound } from '~/api/errors'
import { zaakQuery } from '~/api/zaken'
import { NotFound } from '~/components/NotFound'
import { PageTitle } from '~/components/PageTitle'
import { QueryAnswer } from '~/components/QueryAnswer'
import { Breadcrumb, Paragraph, StandaloneLink } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { paths } from '~/paths'
import { Besluit } from './Besluit.tsx'

/** The decision in three lines, the letter, and until when one can object. A case without one says so. */
export function BesluitPage() {
  const { t } = useTranslation()
  const taal = useTaal()
  const { kenmerk = '' } = useParams()
  const zaak = useQuery(zaakQuery(kenmerk))
  if (isNotFound(zaak.error)) return <NotFound />
  return (
    <QueryAnswer
      query={zaak}
      title={t('zaak.paginatitel', { kenmerk })}
      headingLevel={2}
      skeletonLines={8}
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
            <PageTitle title={t('zaak.besluit.paginatitel', { kenmerk })}>
              {t('zaak.besluit.titel', { zaaktype: data.zaaktype[taal] })}
            </PageTitle>
          </div>
          {data.besluit ? (
            <Besluit zaak={data} besluit={data.besluit} />
          ) : (
            <Paragraph>{t('zaak.besluit.nogNiet')}</Paragraph>
          )}
          <StandaloneLink href={paths.zaak(kenmerk)}>{t('zaak.laat.terug')}</StandaloneLink>
        </div>
      )}
    </QueryAnswer>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { isForbidden, needsHigherLevel } from '~/api/errors'
import { toestemmingenQuery } from '~/api/toestemmingen'
import { AlleenInwoners } from '~/components/gegevens/AlleenInwoners'
import { HogerNiveau } from '~/components/HogerNiveau'
import { PageTitle } from '~/components/PageTitle'
import { QueryAnswer } from '~/components/QueryAnswer'
import { Paragraph, StandaloneLink } from '~/ds'
import { paths } from '~/paths'
import { Toestemmingslijst } from './Toestemmingslijst.tsx'

/** Who may see which data until when, and the way to stop that: as easy as it was given (AVG art. 7, paragraph 3). */
export function ToestemmingenPage() {
  const { t } = useTranslation()
  const toestemmingen = useQuery(toestemmingenQuery())
  const titel = t('toestemming.titel')
  if (isForbidden(toestemmingen.error)) return <AlleenInwoners titel={titel} />
  if (needsHigherLevel(toestemmingen.error))
    return <HogerNiveau titel={titel} terug={paths.toestemmingen()} />
  return (
    <div className="dvt-stack dvt-stack--wide">
      <div className="dvt-stack">
        <PageTitle title={titel} />
        <p className="dvt-lead dvt-read">{t('toestemming.intro')}</p>
        <Paragraph>{t('toestemming.anderen')}</Paragraph>
        <StandaloneLink href={paths.toestemmingsvraag()}>{t('toestemming.heeftCode')}</StandaloneLink>
      </div>
      <QueryAnswer
        query={toestemmingen}
        headingLevel={2}
        skeletonLines={8}
        empty={(data) => data.toestemmingen.length === 0 && <Paragraph>{t('toestemming.leeg')}</Paragraph>}
      >
        {(data) => <Toestemmingslijst toestemmingen={data.toestemmingen} />}
      </QueryAnswer>
      <StandaloneLink href={paths.gegevens()}>{t('gegevens.doorgegeven.terug')}</StandaloneLink>
    </div>
  )
}

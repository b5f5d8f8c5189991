import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { isForbidden } from '~/api/errors'
import { overzichtQuery } from '~/api/overzicht'
import { PageTitle } from '~/components/PageTitle'
import { QueryAnswer } from '~/components/QueryAnswer'
import { Paragraph, StandaloneLink } from '~/ds'
import { paths } from '~/paths'
import { AfsprakenDeel } from './AfsprakenDeel.tsx'
import { BerichtenDeel } from './BerichtenDeel.tsx'
import { TakenDeel } from './TakenDeel.tsx'
import { ZakenDeel } from './ZakenDeel.tsx'

/** Home: what you must do, what we do for you, what we wrote to you. One call; each part says for itself how it went. */
export function OverzichtPage() {
  const { t } = useTranslation()
  const overzicht = useQuery(overzichtQuery())
  if (isForbidden(overzicht.error)) {
    return (
      <div className="dvt-stack">
        <PageTitle title={t('zaak.overzicht.titel')} />
        <Paragraph>{t('zaak.overzicht.school')}</Paragraph>
        <StandaloneLink href={paths.school()}>{t('zaak.overzicht.naarSchool')}</StandaloneLink>
      </div>
    )
  }
  const opnieuw = () => overzicht.refetch()
  return (
    <div className="dvt-stack dvt-stack--wide">
      <PageTitle title={t('zaak.overzicht.titel')} />
      <QueryAnswer query={overzicht} headingLevel={2} skeletonLines={10} empty={null}>
        {({ taken, zaken, afspraken, berichten }) => {
          const deel = { opnieuw, bezig: overzicht.isFetching }
          return (
            <div className="dvt-stack dvt-stack--wide">
              <TakenDeel taken={taken} {...deel} />
              <ZakenDeel zaken={zaken} {...deel} />
              <AfsprakenDeel afspraken={afspraken} {...deel} />
              <BerichtenDeel berichten={berichten} {...deel} />
            </div>
          )
        }}
      </QueryAnswer>
    </div>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { isForbidden } from '~/api/errors'
import { doorgiftenQuery } from '~/api/persoonsgegevens'
import { PageTitle } from '~/components/PageTitle'
import { QueryAnswer } from '~/components/QueryAnswer'
import { Registermelding } from '~/components/zaak/Registermelding'
import { Paragraph, StandaloneLink } from '~/ds'
import { paths } from '~/paths'
import { AlleenInwoners } from '~/components/gegevens/AlleenInwoners'
import { Doorgifte } from './Doorgifte.tsx'

/** Every change in the BRP with to whom we passed it on, and by when we promised that (P5, S24). */
export function DoorgegevenPage() {
  const { t } = useTranslation()
  const doorgiften = useQuery(doorgiftenQuery())
  const titel = t('gegevens.doorgegeven.titel')
  if (isForbidden(doorgiften.error)) return <AlleenInwoners titel={titel} />
  return (
    <div className="dvt-stack dvt-stack--wide">
      <div className="dvt-stack">
        <PageTitle title={titel} />
        <p className="dvt-lead dvt-read">{t('norm.P5.belofte')}</p>
      </div>
      <QueryAnswer query={doorgiften} headingLevel={2} skeletonLines={6} empty={null}>
        {({ doorgiften: regels, registers }) => (
          <div className="dvt-stack dvt-stack--wide">
            <Registermelding registers={registers} headingLevel={2} />
            {/* "none" would be a guess while a register is missing */}
            {regels.length === 0 && registers.every(({ status }) => status === 'ok') && (
              <Paragraph>{t('gegevens.doorgegeven.leeg')}</Paragraph>
            )}
            {regels.map((doorgifte) => (
              <Doorgifte key={doorgifte.kenmerk} doorgifte={doorgifte} />
            ))}
          </div>
        )}
      </QueryAnswer>
      <StandaloneLink href={paths.gegevens()}>{t('gegevens.doorgegeven.terug')}</StandaloneLink>
    </div>
  )
}

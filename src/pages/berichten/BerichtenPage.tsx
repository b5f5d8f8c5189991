import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { berichtenQuery } from '~/api/berichten'
import { PageTitle } from '~/components/PageTitle'
import { QueryAnswer } from '~/components/QueryAnswer'
import { Registermelding } from '~/components/zaak/Registermelding'
import { Paragraph } from '~/ds'
import { BerichtItem } from './BerichtItem.tsx'

/** Every message about the cases, newest first, with its whole text: nothing to open, nothing to download. */
export function BerichtenPage() {
  const { t } = useTranslation()
  const berichten = useQuery(berichtenQuery())
  return (
    <div className="dvt-stack dvt-stack--wide">
      <div className="dvt-stack">
        <PageTitle title={t('zaak.berichten.titel')} />
        <p className="dvt-lead dvt-read">{t('zaak.berichten.intro')}</p>
      </div>
      <QueryAnswer query={berichten} headingLevel={2} skeletonLines={8} empty={null}>
        {({ berichten: alle, registers }) => (
          <div className="dvt-stack">
            <Registermelding registers={registers} headingLevel={2} />
            {alle.length === 0 && registers.every(({ status }) => status === 'ok') && (
              <Paragraph>{t('zaak.berichten.leeg')}</Paragraph>
            )}
            <ol className="dvt-list dvt-list--plain dvt-messages">
              {alle.map((bericht) => (
                <BerichtItem key={bericht.id} bericht={bericht} />
              ))}
            </ol>
          </div>
        )}
      </QueryAnswer>
    </div>
  )
}

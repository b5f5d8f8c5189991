import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Toestemming } from '~/api/toestemmingen'
import { focusHeading } from '~/components/focus-heading'
import { PageTitle } from '~/components/PageTitle'
import { Paragraph, StandaloneLink } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { datumInWoorden } from '~/lib/datum'
import { paths } from '~/paths'

/** The receipt of who allowed or refused. */
export function Klaar({ gedaan: { id, stand, beslistOp, geldigTot } }: { gedaan: Toestemming }) {
  const { t } = useTranslation()
  const taal = useTaal()
  // the button that was pressed is gone
  useEffect(() => focusHeading(null), [])
  const isGeweigerd = stand === 'geweigerd'
  return (
    <div className="dvt-stack dvt-read">
      <PageTitle title={t(isGeweigerd ? 'toestemming.klaar.nietTitel' : 'toestemming.klaar.titel')} />
      {isGeweigerd ? (
        <p className="dvt-lead">{t('toestemming.klaar.niet')}</p>
      ) : (
        <>
          <p className="dvt-lead">
            {t('toestemming.klaar.gegeven', { datum: datumInWoorden(beslistOp, taal) })}
          </p>
          <Paragraph>{t('toestemming.vraag.tot', { datum: datumInWoorden(geldigTot, taal) })}</Paragraph>
          <Paragraph>{t('toestemming.vraag.gezien')}</Paragraph>
        </>
      )}
      <StandaloneLink href={paths.toestemmingen()}>{t('toestemming.naar')}</StandaloneLink>
      <StandaloneLink href={paths.toestemmingsbewijs(id)} download="toestemmingsbewijs.json">
        {t('toestemming.bewijs')}
      </StandaloneLink>
    </div>
  )
}

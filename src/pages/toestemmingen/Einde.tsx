import { useTranslation } from 'react-i18next'
import type { Toestemming } from '~/api/toestemmingen'
import { Paragraph } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { datumInWoorden } from '~/lib/datum'

/** When and why a consent ended; nothing of one that runs. */
export function Einde({ toestemming: { stand, eindeOp, over, doorU } }: { toestemming: Toestemming }) {
  const { t } = useTranslation()
  const taal = useTaal()
  if (stand === 'gegeven' || eindeOp === null) return null
  const datum = datumInWoorden(eindeOp, taal)
  if (stand === 'verlopen') return <Paragraph>{t('toestemming.einde.voorbij', { datum })}</Paragraph>
  if (stand === 'geweigerd') return <Paragraph>{t('toestemming.einde.geweigerd')}</Paragraph>
  const waarom = over.uzelf && doorU ? 'zelf' : 'ouder'
  return (
    <Paragraph>
      {t('toestemming.einde.gestopt', { datum })} {t(`toestemming.einde.reden.${waarom}`)}
    </Paragraph>
  )
}

import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Ondertekend } from '~/api/ondertekenen'
import { focusHeading } from '~/components/focus-heading'
import { PageTitle } from '~/components/PageTitle'
import { Paragraph, StandaloneLink } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { datumInWoorden } from '~/lib/datum'
import { paths } from '~/paths'

type Props = { aanvrager: string; gedaan: Ondertekend }

/** The receipt of who signed or refused. */
export function Klaar({ aanvrager, gedaan: { op, tekent } }: Props) {
  const { t } = useTranslation()
  const taal = useTaal()
  // the button that was pressed is gone
  useEffect(() => focusHeading(null), [])
  const titel = t(tekent ? 'ondertekenen.klaarTitel' : 'ondertekenen.klaarNietTitel')
  const woorden = { datum: datumInWoorden(op, taal), naam: aanvrager }
  return (
    <div className="dvt-stack dvt-read">
      <PageTitle title={titel} />
      <p className="dvt-lead">{t(tekent ? 'ondertekenen.klaar' : 'ondertekenen.klaarNiet', woorden)}</p>
      <Paragraph>{t('ondertekenen.bevestiging')}</Paragraph>
      <StandaloneLink href={paths.berichten()}>{t('ondertekenen.naarBerichten')}</StandaloneLink>
    </div>
  )
}

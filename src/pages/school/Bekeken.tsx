import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schoolgegevens } from '~/api/schoolverzoeken'
import { sessieQuery } from '~/api/sessie'
import { focusHeading } from '~/components/focus-heading'
import { momentInWoorden } from '~/components/gegevens/moment'
import { TextSection } from '~/components/TextSection'
import { Veldwaarden } from '~/components/toestemming/Veldwaarden'
import { Paragraph } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { datumInWoorden } from '~/lib/datum'

/** What a parent allows, with who looked and when on the page itself: also on a print or a photo of it. */
export function Bekeken({ gegevens }: { gegevens: Schoolgegevens }) {
  const { t } = useTranslation()
  const taal = useTaal()
  const { data: sessie } = useQuery(sessieQuery())
  // the button that was pressed is gone
  useEffect(() => focusHeading(null), [])
  const { velden, geldigTot, bekeken, laatstBekeken } = gegevens
  return (
    <div className="dvt-stack dvt-stack--wide">
      <div className="dvt-stack">
        {sessie?.identiteit && (
          <p className="dvt-panel">
            {t('school.inzage.watermerk', {
              naam: sessie.identiteit.naam,
              ...momentInWoorden(laatstBekeken, taal),
            })}
          </p>
        )}
        <Paragraph>{t('school.inzage.geldig', { datum: datumInWoorden(geldigTot, taal) })}</Paragraph>
        <Paragraph>{t('school.inzage.keer', { count: bekeken })}</Paragraph>
      </div>
      {velden.map(({ veld, gegevens: waarden }) => (
        <TextSection key={veld} heading={t(`toestemming.veld.${veld}`)}>
          <Veldwaarden gegevens={waarden} />
        </TextSection>
      ))}
    </div>
  )
}

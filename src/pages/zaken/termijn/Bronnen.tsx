import { useTranslation } from 'react-i18next'
import type { Termijn } from '~/api/zaken'
import { TextSection } from '~/components/TextSection'
import { Paragraph } from '~/ds'

/** The legal rules behind the count. Their names are Dutch: they are names. A rule that was not confirmed says so. */
export function Bronnen({ regels }: { regels: Termijn['regels'] }) {
  const { t } = useTranslation()
  return (
    <TextSection heading={t('zaakpagina.termijn.bronnen')}>
      {regels.length === 0 && <Paragraph>{t('zaakpagina.termijn.geenBronnen')}</Paragraph>}
      <ul className="dvt-list">
        {regels.map(({ id, bron, bevestigd }) => (
          <li key={id}>
            <span lang="nl">{bron}</span>
            {!bevestigd && ` (${t('zaakpagina.termijn.nietBevestigd')})`}
          </li>
        ))}
      </ul>
      <Paragraph>{t('zaakpagina.termijn.kloptNiet')}</Paragraph>
    </TextSection>
  )
}

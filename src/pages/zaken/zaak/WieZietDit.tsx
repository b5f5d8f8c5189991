import { useTranslation } from 'react-i18next'
import type { Zaak } from '~/api/zaken'
import { TextSection } from '~/components/TextSection'
import { DataList, DataRow } from '~/ds'

/** Who can see this case. A team and not a person handles it (decision 4). */
export function WieZietDit({ zaak }: { zaak: Zaak }) {
  const { t } = useTranslation()
  return (
    <TextSection heading={t('zaakpagina.wieZiet.kop')}>
      <DataList>
        {zaak.betrokkenen.map(({ rol, naam }) => (
          <DataRow key={`${rol}-${naam}`} term={t(`zaakpagina.wieZiet.${rol}`)}>
            {/* names are Dutch on a page in any language */}
            <span lang="nl">{naam}</span>
          </DataRow>
        ))}
      </DataList>
    </TextSection>
  )
}

import { useTranslation } from 'react-i18next'
import type { Gegeven } from '~/components/gegevens/gegeven'
import { Gegevenwaarde } from '~/components/gegevens/Gegevenwaarde'
import { DataList, DataRow, Paragraph } from '~/ds'

/** The exact values of one field: the parent decides on these, and the school later sees these. */
export function Veldwaarden({ gegevens }: { gegevens: readonly Gegeven[] }) {
  const { t } = useTranslation()
  if (gegevens.length === 0) return <Paragraph>{t('toestemming.geenWaarde')}</Paragraph>
  return (
    <DataList>
      {gegevens.map((gegeven) => (
        <DataRow
          key={`${gegeven.label}-${gegeven.waarde ?? gegeven.code ?? ''}`}
          term={t(`gegevens.label.${gegeven.label}`)}
        >
          <Gegevenwaarde gegeven={gegeven} />
        </DataRow>
      ))}
    </DataList>
  )
}

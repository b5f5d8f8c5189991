import { useTranslation } from 'react-i18next'
import type { Zaak } from '~/api/zaken'
import { TextSection } from '~/components/TextSection'
import { Datum } from '~/components/zaak/Datum'
import { DataList, DataRow, Paragraph } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { geldInWoorden } from '~/lib/geld'

/** The penalty: when it starts, which day it is, and how much so far. We pay it by ourselves. */
export function Dwangsom({ dwangsom }: { dwangsom: NonNullable<Zaak['dwangsom']> }) {
  const { t } = useTranslation()
  const taal = useTaal()
  return (
    <TextSection heading={t('zaakpagina.dwangsom.kop')}>
      <DataList>
        <DataRow term={t('zaakpagina.dwangsom.gevraagd')}>
          <Datum datum={dwangsom.ingebrekestellingOp} />
        </DataRow>
        <DataRow term={t('zaakpagina.dwangsom.beslissen')}>
          <Datum datum={dwangsom.beslissenVoor} />
        </DataRow>
        <DataRow term={t('zaakpagina.dwangsom.eerste')}>
          <Datum datum={dwangsom.eersteDag} />
        </DataRow>
        {dwangsom.dag > 0 && (
          <DataRow term={t('zaakpagina.dwangsom.nu')}>
            {t('zaakpagina.dwangsom.stand', {
              dag: dwangsom.dag,
              bedrag: geldInWoorden(dwangsom.bedrag, taal),
            })}
          </DataRow>
        )}
      </DataList>
      <Paragraph>{t('zaakpagina.dwangsom.hoogte')}</Paragraph>
      <Paragraph>{t('zaakpagina.dwangsom.vanzelf')}</Paragraph>
    </TextSection>
  )
}

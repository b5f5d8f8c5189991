import { useTranslation } from 'react-i18next'
import type { Doorgifte as Regel } from '~/api/persoonsgegevens'
import { TextSection } from '~/components/TextSection'
import { Datum } from '~/components/zaak/Datum'
import { DataList, DataRow, StandaloneLink } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { datumInWoorden } from '~/lib/datum'
import { paths } from '~/paths'

/** One change: since when, by when we pass it on, and for each organisation whether it has it. */
export function Doorgifte({ doorgifte }: { doorgifte: Regel }) {
  const { t } = useTranslation()
  const taal = useTaal()
  const { kenmerk, gegeven, gewijzigdOp, uiterlijk, naar } = doorgifte
  const stand = ({ gedaanOp, teLaat }: Regel['naar'][number]) => {
    if (gedaanOp === null) return t(teLaat ? 'gegevens.doorgegeven.teLaat' : 'gegevens.doorgegeven.nogNiet')
    const datum = datumInWoorden(gedaanOp, taal)
    return t(teLaat ? 'gegevens.doorgegeven.later' : 'gegevens.doorgegeven.gedaan', { datum })
  }
  return (
    <TextSection heading={t('gegevens.doorgegeven.kop', { gegeven: gegeven[taal] })}>
      <DataList>
        <DataRow term={t('gegevens.doorgegeven.gewijzigd')}>
          <Datum datum={gewijzigdOp} />
        </DataRow>
        {uiterlijk !== null && (
          <DataRow term={t('gegevens.doorgegeven.belofte')}>
            <Datum datum={uiterlijk} />
          </DataRow>
        )}
        {naar.map((een) => (
          <DataRow key={een.organisatie} term={t(`gegevens.doorgegeven.${een.organisatie}`)}>
            {stand(een)}
          </DataRow>
        ))}
      </DataList>
      <StandaloneLink href={paths.zaak(kenmerk)}>
        {t('gegevens.doorgegeven.zaak', { kenmerk })}
      </StandaloneLink>
    </TextSection>
  )
}

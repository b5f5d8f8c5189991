import { useTranslation } from 'react-i18next'
import type { Gegeven } from '~/api/persoonsgegevens'
import { Gegevenwaarde } from '~/components/gegevens/Gegevenwaarde'
import { DataRow } from '~/ds'
import { Burgerservicenummer } from './Burgerservicenummer.tsx'

/** One datum: its name, and its value as the BRP has it. Of the number only a part shows until somebody asks for it. */
export function GegevenRij({ gegeven }: { gegeven: Gegeven }) {
  const { t } = useTranslation()
  const { label, waarde } = gegeven
  if (label === 'burgerservicenummer') return <Burgerservicenummer gemaskeerd={waarde ?? ''} />
  return (
    <DataRow term={t(`gegevens.label.${label}`)}>
      <Gegevenwaarde gegeven={gegeven} />
    </DataRow>
  )
}

import { useTranslation } from 'react-i18next'
import { useTaal } from '~/i18n/use-taal'
import { datumZonderDag, maandInWoorden } from '~/lib/datum'
import type { Brpdag } from './gegeven.ts'

/** A date as the BRP knows it: a day, a month, a year, or not known. */
export function BrpDatum({ datum: { soort, datum, jaar, maand } }: { datum: Brpdag }) {
  const { t } = useTranslation()
  const taal = useTaal()
  if (soort === 'datum' && datum !== undefined)
    return <time dateTime={datum}>{datumZonderDag(datum, taal)}</time>
  if (soort === 'jaar_maand' && jaar !== undefined && maand !== undefined) {
    return <>{maandInWoorden(`${jaar}-${String(maand).padStart(2, '0')}`, taal)}</>
  }
  return <>{soort === 'jaar' && jaar !== undefined ? jaar : t('gegevens.onbekend')}</>
}

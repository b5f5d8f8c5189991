import { useTaal } from '~/i18n/use-taal'
import { datumInWoorden } from '~/lib/datum'

/** A date in full, also for machines. @param datum `YYYY-MM-DD` */
export function Datum({ datum }: { datum: string }) {
  const taal = useTaal()
  return <time dateTime={datum}>{datumInWoorden(datum, taal)}</time>
}

import { useTranslation } from 'react-i18next'
import type { Schoolverzoek } from '~/api/schoolverzoeken'
import { useTaal } from '~/i18n/use-taal'
import { datumZonderDag } from '~/lib/datum'

/** A pupil as the school asked for them: "F.A., geboren op 3 mei 2015". */
export function useLeerling(
  verzoek: Pick<Schoolverzoek, 'voorletters' | 'geboortedatum'> | undefined,
): string {
  const { t } = useTranslation()
  const taal = useTaal()
  if (!verzoek) return ''
  const { voorletters, geboortedatum } = verzoek
  return t('school.leerling', { voorletters, datum: datumZonderDag(geboortedatum, taal) })
}

import { useTranslation } from 'react-i18next'
import type { Toestemming } from '~/api/toestemmingen'
import { Paragraph } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { datumInWoorden } from '~/lib/datum'

/** That the school took the data over, and after the end what it says that it did with them. */
export function Kopie({ toestemming: { kopie, stand } }: { toestemming: Toestemming }) {
  const { t } = useTranslation()
  const taal = useTaal()
  if (!kopie) return null
  const { op, antwoord, antwoordOp } = kopie
  return (
    <>
      <Paragraph>{t('toestemming.kopie.op', { datum: datumInWoorden(op, taal) })}</Paragraph>
      {stand !== 'gegeven' && (
        <Paragraph>
          {antwoord === 'verwijderd' && antwoordOp !== null
            ? t('toestemming.kopie.verwijderd', { datum: datumInWoorden(antwoordOp, taal) })
            : t(`toestemming.kopie.${antwoord === 'bewaard' ? 'bewaard' : 'gevraagd'}`)}
        </Paragraph>
      )}
    </>
  )
}

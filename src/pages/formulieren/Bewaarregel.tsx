import { useTranslation } from 'react-i18next'
import { useTaal } from '~/i18n/use-taal'
import { datumZonderDag, tijdInWoorden } from '~/lib/datum'
import type { Bewaarstand } from './bewaarder.ts'

/** How saving stands. Only a failure is read out: after every pause in typing it would be noise. */
export function Bewaarregel({ stand, bewaardTot }: { stand: Bewaarstand; bewaardTot: string }) {
  const { t } = useTranslation()
  const taal = useTaal()
  return (
    <div className="dvt-subtle">
      <output>{stand.soort === 'mislukt' && t('formulier.bewaard.mislukt')}</output>
      {stand.soort === 'bezig' && <p>{t('formulier.bewaard.bezig')}</p>}
      {stand.soort === 'opgeslagen' && (
        <p>{t('formulier.bewaard.opgeslagen', { tijd: tijdInWoorden(stand.om, taal) })}</p>
      )}
      <p>{t('formulier.bewaard.uitleg', { datum: datumZonderDag(bewaardTot, taal) })}</p>
    </div>
  )
}

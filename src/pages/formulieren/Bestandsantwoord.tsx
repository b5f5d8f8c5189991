import { useTranslation } from 'react-i18next'
import type { Veld } from '#domain/formulier'
import type { Bestand } from '~/api/bestanden'

/** The files of one question on the last page, each with what keeps it from going along. */
export function Bestandsantwoord({ veld, bestanden }: { veld: Veld; bestanden: readonly Bestand[] }) {
  const { t } = useTranslation()
  const hier = bestanden.filter(({ onderdeel }) => onderdeel === veld.id)
  if (hier.length === 0) return t('formulier.controle.leeg')
  return (
    <ul className="dvt-list dvt-list--plain">
      {hier.map(({ id, naam, fase }) => (
        <li key={id}>
          {fase === 'klaar' && naam}
          {fase === 'wacht' && t('formulier.controle.wacht', { bestand: naam })}
          {fase === 'onderweg' && t('formulier.controle.half', { bestand: naam })}
          {fase === 'geweigerd' && t('formulier.controle.geweigerd', { bestand: naam })}
        </li>
      ))}
    </ul>
  )
}

import { useTranslation } from 'react-i18next'
import { type Antwoorden, type Veld, woordenVan } from '#domain/formulier'
import { type Invulhulp, optiesVan } from '#domain/veldfout'
import { useTaal } from '~/i18n/use-taal'

/** What somebody answered, or what we know, in words. */
export function useAntwoordtekst(hulp: Invulhulp) {
  const { t } = useTranslation()
  const taal = useTaal()
  return (veld: Veld, antwoord: Antwoorden[string] | undefined): string => {
    if (veld.soort === 'bekend') {
      const { stand, waarde = [] } = hulp.bekend.find((een) => een.veld === veld.id) ?? {}
      if (stand === 'onbereikbaar') return t('formulier.bekend.onbereikbaar')
      return waarde.join('\n') || t('formulier.bekend.leeg')
    }
    const opties = optiesVan(veld, hulp)
    return (
      woordenVan(antwoord)
        .map((woord) => opties.find(({ waarde }) => waarde === woord)?.label[taal] ?? woord)
        .join(', ') || t('formulier.controle.leeg')
    )
  }
}

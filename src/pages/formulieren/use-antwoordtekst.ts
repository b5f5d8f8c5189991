import { useTranslation } from 'react-i18next'
import { type Antwoorden, type Veld, woordenVan } from '#domain/formulier'
import { type Invulhulp, optiesVan } from '#domain/veldfout'
import { tijdvakUit } from '#domain/tijdvak'
import { useTijdvaktekst } from '~/components/afspraak/use-tijdvaktekst'
import { useTaal } from '~/i18n/use-taal'

/** What somebody answered, or what we know, in words. */
export function useAntwoordtekst(hulp: Invulhulp) {
  const { t } = useTranslation()
  const taal = useTaal()
  const tijdvaktekst = useTijdvaktekst()
  return (veld: Veld, antwoord: Antwoorden[string] | undefined): string => {
    if (veld.soort === 'bekend') {
      const { stand, waarde = [] } = hulp.bekend.find((een) => een.veld === veld.id) ?? {}
      if (stand === 'onbereikbaar') return t('formulier.bekend.onbereikbaar')
      return waarde.join('\n') || t('formulier.bekend.leeg')
    }
    const opties = optiesVan(veld, hulp)
    if (veld.soort === 'afspraak') {
      const [code = ''] = woordenVan(antwoord)
      const plek = opties.find(({ waarde }) => waarde === tijdvakUit(code)?.balie)
      if (code === '') return t('formulier.controle.leeg')
      return [tijdvaktekst(code), plek?.label[taal], plek?.hulp?.[taal]].filter(Boolean).join('\n')
    }
    return (
      woordenVan(antwoord)
        .map((woord) => opties.find(({ waarde }) => waarde === woord)?.label[taal] ?? woord)
        .join(', ') || t('formulier.controle.leeg')
    )
  }
}

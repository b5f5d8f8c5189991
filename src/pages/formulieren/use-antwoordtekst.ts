import { useTranslation } from 'react-i18next'
import { type Antwoorden, type Veld, woordenVan } from '#domain/formulier'
import { useTaal } from '~/i18n/use-taal'

/** What somebody answered, in words. */
export function useAntwoordtekst() {
  const { t } = useTranslation()
  const taal = useTaal()
  return ({ opties = [] }: Veld, antwoord: Antwoorden[string] | undefined): string =>
    woordenVan(antwoord)
      .map((woord) => opties.find(({ waarde }) => waarde === woord)?.label[taal] ?? woord)
      .join(', ') || t('formulier.controle.leeg')
}

import { useTranslation } from 'react-i18next'
import { type Bericht, berichttekst } from '~/i18n/berichttekst'
import { useTaal } from '~/i18n/use-taal'

/** Gives the function that turns a message into a subject and a text. */
export function useBerichttekst(): (bericht: Bericht) => ReturnType<typeof berichttekst> {
  const { t } = useTranslation()
  const taal = useTaal()
  return (bericht) => berichttekst(bericht, t, taal)
}

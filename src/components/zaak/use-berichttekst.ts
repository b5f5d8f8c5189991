import { useTranslation } from 'react-i18next'
import type { Berichtsleutel } from '#domain/berichtinhoud'
import { type Params, paramsInWoorden } from '~/i18n/params'
import { useTaal } from '~/i18n/use-taal'

type Bericht = { sleutel: Berichtsleutel; params: Params; gevoelig: boolean }

/** Gives the function that turns a message into a subject and a text. The subject of a sensitive case does not name it. */
export function useBerichttekst(): (bericht: Bericht) => { onderwerp: string; tekst: string } {
  const { t } = useTranslation()
  const taal = useTaal()
  return ({ sleutel, params, gevoelig }) => {
    const woorden = paramsInWoorden(params, t, taal)
    return {
      onderwerp: gevoelig
        ? t('bericht.gevoelig.onderwerp', woorden)
        : t(`bericht.${sleutel}.onderwerp`, woorden),
      tekst: t(`bericht.${sleutel}.tekst`, woorden),
    }
  }
}

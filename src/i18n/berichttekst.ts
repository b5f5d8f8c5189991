import type { TFunction } from 'i18next'
import type { Berichtsleutel } from '#domain/berichtinhoud'
import type { Taal } from '#src/lib/taal'
import { type Params, paramsInWoorden } from './params.ts'

export type Bericht = { sleutel: Berichtsleutel; params: Params; gevoelig: boolean }

type Berichttekst = { onderwerp: string; tekst: string }

/**
 * A message as a subject and a text: those of the page, and those of the e-mail (`mailtekst`), so that both say the same.
 * The subject of a sensitive case does not name it.
 */
export function berichttekst({ sleutel, params, gevoelig }: Bericht, t: TFunction, taal: Taal): Berichttekst {
  const woorden = paramsInWoorden(params, t, taal)
  return {
    onderwerp: gevoelig
      ? t('bericht.gevoelig.onderwerp', woorden)
      : t(`bericht.${sleutel}.onderwerp`, woorden),
    tekst: t(`bericht.${sleutel}.tekst`, woorden),
  }
}

/**
 * A message as it leaves the house. Of a sensitive case only that there is news: others can read an e-mail too. It has no
 * link, so that nobody learns to sign in by a link in an e-mail (DigiD, D2).
 */
export function mailtekst(bericht: Bericht, t: TFunction, taal: Taal): Berichttekst {
  const { onderwerp, tekst } = berichttekst(bericht, t, taal)
  return {
    onderwerp,
    tekst: [bericht.gevoelig ? t('bericht.mail.gevoelig') : tekst, t('bericht.mail.inloggen')].join('\n\n'),
  }
}

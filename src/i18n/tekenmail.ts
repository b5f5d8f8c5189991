import type { TFunction } from 'i18next'
// by the names that Node knows too: the host writes e-mails with the same words
import { datumInWoorden } from '#src/lib/datum'
import type { Taal } from '#src/lib/taal'

type Verzoek = { naam: string; aanvrager: string; uiterlijk: string; taal: Taal }

/**
 * The e-mail that asks somebody to sign too. It says who asks and not what for: the address was typed by somebody else. The code
 * stands behind the `#` of the link, which a browser sends to nobody.
 * @param plek the address of the page where one signs
 */
export function tekenmail(
  { naam, aanvrager, uiterlijk, taal }: Verzoek,
  plek: string,
  code: string,
  t: TFunction,
) {
  const woorden = { naam, aanvrager, plek, code, datum: datumInWoorden(uiterlijk, taal) }
  return {
    onderwerp: t('ondertekenen.mail.onderwerp', woorden),
    tekst: [
      t('ondertekenen.mail.aanhef', woorden),
      t('ondertekenen.mail.vraag', woorden),
      t('ondertekenen.mail.doen'),
      `${plek}#${code}`,
      t('ondertekenen.mail.code', woorden),
      t('ondertekenen.mail.onbekend', woorden),
    ].join('\n\n'),
  }
}

import { useTranslation } from 'react-i18next'
import { ApiError } from '~/api/errors'
import { useTaal } from '~/i18n/use-taal'
import { datumInWoorden } from '~/lib/datum'
import { VELDEN, type Verzoekfout, type Verzoekveld } from './verzoekvelden.ts'

/** The fields that the server names; it may name a part of one, such as `velden/0`. */
const vanServer = (mislukt: Error | null): Verzoekveld[] =>
  mislukt instanceof ApiError
    ? VELDEN.filter((veld) => mislukt.fields.some((naam) => naam.split(/[./]/).includes(veld)))
    : []

/** What is wrong with each field in words: what this page saw, and else what the server said. */
export function useFouten(
  eigen: Partial<Record<Verzoekveld, Verzoekfout>> | undefined,
  mislukt: Error | null,
  langstTot: string,
) {
  const { t } = useTranslation()
  const taal = useTaal()
  const geweigerd = eigen ? [] : vanServer(mislukt)
  const foutBij = (veld: Verzoekveld): string | undefined => {
    const fout = eigen?.[veld]
    if (fout !== undefined)
      return t(`school.verzoek.fout.${fout}`, { datum: datumInWoorden(langstTot, taal) })
    return geweigerd.includes(veld)
      ? t('school.verzoek.geweigerd', { vraag: t(`school.verzoek.veld.${veld}`) })
      : undefined
  }
  const regels = VELDEN.flatMap((field) => {
    const message = foutBij(field)
    return message === undefined ? [] : [{ field, message }]
  })
  return { foutBij, regels }
}

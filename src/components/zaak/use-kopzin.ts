import { useTranslation } from 'react-i18next'
import type { Kop, KopSleutel } from '#domain/kop'
import { type Params, paramsInWoorden } from '~/i18n/params'
import { useTaal } from '~/i18n/use-taal'

/** A headline as it comes over the wire: which sentence, from which series, with which values. */
export type KopOpDeLijn = { reeks: Kop['reeks']; sleutel: KopSleutel; params: Params }

// promises on products and questions have sentences of their own; everything else is told as a case
const reeksen = ['P2', 'P3', 'P4b', 'N7a', 'N7b'] as const
const eigenZinnen = [
  'op_schema',
  'bijna',
  'wacht_op_u',
  'verlengd',
  'te_laat_met_bericht',
  'te_laat_zonder_bericht',
  'klaar_op_tijd',
  'klaar_te_laat',
] as const

/** The Dutch words inside a headline, whatever the language of the page: an organisation, or a register's own reason. */
export function naamInKop({ params: { organisatie, reden } }: KopOpDeLijn): string | undefined {
  const eigen = reden?.tekst
  return organisatie ?? (eigen && eigen.nl === eigen.en ? eigen.nl : reden?.organisatie)
}

/** Gives the function that turns a headline into the sentence of the page's language. */
export function useKopzin(): (kop: KopOpDeLijn) => string {
  const { t } = useTranslation()
  const taal = useTaal()
  return ({ reeks, sleutel, params }) => {
    const woorden = paramsInWoorden(params, t, taal)
    const norm = reeksen.find((id) => id === reeks)
    const zin = eigenZinnen.find((id) => id === sleutel)
    return norm && zin ? t(`norm.${norm}.${zin}`, woorden) : t(`kop.zin.${sleutel}`, woorden)
  }
}

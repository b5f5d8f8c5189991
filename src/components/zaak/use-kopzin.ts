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

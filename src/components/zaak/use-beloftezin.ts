import type { ParseKeys } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { NormId } from '#domain/norm'
import { type Params, paramsInWoorden } from '~/i18n/params'
import { useTaal } from '~/i18n/use-taal'

/** A promise as it comes over the wire: which one, and which sentence tells how it stands. */
export type BelofteOpDeLijn = { norm: NormId; zin: { sleutel: string; params: Params } }

type Normzin = Extract<ParseKeys, `norm.${string}`>

/** States that every promise tells in the same words. */
const algemeen = ['nog_niet_begonnen', 'onbekend', 'gestopt'] as const

/** Gives the function that tells how one promise of a case stands. */
export function useBeloftezin(): (belofte: BelofteOpDeLijn) => string {
  const { t, i18n } = useTranslation()
  const taal = useTaal()
  const isZin = (sleutel: string): sleutel is Normzin => i18n.exists(sleutel)
  return ({ norm, zin }) => {
    const woorden = paramsInWoorden(zin.params, t, taal)
    const vast = algemeen.find((sleutel) => sleutel === zin.sleutel)
    if (vast) return `${t(`norm.${norm}.belofte`, woorden)} ${t(`norm.algemeen.${vast}`, woorden)}`
    // not every promise can be in every state; a test reads that every state that occurs has its sentence
    const sleutel = `norm.${norm}.${zin.sleutel}`
    return isZin(sleutel) ? t(sleutel, woorden) : t(`norm.${norm}.belofte`, woorden)
  }
}

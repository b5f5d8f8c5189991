import { useTranslation } from 'react-i18next'
import type { Telling } from '~/api/zaken'
import { redenInWoorden } from '~/i18n/params'
import { useTaal } from '~/i18n/use-taal'
import { datumInWoorden } from '~/lib/datum'
import type { Tekst } from '~/lib/taal'

type Regel = Telling['uitleg'][number]

/** Gives the function that turns one step of a count into a sentence. */
export function useUitlegzin(zaaktype: Tekst): (regel: Regel) => string {
  const { t } = useTranslation()
  const taal = useTaal()
  const dag = (datum: string | undefined) => (datum === undefined ? '' : datumInWoorden(datum, taal))
  return (regel) => {
    const zin =
      regel.soort === 'pauze_telt_niet'
        ? (`pauze_telt_niet_${regel.waarom ?? 'geen_datum'}` as const)
        : regel.soort
    return t(`zaakpagina.uitleg.${zin}`, {
      zaaktype: zaaktype[taal],
      datum: dag(regel.datum),
      van: dag(regel.van),
      tot: dag(regel.tot),
      naar: dag(regel.naar),
      count: regel.dagen ?? regel.weken ?? 0,
      dagen: regel.dagen,
      weken: regel.weken,
      jaar: regel.jaar,
      naam: regel.naam === undefined ? '' : t(`vrijedag.${regel.naam}`),
      reden: regel.reden === undefined ? '' : redenInWoorden(regel.reden, t, taal, zaaktype),
    })
  }
}

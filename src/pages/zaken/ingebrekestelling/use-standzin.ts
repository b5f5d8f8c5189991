import { useTranslation } from 'react-i18next'
import type { Zaak } from '~/api/zaken'
import { useIsVoorbij } from '~/components/vandaag-context'
import { useTaal } from '~/i18n/use-taal'
import { datumInWoorden } from '~/lib/datum'

/** The sentence that says whether a notice can be sent, from when, or what came of it. */
export function useStandzin() {
  const { t } = useTranslation()
  const taal = useTaal()
  const isVoorbij = useIsVoorbij()
  return (
    zaaktype: Zaak['zaaktype'],
    { stand, vanaf, verzondenOp, beslissenVoor }: Zaak['ingebrekestelling'],
  ): string => {
    const inWoorden = (datum: string | null) => (datum === null ? '' : datumInWoorden(datum, taal))
    switch (stand) {
      case 'kan':
        return t('zaakpagina.ingebrekestelling.inleiding')
      case 'te_vroeg':
        return t('zaakpagina.ingebrekestelling.te_vroeg', { vanaf: inWoorden(vanaf) })
      case 'verstuurd':
        return t(
          beslissenVoor !== null && isVoorbij(beslissenVoor)
            ? 'zaakpagina.ingebrekestelling.verstuurdVoorbij'
            : 'zaakpagina.ingebrekestelling.verstuurd',
          { datum: inWoorden(verzondenOp), beslissen: inWoorden(beslissenVoor) },
        )
      case 'voorbij':
        return t('zaakpagina.ingebrekestelling.voorbij', { zaaktype: zaaktype[taal] })
      default:
        return t(`zaakpagina.ingebrekestelling.${stand}`)
    }
  }
}

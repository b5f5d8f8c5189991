import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { betalingQuery } from '~/api/betalen'
import { zaakQuery } from '~/api/zaken'
import { QueryAnswer } from '~/components/QueryAnswer'
import { StandaloneLink } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { Onderdeelkop } from '~/pages/zaken/Onderdeelkop'
import { ZaakAntwoord } from '~/pages/zaken/ZaakAntwoord'
import { paths } from '~/paths'
import { Betaling } from './Betaling.tsx'

/** To pay for a case, and where the provider brings people back. What it says here, the server asked the provider. */
export function BetalenPage() {
  const { t } = useTranslation()
  const taal = useTaal()
  const { kenmerk = '' } = useParams()
  const betaling = useQuery(betalingQuery(kenmerk))
  const paginatitel = t('zaakpagina.betalen.paginatitel', { kenmerk })
  return (
    <ZaakAntwoord query={useQuery(zaakQuery(kenmerk))} titel={paginatitel} skeletonLines={6}>
      {(zaak) => (
        <>
          <Onderdeelkop
            kenmerk={kenmerk}
            zaaktitel={zaak.titel}
            paginatitel={paginatitel}
            titel={t('zaakpagina.betalen.titel', { zaaktype: zaak.zaaktype[taal] })}
          />
          <QueryAnswer
            query={betaling}
            about={t('zaakpagina.betalen.titel', { zaaktype: zaak.zaaktype[taal] })}
            headingLevel={2}
            empty={null}
          >
            {(data) => (
              <Betaling
                kenmerk={kenmerk}
                zaaktype={zaak.zaaktype[taal]}
                betaling={data}
                kijk={() => void betaling.refetch()}
              />
            )}
          </QueryAnswer>
          <StandaloneLink href={paths.zaak(kenmerk)}>{t('zaakpagina.betalen.terug')}</StandaloneLink>
        </>
      )}
    </ZaakAntwoord>
  )
}

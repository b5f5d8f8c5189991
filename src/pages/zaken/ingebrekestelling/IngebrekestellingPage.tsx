import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { useStelInGebreke, zaakQuery } from '~/api/zaken'
import { Alert, Paragraph, StandaloneLink } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { Onderdeelkop } from '~/pages/zaken/Onderdeelkop'
import { ZaakAntwoord } from '~/pages/zaken/ZaakAntwoord'
import { paths } from '~/paths'
import { Brief } from './Brief.tsx'
import { useStandzin } from './use-standzin.ts'

/** Notice of default (F12): filled in already, sent with one button; or from when it can be, or when it was. */
export function IngebrekestellingPage() {
  const { t } = useTranslation()
  const taal = useTaal()
  const standzin = useStandzin()
  const { kenmerk = '' } = useParams()
  // one key for one notice, however often it is tried
  const [sleutel] = useState(() => crypto.randomUUID())
  const { data, isError, isPending, mutate } = useStelInGebreke(kenmerk, sleutel)
  const paginatitel = t(
    data ? 'zaakpagina.ingebrekestelling.klaarTab' : 'zaakpagina.ingebrekestelling.paginatitel',
    { kenmerk },
  )
  return (
    <ZaakAntwoord query={useQuery(zaakQuery(kenmerk))} titel={paginatitel} skeletonLines={8}>
      {(zaak) => {
        const { stand } = data ?? zaak.ingebrekestelling
        return (
          <>
            <Onderdeelkop
              // another heading than before: the focus goes to it
              key={data?.stand}
              kenmerk={kenmerk}
              zaaktitel={zaak.titel}
              paginatitel={paginatitel}
              titel={
                data
                  ? t('zaakpagina.ingebrekestelling.klaarTitel')
                  : t('zaakpagina.ingebrekestelling.titel', { zaaktype: zaak.zaaktype[taal] })
              }
            >
              {standzin(zaak.zaaktype, data ?? zaak.ingebrekestelling)}
            </Onderdeelkop>
            {isError && (
              <Alert
                heading={t('zaakpagina.ingebrekestelling.misluktKop')}
                headingLevel={2}
                severity="error"
                role="alert"
              >
                <Paragraph>{t('zaakpagina.ingebrekestelling.mislukt')}</Paragraph>
              </Alert>
            )}
            {stand === 'kan' && <Brief zaak={zaak} bezig={isPending} onVerstuur={() => mutate(taal)} />}
            {stand === 'niet' && (
              <StandaloneLink href={paths.formulier('klacht')}>
                {t('zaakpagina.ingebrekestelling.naarKlacht')}
              </StandaloneLink>
            )}
            {stand === 'verstuurd' && (
              <StandaloneLink href={paths.teLaat(kenmerk)}>
                {t('zaakpagina.ingebrekestelling.naarLaat')}
              </StandaloneLink>
            )}
            <StandaloneLink href={paths.zaak(kenmerk)}>
              {t('zaakpagina.ingebrekestelling.terug')}
            </StandaloneLink>
          </>
        )
      }}
    </ZaakAntwoord>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { useTrekIn, zaakQuery } from '~/api/zaken'
import { Alert, Paragraph, StandaloneLink } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { datumInWoorden } from '~/lib/datum'
import { Onderdeelkop } from '~/pages/zaken/Onderdeelkop'
import { ZaakAntwoord } from '~/pages/zaken/ZaakAntwoord'
import { paths } from '~/paths'
import { Gevolgen } from './Gevolgen.tsx'

/** Says what withdrawing a case means and asks for it once more, or says why it cannot be done. */
export function IntrekkenPage() {
  const { t } = useTranslation()
  const taal = useTaal()
  const { kenmerk = '' } = useParams()
  // one key for one withdrawal, however often it is tried
  const [sleutel] = useState(() => crypto.randomUUID())
  const { data, isError, isPending, mutate } = useTrekIn(kenmerk, sleutel)
  const paginatitel = t(data ? 'zaakpagina.intrekken.klaarTab' : 'zaakpagina.intrekken.paginatitel', {
    kenmerk,
  })
  return (
    <ZaakAntwoord query={useQuery(zaakQuery(kenmerk))} titel={paginatitel} skeletonLines={8}>
      {(zaak) => {
        const zaaktype = zaak.zaaktype[taal]
        return (
          <>
            <Onderdeelkop
              // another heading than before: the focus goes to it
              key={data?.ingetrokkenOp}
              kenmerk={kenmerk}
              zaaktitel={zaak.titel}
              paginatitel={paginatitel}
              titel={t(data ? 'zaakpagina.intrekken.klaarTitel' : 'zaakpagina.intrekken.titel', { zaaktype })}
            >
              {data
                ? t('zaakpagina.intrekken.klaar', { datum: datumInWoorden(data.ingetrokkenOp, taal) })
                : zaak.intrekken === 'kan'
                  ? t('zaakpagina.intrekken.inleiding', { zaaktype })
                  : t(`zaakpagina.intrekken.niet.${zaak.intrekken}`, { zaaktype })}
            </Onderdeelkop>
            {isError && (
              <Alert
                heading={t('zaakpagina.intrekken.misluktKop')}
                headingLevel={2}
                severity="error"
                role="alert"
              >
                <Paragraph>{t('zaakpagina.intrekken.mislukt')}</Paragraph>
              </Alert>
            )}
            {!data && zaak.intrekken === 'kan' && (
              <Gevolgen zaak={zaak} bezig={isPending} onTrekIn={() => mutate()} />
            )}
            {zaak.intrekken === 'afspraak' && (
              <StandaloneLink href={paths.afspraakAfzeggen(kenmerk)}>
                {t('zaakpagina.intrekken.naarAfzeggen')}
              </StandaloneLink>
            )}
            <StandaloneLink href={paths.zaak(kenmerk)}>{t('zaakpagina.intrekken.terug')}</StandaloneLink>
          </>
        )
      }}
    </ZaakAntwoord>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams, useSearchParams } from 'react-router'
import { isSentBefore } from '~/api/errors'
import { useStelVraag, zaakQuery } from '~/api/zaken'
import { MetNaam } from '~/components/zaak/MetNaam'
import { Alert, Paragraph, StandaloneLink } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { Onderdeelkop } from '~/pages/zaken/Onderdeelkop'
import { ZaakAntwoord } from '~/pages/zaken/ZaakAntwoord'
import { paths } from '~/paths'
import { VraagOntvangen } from './VraagOntvangen.tsx'
import { Vraagformulier } from './Vraagformulier.tsx'

/** A question about a case, in writing or by telephone, with the promise before it is sent and the date after it. */
export function VraagPage() {
  const { t } = useTranslation()
  const taal = useTaal()
  const { kenmerk = '' } = useParams()
  const over = useSearchParams()[0].get('over')
  const waarover = over === 'niet' || over === 'tijd' ? over : null
  // one key for one question, however often it is tried
  const [sleutel] = useState(() => crypto.randomUUID())
  const [heeftFouten, setHeeftFouten] = useState(false)
  const vraag = useStelVraag(kenmerk, sleutel)
  const paginatitel =
    waarover === null
      ? t('zaakpagina.vraag.paginatitel', { kenmerk })
      : t(`zaakpagina.vraag.tab.${waarover}`, { kenmerk })
  const wasAl = isSentBefore(vraag.error)

  return (
    <ZaakAntwoord query={useQuery(zaakQuery(kenmerk))} titel={paginatitel} skeletonLines={10}>
      {(zaak) =>
        vraag.data ? (
          <VraagOntvangen kenmerk={kenmerk} vraag={vraag.data} />
        ) : (
          <>
            <Onderdeelkop
              kenmerk={kenmerk}
              zaaktitel={zaak.titel}
              paginatitel={heeftFouten ? t('formulier.stap.fout', { titel: paginatitel }) : paginatitel}
              titel={t('zaakpagina.vraag.titel', { zaaktype: zaak.zaaktype[taal] })}
            >
              <MetNaam zin={t('zaakpagina.vraag.inleiding', { team: zaak.team })} naam={zaak.team} />
            </Onderdeelkop>
            {vraag.isError && (
              <Alert
                heading={t(wasAl ? 'zaakpagina.vraag.alKop' : 'zaakpagina.vraag.misluktKop')}
                headingLevel={2}
                severity={wasAl ? undefined : 'error'}
                role="alert"
              >
                <Paragraph>{t(wasAl ? 'zaakpagina.vraag.al' : 'zaakpagina.vraag.mislukt')}</Paragraph>
              </Alert>
            )}
            {!wasAl && (
              <Vraagformulier
                begin={waarover === null ? '' : t(`zaakpagina.vraag.begin.${waarover}`)}
                bezig={vraag.isPending}
                onVerstuur={(nieuw) => vraag.mutate(nieuw)}
                onFouten={setHeeftFouten}
              />
            )}
            <StandaloneLink href={paths.zaak(kenmerk)}>{t('zaakpagina.vraag.terug')}</StandaloneLink>
          </>
        )
      }
    </ZaakAntwoord>
  )
}

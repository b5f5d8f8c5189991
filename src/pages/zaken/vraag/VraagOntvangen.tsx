import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Contactmoment } from '~/api/zaken'
import { focusHeading } from '~/components/focus-heading'
import { PageTitle } from '~/components/PageTitle'
import { TextSection } from '~/components/TextSection'
import { StandaloneLink } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { datumInWoorden } from '~/lib/datum'
import { paths } from '~/paths'

/** The receipt: that we have it, by when we answer, and what was asked. The question then stands with the case. */
export function VraagOntvangen({ kenmerk, vraag }: { kenmerk: string; vraag: Contactmoment }) {
  const { t } = useTranslation()
  const taal = useTaal()
  const { antwoordVoor, bel } = vraag
  // the button that was pressed is gone
  useEffect(() => focusHeading(null), [])
  const datum = antwoordVoor === null ? null : datumInWoorden(antwoordVoor, taal)
  const wanneer =
    datum === null
      ? t('zaakpagina.vraag.klaarZonder')
      : bel
        ? t('zaakpagina.vraag.klaarBel', { datum, nummer: bel.nummer })
        : t('zaakpagina.vraag.klaarDatum', { datum })
  return (
    <>
      <div className="dvt-stack">
        <PageTitle title={t('zaakpagina.vraag.klaarTab', { kenmerk })}>
          {t('zaakpagina.vraag.klaarTitel')}
        </PageTitle>
        <p className="dvt-lead dvt-read">
          {t('zaakpagina.vraag.klaar', { datum: datumInWoorden(vraag.datum, taal) })} {wanneer}
        </p>
      </div>
      <TextSection heading={t('zaakpagina.vraag.uw')}>
        <p className="dvt-read dvt-typed">{vraag.tekst}</p>
      </TextSection>
      <StandaloneLink href={paths.zaak(kenmerk)}>{t('zaakpagina.vraag.terug')}</StandaloneLink>
    </>
  )
}

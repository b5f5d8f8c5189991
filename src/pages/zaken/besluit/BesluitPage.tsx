import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { zaakQuery } from '~/api/zaken'
import { Paragraph, StandaloneLink } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { Onderdeelkop } from '~/pages/zaken/Onderdeelkop'
import { ZaakAntwoord } from '~/pages/zaken/ZaakAntwoord'
import { paths } from '~/paths'
import { Besluit } from './Besluit.tsx'

/** The decision in three lines, the letter, and until when one can object. A case without one says so. */
export function BesluitPage() {
  const { t } = useTranslation()
  const taal = useTaal()
  const { kenmerk = '' } = useParams()
  const paginatitel = t('zaakpagina.besluit.paginatitel', { kenmerk })
  return (
    <ZaakAntwoord query={useQuery(zaakQuery(kenmerk))} titel={paginatitel} skeletonLines={8}>
      {(zaak) => (
        <>
          <Onderdeelkop
            kenmerk={kenmerk}
            zaaktitel={zaak.titel}
            paginatitel={paginatitel}
            titel={t('zaakpagina.besluit.titel', { zaaktype: zaak.zaaktype[taal] })}
          />
          {zaak.besluit ? (
            <Besluit zaak={zaak} besluit={zaak.besluit} />
          ) : (
            <Paragraph>{t('zaakpagina.besluit.nogNiet')}</Paragraph>
          )}
          <StandaloneLink href={paths.zaak(kenmerk)}>{t('zaakpagina.laat.terug')}</StandaloneLink>
        </>
      )}
    </ZaakAntwoord>
  )
}

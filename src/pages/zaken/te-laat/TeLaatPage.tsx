import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { zaakQuery } from '~/api/zaken'
import { TextSection } from '~/components/TextSection'
import { MetNaam } from '~/components/zaak/MetNaam'
import { useKopzin } from '~/components/zaak/use-kopzin'
import { Paragraph, StandaloneLink } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { Onderdeelkop } from '~/pages/zaken/Onderdeelkop'
import { ZaakAntwoord } from '~/pages/zaken/ZaakAntwoord'
import { paths } from '~/paths'
import { Dwangsom } from './Dwangsom.tsx'
import { WatUKunt } from './WatUKunt.tsx'

/** What happened, what you may do and what it costs (nothing), and what we do now. Also says it when we are not late. */
export function TeLaatPage() {
  const { t } = useTranslation()
  const taal = useTaal()
  const kopzin = useKopzin()
  const { kenmerk = '' } = useParams()
  const paginatitel = t('zaakpagina.laat.paginatitel', { kenmerk })
  return (
    <ZaakAntwoord query={useQuery(zaakQuery(kenmerk))} titel={paginatitel} skeletonLines={10}>
      {(zaak) => {
        const isLaat = zaak.rechten.some(({ soort }) => soort === 'bellen')
        const isOpen = zaak.aanZet !== 'niemand' && zaak.aanZet !== 'onbekend'
        const titel = isLaat ? 'titel' : isOpen ? 'titelNiet' : 'titelOnbekend'
        return (
          <>
            <Onderdeelkop
              kenmerk={kenmerk}
              zaaktitel={zaak.titel}
              paginatitel={paginatitel}
              titel={t(`zaakpagina.laat.${titel}`, { zaaktype: zaak.zaaktype[taal] })}
            >
              {kopzin(zaak.kop)}
            </Onderdeelkop>
            {isLaat && (
              <>
                <WatUKunt zaak={zaak} />
                {zaak.dwangsom && <Dwangsom dwangsom={zaak.dwangsom} />}
                <TextSection heading={t('zaakpagina.laat.wijKop')}>
                  <Paragraph>
                    <MetNaam zin={t('zaakpagina.laat.wij', { team: zaak.team })} naam={zaak.team} />
                  </Paragraph>
                </TextSection>
              </>
            )}
            <StandaloneLink href={paths.zaak(kenmerk)}>{t('zaakpagina.laat.terug')}</StandaloneLink>
          </>
        )
      }}
    </ZaakAntwoord>
  )
}

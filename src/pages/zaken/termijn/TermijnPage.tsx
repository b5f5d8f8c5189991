import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { termijnQuery } from '~/api/zaken'
import { Paragraph } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { Onderdeelkop } from '~/pages/zaken/Onderdeelkop'
import { ZaakAntwoord } from '~/pages/zaken/ZaakAntwoord'
import { Bronnen } from './Bronnen.tsx'
import { Telling } from './Telling.tsx'

/** "Zo tellen wij": every date of a case, in sentences and as months in which each day is accounted for. */
export function TermijnPage() {
  const { t } = useTranslation()
  const taal = useTaal()
  const { kenmerk = '' } = useParams()
  const paginatitel = t('zaakpagina.termijn.paginatitel', { kenmerk })
  return (
    <ZaakAntwoord query={useQuery(termijnQuery(kenmerk))} titel={paginatitel} skeletonLines={12}>
      {({ titel, zaaktype, tellingen, regels }) => (
        <>
          <Onderdeelkop
            kenmerk={kenmerk}
            zaaktitel={titel}
            paginatitel={paginatitel}
            titel={t('zaakpagina.termijn.titel')}
          >
            {t('zaakpagina.termijn.intro', { zaaktype: zaaktype[taal] })}
          </Onderdeelkop>
          {tellingen.length === 0 && <Paragraph>{t('zaakpagina.termijn.leeg')}</Paragraph>}
          {tellingen.map((telling) => (
            <Telling
              key={`${telling.norm}-${telling.dagen[0]?.datum ?? ''}`}
              telling={telling}
              zaaktype={zaaktype}
            />
          ))}
          {tellingen.length > 0 && <Bronnen regels={regels} />}
        </>
      )}
    </ZaakAntwoord>
  )
}

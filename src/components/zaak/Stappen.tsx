import { useTranslation } from 'react-i18next'
import type { Tekst } from '#domain/tekst'
import type { AanZet as Beurt } from '#domain/toestand'
import { TextSection } from '~/components/TextSection'
import { useIsVoorbij } from '~/components/vandaag-context'
import { Paragraph, StepList, StepRow } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { AanZet } from './AanZet.tsx'
import { Datum } from './Datum.tsx'

type Stap = {
  id: string
  titel: Tekst
  status: 'klaar' | 'nu' | 'later'
  wie: Beurt
  organisatie?: string
  datum: string | null
  kanTerugkomen: boolean
}

/** One list of what was done, what happens now and what comes later, each with who and when. */
export function Stappen({ zaak }: { zaak: { stappen: readonly Stap[] } }) {
  const { t } = useTranslation()
  const taal = useTaal()
  const isVoorbij = useIsVoorbij()
  return (
    <TextSection heading={t('zaakpagina.stappen.kop')}>
      {zaak.stappen.length === 0 && <Paragraph>{t('zaakpagina.stappen.onbekend')}</Paragraph>}
      <StepList>
        {zaak.stappen.map(({ id, titel, status, wie, organisatie, datum, kanTerugkomen }) => (
          <StepRow key={id} status={status} label={t(`zaakpagina.stappen.${status}`)} title={titel[taal]}>
            {status !== 'klaar' && (
              <>
                <AanZet beurt={wie} organisatie={organisatie} />.{' '}
              </>
            )}
            {datum !== null && (
              <>
                {t(
                  `zaakpagina.stappen.${status === 'klaar' ? 'gedaanOp' : isVoorbij(datum) ? 'was' : 'uiterlijk'}`,
                )}{' '}
                <Datum datum={datum} />.{' '}
              </>
            )}
            {kanTerugkomen && t('zaakpagina.stappen.terug')}
          </StepRow>
        ))}
      </StepList>
    </TextSection>
  )
}

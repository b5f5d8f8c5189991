import { useTranslation } from 'react-i18next'
import type { Zaak } from '~/api/zaken'
import { TextSection } from '~/components/TextSection'
import { useIsVoorbij } from '~/components/vandaag-context'
import { Paragraph, StepList, StepRow } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { AanZet } from './AanZet.tsx'
import { Datum } from './Datum.tsx'

/** One list of what was done, what happens now and what comes later, each with who and when. */
export function Stappen({ zaak }: { zaak: Pick<Zaak, 'stappen'> }) {
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

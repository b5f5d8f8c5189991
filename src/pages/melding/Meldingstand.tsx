import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Melding } from '~/api/meldingen'
import { focusHeading } from '~/components/focus-heading'
import { PageTitle } from '~/components/PageTitle'
import { AanZet } from '~/components/zaak/AanZet'
import { Beloften } from '~/components/zaak/Beloften'
import { Datum } from '~/components/zaak/Datum'
import { MetNaam } from '~/components/zaak/MetNaam'
import { Stappen } from '~/components/zaak/Stappen'
import { ToestandBadge } from '~/components/zaak/ToestandBadge'
import { naamInKop, useKopzin } from '~/components/zaak/use-kopzin'
import { Button, DataList, DataRow } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { Aanvullen } from './Aanvullen.tsx'

type Props = { code: string; melding: Melding; onAnders: () => void }

/** How a report stands, as the page of a case says it, and a way to tell more. */
export function Meldingstand({ code, melding, onAnders }: Props) {
  const { t } = useTranslation()
  const taal = useTaal()
  const kopzin = useKopzin()
  const { kenmerk, titel, toestand, kop, aanZet, team, ontvangenOp, belofte, klaarOp } = melding
  // the button that was pressed is gone
  useEffect(() => focusHeading(null), [])
  return (
    <div className="dvt-stack dvt-stack--wide dvt-read">
      <div className="dvt-stack">
        <PageTitle title={t('melding.stand.tab', { kenmerk })}>{titel[taal]}</PageTitle>
        <div className="dvt-panel dvt-stack">
          <ToestandBadge toestand={toestand} zin={kop.sleutel} />
          <p className="dvt-lead">
            <MetNaam zin={kopzin(kop)} naam={naamInKop(kop)} />
          </p>
          {aanZet !== 'niemand' && aanZet !== 'onbekend' && (
            <p>
              <strong>
                <AanZet beurt={aanZet} organisatie={kop.params.organisatie} />
              </strong>
            </p>
          )}
        </div>
      </div>
      <DataList>
        <DataRow term={t('melding.stand.kenmerk')}>
          <span translate="no">{kenmerk}</span>
        </DataRow>
        {ontvangenOp !== null && (
          <DataRow term={t('melding.stand.ontvangen')}>
            <Datum datum={ontvangenOp} />
          </DataRow>
        )}
        {belofte !== null && (
          <DataRow term={t('melding.stand.belofte')}>
            <Datum datum={belofte} />
          </DataRow>
        )}
        {klaarOp !== null && (
          <DataRow term={t('melding.stand.klaar')}>
            <Datum datum={klaarOp} />
          </DataRow>
        )}
        <DataRow term={t('melding.stand.team')}>
          <span lang="nl">{team}</span>
        </DataRow>
      </DataList>
      <Stappen zaak={melding} />
      <Beloften zaak={{ beloften: melding.beloften, complex: null, namens: null }} />
      <Aanvullen code={code} />
      <div>
        <Button variant="secondary" onClick={onAnders}>
          {t('melding.andere')}
        </Button>
      </div>
    </div>
  )
}

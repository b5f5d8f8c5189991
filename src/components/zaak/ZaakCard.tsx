import { useTranslation } from 'react-i18next'
import type { AanZet as Beurt, Toestand } from '#domain/toestand'
import { Card, Fact, Facts, Paragraph } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import type { Tekst } from '~/lib/taal'
import { useIsVoorbij } from '~/components/vandaag-context'
import { paths } from '~/paths'
import { AanZet } from './AanZet.tsx'
import { Datum } from './Datum.tsx'
import { MetNaam } from './MetNaam.tsx'
import { ToestandBadge } from './ToestandBadge.tsx'
import { type KopOpDeLijn, naamInKop, useKopzin } from './use-kopzin.ts'

export type ZaakOpKaart = {
  kenmerk: string
  titel: Tekst
  toestand: Toestand
  kop: KopOpDeLijn
  aanZet: Beurt
  belofte: string | null
  wet: string | null
  klaarOp: string | null
  taken: number
  namens: string | null
}

/** A case in a list: what it is, how it stands, whose turn it is and by when. The whole card is the link. */
export function ZaakCard({ zaak, headingLevel }: { zaak: ZaakOpKaart; headingLevel: 2 | 3 }) {
  const { t } = useTranslation()
  const taal = useTaal()
  const kopzin = useKopzin()
  const isVoorbij = useIsVoorbij()
  const isOpen = zaak.klaarOp === null && zaak.toestand !== 'gestopt'
  return (
    <Card heading={zaak.titel[taal]} headingLevel={headingLevel} href={paths.zaak(zaak.kenmerk)}>
      <ToestandBadge toestand={zaak.toestand} zin={zaak.kop.sleutel} />
      {zaak.namens !== null && (
        <Paragraph>
          <MetNaam zin={t('zaak.namens', { naam: zaak.namens })} naam={zaak.namens} />
        </Paragraph>
      )}
      <Paragraph>
        <MetNaam zin={kopzin(zaak.kop)} naam={naamInKop(zaak.kop)} />
      </Paragraph>
      <Facts>
        {zaak.aanZet !== 'niemand' && (
          <Fact term={t('zaak.wie')}>
            <AanZet beurt={zaak.aanZet} organisatie={zaak.kop.params.organisatie} />
          </Fact>
        )}
        {isOpen && zaak.belofte !== null && (
          <Fact term={t(isVoorbij(zaak.belofte) ? 'zaak.belofteWas' : 'zaak.belofte')}>
            <Datum datum={zaak.belofte} />
          </Fact>
        )}
        {isOpen && zaak.belofte === null && zaak.wet !== null && (
          <Fact term={t(isVoorbij(zaak.wet) ? 'zaak.wetWas' : 'zaak.wet')}>
            <Datum datum={zaak.wet} />
          </Fact>
        )}
        {zaak.taken > 0 && (
          <Fact term={t('zaak.uwTaken')}>{t('zaak.aantalTaken', { count: zaak.taken })}</Fact>
        )}
      </Facts>
    </Card>
  )
}

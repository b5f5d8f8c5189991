import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Ondertekening } from '~/api/ondertekenen'
import { PageTitle } from '~/components/PageTitle'
import { TextSection } from '~/components/TextSection'
import { Datum } from '~/components/zaak/Datum'
import { Alert, Button, DataList, DataRow, Paragraph } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { Zeker } from './Zeker.tsx'

type Props = {
  verzoek: Ondertekening
  bezig: boolean
  isMislukt: boolean
  onAntwoord: (tekent: boolean) => void
}

/** What somebody signs, by whom it was asked and what it means; and the two answers, each asked once more. */
export function Beslissing({ verzoek, bezig, isMislukt, onAntwoord }: Props) {
  const { t } = useTranslation()
  const taal = useTaal()
  const [keuze, setKeuze] = useState<boolean | null>(null)
  const { titel, aanvrager, ontvangenOp, uiterlijk, rol, over } = verzoek
  return (
    <div className="dvt-stack dvt-stack--wide dvt-read">
      <PageTitle title={t('ondertekenen.paginatitel')}>
        {t('ondertekenen.vraag', { naam: aanvrager })}
      </PageTitle>
      {isMislukt && (
        <Alert heading={t('ondertekenen.misluktKop')} headingLevel={2} severity="error" role="alert">
          <Paragraph>{t('ondertekenen.mislukt')}</Paragraph>
        </Alert>
      )}
      <DataList>
        <DataRow term={t('ondertekenen.wat')}>{titel[taal]}</DataRow>
        <DataRow term={t('ondertekenen.wie')}>
          <span translate="no">{aanvrager}</span>
        </DataRow>
        <DataRow term={t(rol === 'ouder' ? 'ondertekenen.kind' : 'ondertekenen.op')}>
          <span className="dvt-typed" translate="no">
            {over.join('\n')}
          </span>
        </DataRow>
        <DataRow term={t('ondertekenen.sinds')}>
          <Datum datum={ontvangenOp} />
        </DataRow>
        <DataRow term={t('ondertekenen.tot')}>
          <Datum datum={uiterlijk} />
        </DataRow>
      </DataList>
      <TextSection heading={t('ondertekenen.betekent.kop')}>
        <Paragraph>{t(`ondertekenen.betekent.${rol}`)}</Paragraph>
        <Paragraph>
          {t('ondertekenen.betekent.niet', { naam: aanvrager })} {t('ondertekenen.betekent.geenReden')}
        </Paragraph>
      </TextSection>
      <div className="dvt-stack">
        <div>
          <Button onClick={() => setKeuze(true)}>{t('ondertekenen.teken')}</Button>
        </div>
        <div>
          <Button variant="secondary" onClick={() => setKeuze(false)}>
            {t('ondertekenen.tekenNiet')}
          </Button>
        </div>
      </div>
      {keuze !== null && (
        <Zeker
          tekent={keuze}
          bezig={bezig}
          onJa={() => onAntwoord(keuze)}
          isMislukt={isMislukt}
          onTerug={() => setKeuze(null)}
        />
      )}
    </div>
  )
}

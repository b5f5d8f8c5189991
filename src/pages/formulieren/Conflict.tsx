import { useTranslation } from 'react-i18next'
import { type Antwoorden, type Formulier, verschillen } from '#domain/formulier'
import type { Invulhulp } from '#domain/veldfout'
import { Alert, Button, DataList, DataRow, Paragraph } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { useAntwoordtekst } from './use-antwoordtekst.ts'

type Props = {
  formulier: Formulier
  hulp: Invulhulp
  hier: Antwoorden
  daar: Antwoorden
  onKies: (antwoorden: Antwoorden) => void
}

/** Two copies that differ, field by field. Nothing is saved until somebody chooses. */
export function Conflict({ formulier, hulp, hier, daar, onKies }: Props) {
  const { t } = useTranslation()
  const taal = useTaal()
  const tekst = useAntwoordtekst(hulp)
  return (
    <Alert heading={t('formulier.conflict.kop')} headingLevel={2} severity="warning" role="alert">
      <Paragraph>{t('formulier.conflict.uitleg')}</Paragraph>
      {verschillen(formulier, hier, daar).map((veld) => (
        <div key={veld.id}>
          <Paragraph>{veld.label[taal]}</Paragraph>
          <DataList>
            <DataRow term={t('formulier.conflict.hier')}>{tekst(veld, hier[veld.id])}</DataRow>
            <DataRow term={t('formulier.conflict.daar')}>{tekst(veld, daar[veld.id])}</DataRow>
          </DataList>
        </div>
      ))}
      <div className="dvt-row">
        <Button onClick={() => onKies(hier)}>{t('formulier.conflict.neemHier')}</Button>
        <Button variant="secondary" onClick={() => onKies(daar)}>
          {t('formulier.conflict.neemDaar')}
        </Button>
      </div>
    </Alert>
  )
}

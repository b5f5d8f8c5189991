import { useTranslation } from 'react-i18next'
import { Alert, Button, Paragraph } from '~/ds'

type Props = { bezig: boolean; isMislukt: boolean; onBekijk: () => void }

/** Says what a look means before there is one. What failed can be tried again with the same button, and never by itself. */
export function Vooraf({ bezig, isMislukt, onBekijk }: Props) {
  const { t } = useTranslation()
  return (
    <div className="dvt-stack">
      <p className="dvt-lead">{t('school.inzage.vooraf')}</p>
      <Paragraph>{t('school.inzage.alleenNodig')}</Paragraph>
      {isMislukt && (
        <Alert heading={t('algemeen.fout.kop')} headingLevel={2} severity="error" role="alert">
          <Paragraph>{t('algemeen.fout.blok')}</Paragraph>
        </Alert>
      )}
      <div>
        <Button aria-busy={bezig} onClick={() => !bezig && onBekijk()}>
          {t(bezig ? 'toestemming.bezig' : 'school.gegevens')}
        </Button>
      </div>
    </div>
  )
}

import { useTranslation } from 'react-i18next'
import { Button, Dialog, Paragraph } from '~/ds'

type Props = { tekent: boolean; bezig: boolean; isMislukt: boolean; onJa: () => void; onTerug: () => void }

/** Asks once more: neither a signature nor a refusal can be taken back. What failed can be tried again at once. */
export function Zeker({ tekent, bezig, isMislukt, onJa, onTerug }: Props) {
  const { t } = useTranslation()
  const ja = t(tekent ? 'ondertekenen.jaTeken' : 'ondertekenen.jaNiet')
  return (
    <Dialog heading={t(tekent ? 'ondertekenen.zekerTeken' : 'ondertekenen.zekerNiet')} onCancel={onTerug}>
      <Paragraph>{t(isMislukt ? 'ondertekenen.mislukt' : 'ondertekenen.definitief')}</Paragraph>
      <div>
        <Button aria-busy={bezig} onClick={() => !bezig && onJa()}>
          {bezig ? t('ondertekenen.bezig') : ja}
        </Button>
      </div>
      <div>
        <Button variant="secondary" onClick={onTerug}>
          {t('ondertekenen.terug')}
        </Button>
      </div>
    </Dialog>
  )
}

import { useTranslation } from 'react-i18next'
import type { Zaak } from '~/api/zaken'
import { TextSection } from '~/components/TextSection'
import { Button, Paragraph } from '~/ds'
import { useTaal } from '~/i18n/use-taal'

type Props = { zaak: Zaak; bezig: boolean; onTrekIn: () => void }

/** What happens to a case that is withdrawn, and the button that does it. */
export function Gevolgen({ zaak, bezig, onTrekIn }: Props) {
  const { t } = useTranslation()
  const zaaktype = zaak.zaaktype[useTaal()]
  const heeftBetaald = zaak.gebeurtenissen.some(({ soort }) => soort === 'BETAALD')
  return (
    <>
      <TextSection heading={t('zaakpagina.intrekken.kop')}>
        <ul className="dvt-list">
          <li>{t('zaakpagina.intrekken.stoppen', { zaaktype })}</li>
          {heeftBetaald && <li>{t('zaakpagina.intrekken.betaald')}</li>}
          <li>{t('zaakpagina.intrekken.opnieuw')}</li>
        </ul>
        <Paragraph>
          <strong>{t('zaakpagina.intrekken.definitief')}</strong>
        </Paragraph>
      </TextSection>
      <div>
        <Button aria-busy={bezig} onClick={() => !bezig && onTrekIn()}>
          {t(bezig ? 'zaakpagina.intrekken.bezig' : 'zaakpagina.intrekken.doen')}
        </Button>
      </div>
    </>
  )
}

import { useTranslation } from 'react-i18next'
import type { Stap } from '#domain/formulier'
import type { Bestand } from '~/api/bestanden'
import { Alert, Button, ButtonLink, Paragraph } from '~/ds'
import { useTaal } from '~/i18n/use-taal'

type Props = {
  stappen: readonly Stap[]
  bestanden: readonly Bestand[]
  /** whether a file is still being sent from this page */
  isOnderweg: boolean
  bezig: boolean
  tekst: string
  adresVan: (stap: Stap) => string
  onVerstuur: () => void
}

/**
 * The button that sends. What is needed and not there is said next to it, and never keeps anybody from sending: an
 * application that is not complete is an application (Awb 4:5).
 */
export function Verzendknop({ stappen, bestanden, isOnderweg, bezig, tekst, adresVan, onVerstuur }: Props) {
  const { t } = useTranslation()
  const taal = useTaal()
  const isEr = (veld: string) =>
    bestanden.some(({ onderdeel, fase }) => onderdeel === veld && fase === 'klaar')
  const mist = stappen.flatMap((stap) =>
    stap.velden
      .filter(({ id, soort, optioneel }) => soort === 'bestand' && !optioneel && !isEr(id))
      .map((veld) => ({ stap, veld })),
  )
  const knop = (woorden: string, variant: 'primary' | 'secondary') => (
    <Button variant={variant} aria-busy={bezig} onClick={onVerstuur}>
      {bezig ? t('formulier.controle.bezig') : woorden}
    </Button>
  )
  const [eerste] = mist
  if (isOnderweg) return <output>{t('formulier.controle.onderweg')}</output>
  if (!eerste) return <div>{knop(tekst, 'primary')}</div>
  return (
    <Alert heading={t('formulier.controle.mistKop')} headingLevel={2} severity="warning">
      <Paragraph>{t('formulier.controle.mist')}</Paragraph>
      <ul className="dvt-list">
        {mist.map(({ veld }) => (
          <li key={veld.id}>{veld.label[taal]}</li>
        ))}
      </ul>
      <Paragraph>{t('formulier.controle.mistUitleg')}</Paragraph>
      <div className="dvt-row">
        <ButtonLink href={adresVan(eerste.stap)}>{t('formulier.controle.aanvullen')}</ButtonLink>
        {knop(t('formulier.controle.toch'), 'secondary')}
      </div>
    </Alert>
  )
}

import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Kandidaat, Toestemmingsveld, Toestemmingsvraag } from '~/api/toestemmingen'
import { focusHeading } from '~/components/focus-heading'
import { PageTitle } from '~/components/PageTitle'
import { TextSection } from '~/components/TextSection'
import { Alert, Button, Paragraph } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { datumInWoorden } from '~/lib/datum'

type Props = {
  vraag: Toestemmingsvraag
  kandidaat: Kandidaat
  toegestaan: readonly Toestemmingsveld[]
  bezig: boolean
  isMislukt: boolean
  onBevestig: () => void
  onTerug: () => void
}

/** What the school will see and what not, before anything is sent. Only refusals are together one refusal, and it says so. */
export function Controle({ vraag, kandidaat, toegestaan, bezig, isMislukt, onBevestig, onTerug }: Props) {
  const { t } = useTranslation()
  const taal = useTaal()
  // the button that was pressed is gone
  useEffect(() => focusHeading(null), [])
  const niet = vraag.velden.map(({ veld }) => veld).filter((veld) => !toegestaan.includes(veld))
  const isWeigering = toegestaan.length === 0
  return (
    <div className="dvt-stack dvt-stack--wide dvt-read">
      <div className="dvt-stack">
        <PageTitle title={t('toestemming.controle.titel')} />
        <p className="dvt-lead">
          {isWeigering
            ? t('toestemming.controle.weigering')
            : t('toestemming.controle.over', { school: vraag.ontvanger.naam, naam: kandidaat.naam })}
        </p>
      </div>
      {isMislukt && (
        <Alert heading={t('toestemming.misluktKop')} headingLevel={2} severity="error" role="alert">
          <Paragraph>{t('toestemming.mislukt')}</Paragraph>
        </Alert>
      )}
      <Lijst kop={t('toestemming.controle.wel')} velden={toegestaan} />
      <Lijst kop={t('toestemming.controle.niet')} velden={niet} />
      {!isWeigering && (
        <Paragraph>{t('toestemming.vraag.tot', { datum: datumInWoorden(vraag.geldigTot, taal) })}</Paragraph>
      )}
      <div className="dvt-stack">
        <div>
          <Button aria-busy={bezig} onClick={() => !bezig && onBevestig()}>
            {t(bezig ? 'toestemming.bezig' : 'toestemming.controle.bevestig')}
          </Button>
        </div>
        <div>
          <Button variant="secondary" onClick={onTerug}>
            {t('toestemming.controle.terug')}
          </Button>
        </div>
      </div>
    </div>
  )
}

function Lijst({ kop, velden }: { kop: string; velden: readonly Toestemmingsveld[] }) {
  const { t } = useTranslation()
  if (velden.length === 0) return null
  return (
    <TextSection heading={kop}>
      <ul className="dvt-list">
        {velden.map((veld) => (
          <li key={veld}>{t(`toestemming.veld.${veld}`)}</li>
        ))}
      </ul>
    </TextSection>
  )
}

import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { type Betaling as Data, useBegintBetalen } from '~/api/betalen'
import { Alert, Button, Paragraph } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { datumInWoorden } from '~/lib/datum'
import { geldInWoorden } from '~/lib/geld'

type Props = {
  kenmerk: string
  zaaktype: string
  betaling: Data
  kijk: () => void
}

/** How paying stands, and the button that begins it or goes on with it. */
export function Betaling({ kenmerk, zaaktype, betaling: { stand, bedrag: centen, uiterlijk }, kijk }: Props) {
  const { t } = useTranslation()
  const taal = useTaal()
  const navigate = useNavigate()
  const { mutate, isPending, isError } = useBegintBetalen(kenmerk)
  const bedrag = geldInWoorden(centen, taal)
  // the pages of a provider are elsewhere; those of the demo are pages of this app
  const ga = ({ naar }: { naar: string }) =>
    naar.startsWith('/') ? void navigate(naar) : window.location.assign(naar)
  const begin = () => !isPending && mutate(undefined, { onSuccess: ga, onError: kijk })

  if (stand === 'geen') return <Paragraph>{t('zaakpagina.betalen.geen')}</Paragraph>
  if (stand === 'betaald')
    return (
      <Alert heading={t('zaakpagina.betalen.betaaldKop')} headingLevel={2} severity="success">
        <Paragraph>{t('zaakpagina.betalen.betaald', { bedrag, zaaktype })}</Paragraph>
      </Alert>
    )
  return (
    <div className="dvt-stack dvt-read">
      {stand === 'mislukt' && (
        <Alert heading={t('zaakpagina.betalen.misluktKop')} headingLevel={2} severity="warning">
          <Paragraph>{t('zaakpagina.betalen.mislukt')}</Paragraph>
        </Alert>
      )}
      {isError && (
        <Alert heading={t('zaakpagina.betalen.storingKop')} headingLevel={2} severity="error" role="alert">
          <Paragraph>{t('zaakpagina.betalen.storing')}</Paragraph>
        </Alert>
      )}
      <Paragraph>
        {stand === 'bezig'
          ? t('zaakpagina.betalen.bezig')
          : t('zaakpagina.betalen.bedrag', {
              bedrag,
              datum: uiterlijk === null ? '' : datumInWoorden(uiterlijk, taal),
            })}
      </Paragraph>
      {stand !== 'bezig' && <Paragraph>{t('zaakpagina.betalen.hoe')}</Paragraph>}
      <div className="dvt-row">
        {stand === 'bezig' && <Button onClick={kijk}>{t('zaakpagina.betalen.kijk')}</Button>}
        <Button variant={stand === 'bezig' ? 'secondary' : 'primary'} aria-busy={isPending} onClick={begin}>
          {isPending
            ? t('zaakpagina.betalen.opWeg')
            : stand === 'bezig'
              ? t('zaakpagina.betalen.verder')
              : t('zaakpagina.betalen.knop', { bedrag })}
        </Button>
      </div>
    </div>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import { type Demobetaalkeuze, demobetalingQuery, useDemobetaal } from '~/api/betalen'
import { isNotFound } from '~/api/errors'
import { NotFound } from '~/components/NotFound'
import { PageTitle } from '~/components/PageTitle'
import { QueryAnswer } from '~/components/QueryAnswer'
import { Alert, Button, Paragraph, StandaloneLink } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { geldInWoorden } from '~/lib/geld'

/** The page of the payment provider of the demo: to pay with iDEAL or Wero without money, to fail, or to be late. */
export function DemobetalenPage() {
  const { t } = useTranslation()
  const taal = useTaal()
  const navigate = useNavigate()
  const { betaling = '' } = useParams()
  const query = useQuery(demobetalingQuery(betaling))
  const { mutate } = useDemobetaal(betaling)
  if (isNotFound(query.error)) return <NotFound />
  return (
    <QueryAnswer query={query} title={t('demo.betalen.titel')} headingLevel={2} empty={null}>
      {({ stand, omschrijving, bedrag, terugNaar }) => {
        const kies = (doe: Demobetaalkeuze) => mutate(doe, { onSuccess: () => void navigate(terugNaar) })
        const isKlaar = stand === 'betaald' || stand === 'terugbetaald'
        return (
          <div className="dvt-stack dvt-read">
            <PageTitle title={t('demo.betalen.titel')} />
            <Alert heading={t('demo.label')} headingLevel={2}>
              <Paragraph>{t('demo.betalen.uitleg')}</Paragraph>
            </Alert>
            <p className="dvt-lead">
              {t('demo.betalen.wat', { omschrijving, bedrag: geldInWoorden(bedrag, taal) })}
            </p>
            {isKlaar ? (
              <Paragraph>
                {t(stand === 'betaald' ? 'demo.betalen.klaar' : 'demo.betalen.teruggegeven')}
              </Paragraph>
            ) : (
              <>
                <Button onClick={() => kies('betaal')}>{t('demo.betalen.ideal')}</Button>
                <Button onClick={() => kies('betaal')}>{t('demo.betalen.wero')}</Button>
                <Button variant="secondary" onClick={() => kies('betaal_stil')}>
                  {t('demo.betalen.later')}
                </Button>
                <Button variant="secondary" onClick={() => kies('mislukt')}>
                  {t('demo.betalen.mislukt')}
                </Button>
                <Button variant="secondary" onClick={() => kies('mislukt_stil')}>
                  {t('demo.betalen.stop')}
                </Button>
              </>
            )}
            <StandaloneLink href={terugNaar}>{t('demo.betalen.terug')}</StandaloneLink>
          </div>
        )
      }}
    </QueryAnswer>
  )
}

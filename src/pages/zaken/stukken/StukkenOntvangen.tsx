import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Stukkenontvangst } from '~/api/stukken'
import { focusHeading } from '~/components/focus-heading'
import { PageTitle } from '~/components/PageTitle'
import { Button, Paragraph, StandaloneLink } from '~/ds'
import { opsomming } from '~/i18n/params'
import { useTaal } from '~/i18n/use-taal'
import { datumInWoorden } from '~/lib/datum'
import { paths } from '~/paths'

type Props = { kenmerk: string; ontvangst: Stukkenontvangst; onMeer: () => void }

/** The receipt: what we got, what is still missing, and the new dates. */
export function StukkenOntvangen({ kenmerk, ontvangst, onMeer }: Props) {
  const { t } = useTranslation()
  const taal = useTaal()
  // the button that was pressed is gone
  useEffect(() => focusHeading(null), [])
  const { ontvangenOp, aantal, ontbreekt, compleetVoor, belofte, wet } = ontvangst
  const dag = (datum: string) => datumInWoorden(datum, taal)
  return (
    <div className="dvt-stack dvt-stack--wide dvt-read">
      <div className="dvt-stack">
        <PageTitle title={t('zaakpagina.stukken.klaarTab', { kenmerk })}>
          {t('zaakpagina.stukken.klaarTitel')}
        </PageTitle>
        <p className="dvt-lead">
          {t('zaakpagina.stukken.klaar', { count: aantal, datum: dag(ontvangenOp) })}
        </p>
        {ontbreekt.length > 0 ? (
          <>
            <Paragraph>
              {t('zaakpagina.stukken.klaarMist', {
                stukken: opsomming(
                  ontbreekt.map((naam) => naam[taal]),
                  taal,
                ),
              })}
            </Paragraph>
            <div>
              <Button variant="secondary" onClick={onMeer}>
                {t('zaakpagina.stukken.meer')}
              </Button>
            </div>
          </>
        ) : (
          <>
            {compleetVoor !== null && (
              <Paragraph>{t('zaakpagina.stukken.klaarCompleet', { datum: dag(compleetVoor) })}</Paragraph>
            )}
            {belofte !== null && (
              <Paragraph>{t('zaakpagina.stukken.klaarBelofte', { datum: dag(belofte) })}</Paragraph>
            )}
            {wet !== null && <Paragraph>{t('zaakpagina.stukken.klaarWet', { datum: dag(wet) })}</Paragraph>}
          </>
        )}
      </div>
      <StandaloneLink href={paths.zaak(kenmerk)}>{t('zaakpagina.vraag.terug')}</StandaloneLink>
    </div>
  )
}

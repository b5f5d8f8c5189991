import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { type Antwoorden, doorlopen, type Formulier } from '#domain/formulier'
import type { Invulhulp } from '#domain/veldfout'
import type { Meldingsontvangst } from '~/api/meldingen'
import { focusHeading } from '~/components/focus-heading'
import { PageTitle } from '~/components/PageTitle'
import { TextSection } from '~/components/TextSection'
import { Button, DataList, DataRow, Paragraph, StandaloneLink } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { datumInWoorden } from '~/lib/datum'
import { paths } from '~/paths'
import { Antwoordenlijst } from './Antwoordenlijst.tsx'
import { Meldcode } from './Meldcode.tsx'

type Props = { ontvangst: Meldingsontvangst; formulier: Formulier; hulp: Invulhulp; antwoorden: Antwoorden }

/** The receipt of who did not sign in: the code that we show once, the number, what happens by when, and what was sent. */
export function Meldingsbewijs({ ontvangst, formulier, hulp, antwoorden }: Props) {
  const { t } = useTranslation()
  const taal = useTaal()
  const { kenmerk, code, ontvangenOp, belofte, wet } = ontvangst
  // the button that was pressed is gone
  useEffect(() => focusHeading(null), [])
  return (
    <div className="dvt-stack dvt-stack--wide dvt-read">
      <div className="dvt-stack">
        <PageTitle title={t('melding.klaar.tab', { kenmerk })}>{t('melding.klaar.titel')}</PageTitle>
        <Meldcode code={code} />
      </div>
      <DataList>
        <DataRow term={t('formulier.klaar.kenmerk')}>
          <span translate="no">{kenmerk}</span>
        </DataRow>
      </DataList>
      <TextSection heading={t('formulier.klaar.daarna')}>
        <Paragraph>
          {t('formulier.klaar.ontvangen', { datum: datumInWoorden(ontvangenOp, taal) })}{' '}
          {belofte === null
            ? t('formulier.klaar.geenBelofte')
            : t('melding.klaar.belofte', { datum: datumInWoorden(belofte, taal) })}{' '}
          {wet !== null && t('formulier.klaar.wet', { datum: datumInWoorden(wet, taal) })}
        </Paragraph>
        <ul className="dvt-list">
          {formulier.daarna.map((zin) => (
            <li key={zin.nl}>{zin[taal]}</li>
          ))}
          <li>{t('melding.klaar.kijken')}</li>
        </ul>
        <StandaloneLink href={paths.meldingVolgen()}>{t('melding.volg')}</StandaloneLink>
      </TextSection>
      <TextSection heading={t('formulier.klaar.uw')}>
        <Antwoordenlijst {...doorlopen(formulier, antwoorden)} hulp={hulp} uploads={null} />
        <div>
          <Button variant="secondary" onClick={() => window.print()}>
            {t('melding.klaar.print')}
          </Button>
        </div>
      </TextSection>
    </div>
  )
}

import { useTranslation } from 'react-i18next'
import type { Stukkenlijst } from '~/api/zaken'
import { Alert, Paragraph } from '~/ds'
import { useTaal } from '~/i18n/use-taal'
import { datumInWoorden } from '~/lib/datum'

/** By when, and what happens if nothing comes; after that day, that it still can. */
export function Termijnregel({ lijst: { uiterlijk, teLaat, stukken } }: { lijst: Stukkenlijst }) {
  const { t } = useTranslation()
  const taal = useTaal()
  if (uiterlijk === null) return <Paragraph>{t('zaakpagina.stukken.zonderVerzoek')}</Paragraph>
  const datum = datumInWoorden(uiterlijk, taal)
  if (teLaat)
    return (
      <Alert heading={t('zaakpagina.stukken.was', { datum })} headingLevel={2} severity="warning">
        <Paragraph>{t('zaak.taak.gevolgTeLaat')}</Paragraph>
      </Alert>
    )
  return (
    <p className="dvt-lead">
      {t('zaakpagina.stukken.uiterlijk', { datum, count: stukken.length })}{' '}
      {t('zaak.taak.gevolg', { count: stukken.length })}
    </p>
  )
}

import { Component, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, Paragraph, PhoneLink } from '~/ds'
import { useGemeente } from './gemeente-context.ts'
import { PageTitle } from './PageTitle.tsx'

/** Catches what breaks in a page, its code failing to load included. The header and the help block stay. */
export class PageErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? <PageError /> : this.props.children
  }
}

function PageError() {
  const { t } = useTranslation()
  const gemeente = useGemeente()
  return (
    <div className="dvt-stack">
      <PageTitle title={t('algemeen.fout.pagina')} />
      <Paragraph>{t('algemeen.fout.paginaTekst')}</Paragraph>
      <div className="dvt-row">
        {/* a reload, because code that failed to load is remembered as failed until then */}
        <Button onClick={() => window.location.reload()}>{t('algemeen.fout.opnieuw')}</Button>
        <PhoneLink number={gemeente.telefoon} href={gemeente.telefoonlink} />
      </div>
    </div>
  )
}

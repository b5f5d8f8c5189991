import { type ReactNode, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { Footer, Header, SkipLink } from '~/ds'
import { pageOf, paths } from '~/paths'
import { Account, type AccountName } from './Account.tsx'
import { Help } from './Help.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { OfflineNotice } from './OfflineNotice.tsx'
import { PageErrorBoundary } from './PageError.tsx'
import { PageSkeleton } from './PageSkeleton.tsx'

type Props = {
  name: AccountName
  /** the main places, on every page of someone who is logged in; `null` for a visitor */
  nav: ReactNode
  onLogout: () => void
  leaving: boolean
  /** after everything: the demo bar, which must not push the page down when it comes */
  end: ReactNode
  children: ReactNode
}

/** What is around every page, in the same order everywhere. */
export function Shell({ name, nav, onLogout, leaving, end, children }: Props) {
  const { t } = useTranslation()
  const { pathname } = useLocation()
  return (
    <>
      <SkipLink href="#main">{t('algemeen.schil.naarInhoud')}</SkipLink>
      <Header
        owner={t('algemeen.gemeente')}
        name={t('algemeen.naam')}
        homeHref={nav !== null ? paths.overzicht() : paths.start()}
        language={<LanguageSwitch />}
        account={<Account name={name} onLogout={onLogout} leaving={leaving} />}
      />
      {nav}
      <OfflineNotice />
      <main className="dvt-wrap dvt-main" id="main" tabIndex={-1}>
        {/* keyed, so that the next page starts without the error of the last */}
        <PageErrorBoundary key={pageOf(pathname)}>
          <Suspense fallback={<PageSkeleton />}>{children}</Suspense>
        </PageErrorBoundary>
      </main>
      <Help />
      <Footer
        owner={t('algemeen.gemeente')}
        label={t('algemeen.voet.label')}
        links={[
          { href: paths.onzeBeloften(), label: t('algemeen.voet.beloften') },
          { href: paths.hulp(), label: t('algemeen.voet.hulp') },
          { href: paths.toegankelijkheid(), label: t('algemeen.voet.toegankelijkheid') },
          { href: paths.privacy(), label: t('algemeen.voet.privacy') },
        ]}
      />
      {end}
    </>
  )
}

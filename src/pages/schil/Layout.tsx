import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Outlet, useLocation, useNavigate } from 'react-router'
import { sessieQuery, useLogout } from '~/api/sessie'
import { AppNav } from '~/components/AppNav'
import { DemoBar } from '~/components/demo/DemoBar'
import { GemeenteContext } from '~/components/gemeente-context'
import { Shell } from '~/components/Shell'
import { VandaagContext } from '~/components/vandaag-context'
import { Alert, Paragraph } from '~/ds'
import { setGemeente } from '~/i18n/gemeente'
import { standaardGemeente } from '~/lib/gemeente'
import { isBehindLogin, paths } from '~/paths'
import { useSessionEnd } from './use-session-end.ts'

const SessieWaarschuwing = lazy(async () => ({
  default: (await import('./SessieWaarschuwing.tsx')).SessieWaarschuwing,
}))
// code that a production host never loads, and a demo only when its bar is opened
const Demo = lazy(async () => ({ default: (await import('./Demo.tsx')).Demo }))

/**
 * Around every page: the shell, with what the session says of who is logged in, at which municipality, and
 * whether this is a demo. The menu is there at once on a page behind the login, so that it pushes nothing down.
 */
export function Layout() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const { data: sessie, isError } = useQuery(sessieQuery())
  const logout = useLogout()
  const gemeente = sessie?.gemeente ?? standaardGemeente

  const sessionEnd = useSessionEnd()
  useEffect(() => setGemeente(gemeente), [gemeente])

  const name = sessie ? (sessie.identiteit?.naam ?? null) : isError ? null : undefined
  const isIn = isBehindLogin(pathname) || Boolean(sessie?.identiteit)
  const leave = () => logout.mutate(undefined, { onSuccess: () => void navigate(paths.uitgelogd()) })

  return (
    <GemeenteContext value={gemeente}>
      <Shell
        name={name}
        nav={isIn ? <AppNav soort={sessie?.identiteit?.soort} /> : null}
        onLogout={leave}
        leaving={logout.isPending}
        end={
          sessie?.demo && (
            <DemoBar vandaag={sessie.vandaag}>
              <Suspense fallback={null}>
                <Demo vandaag={sessie.vandaag} />
              </Suspense>
            </DemoBar>
          )
        }
      >
        {logout.isError && (
          <Alert
            heading={t('algemeen.account.uitloggenMisluktKop')}
            headingLevel={2}
            severity="error"
            role="alert"
          >
            <Paragraph>{t('algemeen.account.uitloggenMislukt')}</Paragraph>
          </Alert>
        )}
        {sessionEnd !== null && (
          <Suspense fallback={null}>
            <SessieWaarschuwing end={sessionEnd} onLeave={leave} />
          </Suspense>
        )}
        <VandaagContext value={sessie?.vandaag ?? ''}>
          <Outlet />
        </VandaagContext>
      </Shell>
    </GemeenteContext>
  )
}

import { QueryClientProvider } from '@tanstack/react-query'
import { startTransition, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { overzichtQuery } from './api/overzicht.ts'
import { makeQueryClient } from './api/query-client.ts'
import { endSession, sessieQuery } from './api/sessie.ts'
import { watchSessionMark } from './api/session-mark.ts'
import { fetchFontForNextPage } from './ds/font.ts'
import './ds/theme/index.css'
import { preferredTaal, startI18n } from './i18n/i18n.ts'
import { isBehindLogin, paths } from './paths.ts'
import { AppRoutes, preloadPage } from './routes.tsx'

/**
 * How long the first drawing waits to know who is logged in, in milliseconds. A public page waits so that the menu
 * does not push it down later; a page behind the login because drawing once is faster than drawing twice. Meanwhile
 * the static page stands.
 */
const SESSION_PATIENCE = { public: 600, behindLogin: 250 }

async function start(root: HTMLElement) {
  // a dynamic import behind a build-time constant: no mock code in a production bundle
  if (import.meta.env.VITE_MOCKS === 'true') await (await import('./mocks/browser.ts')).startMocks()

  const { pathname } = window.location
  const queryClient = makeQueryClient()
  watchSessionMark({ onOut: () => endSession(queryClient, 'uitgelogd') })
  const page = preloadPage(pathname)
  const language = startI18n(preferredTaal())
  // asked before the page is drawn; whoever needs the answer shows its error
  if (pathname === paths.overzicht()) queryClient.query(overzichtQuery()).catch(() => undefined)
  const session = queryClient.query(sessieQuery()).catch(() => undefined)
  const patience = new Promise((resolve) =>
    setTimeout(resolve, SESSION_PATIENCE[isBehindLogin(pathname) ? 'behindLogin' : 'public']),
  )
  await Promise.all([language, page, Promise.race([session, patience])])

  // a transition: drawn in slices, so that a tap on the static page never waits for all of it
  startTransition(() => {
    createRoot(root).render(
      <StrictMode>
        <QueryClientProvider client={queryClient}>
          <BrowserRouter>
            <AppRoutes />
          </BrowserRouter>
        </QueryClientProvider>
      </StrictMode>,
    )
  })
  // who is behind the login came past a page for everybody, or comes back to one
  fetchFontForNextPage(() => !isBehindLogin(window.location.pathname))
}

// when this fails, the static page stays and says by itself what to do
const root = document.getElementById('root')
if (root) void start(root)

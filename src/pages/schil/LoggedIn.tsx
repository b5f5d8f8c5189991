import { useQuery } from '@tanstack/react-query'
import { Navigate, Outlet, useLocation } from 'react-router'
import { sessieQuery } from '~/api/sessie'
import { isForSchool, paths } from '~/paths'

/**
 * Around the pages of someone who is logged in. They load beside the session, not after it; who turns out not
 * to be logged in goes to the door, and comes back to this page. When the session ended while the page was
 * open, the farewell page says so instead; when it ended by itself, that page leads back here too.
 */
export function LoggedIn() {
  const { data: sessie } = useQuery(sessieQuery())
  const { pathname, search } = useLocation()
  if (sessie?.identiteit === null) {
    const naar = pathname + search
    const einde = { uitgelogd: paths.uitgelogd(), vanzelf: paths.uitgelogd(naar) }
    return <Navigate replace to={sessie.beeindigd ? einde[sessie.beeindigd] : paths.inloggen(naar)} />
  }
  // a school has no cases, messages or data of its own
  if (sessie?.identiteit?.soort === 'school' && !isForSchool(pathname))
    return <Navigate replace to={paths.overzicht()} />
  return <Outlet />
}

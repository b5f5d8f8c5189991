import { createContext, type ReactNode, useCallback, useLayoutEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router'

/** Called by the heading of a page once it is there. */
export type Arrive = (heading: HTMLElement) => void

export const RouteFocusContext = createContext<Arrive>(() => undefined)

/**
 * After a change of page the focus goes to its `<h1>` and the view to the top, or back to where it was when
 * someone goes back. Not on the first load, and not when only the query changes (a filter, the next page).
 * This is the only way a page change is announced: with a live region beside it, it would be said twice.
 */
export function RouteFocus({ children }: { children: ReactNode }) {
  const { key, pathname } = useLocation()
  const navigation = useNavigationType()
  const arrivedAt = useRef(pathname)
  const positions = useRef(new Map<string, number>())

  useLayoutEffect(() => {
    const remember = () => positions.current.set(key, window.scrollY)
    window.addEventListener('scroll', remember, { passive: true })
    return () => window.removeEventListener('scroll', remember)
  }, [key])

  const arrive = useCallback<Arrive>(
    (heading) => {
      if (arrivedAt.current === pathname) return
      arrivedAt.current = pathname
      heading.focus({ preventScroll: true })
      window.scrollTo(0, navigation === 'POP' ? (positions.current.get(key) ?? 0) : 0)
    },
    [key, navigation, pathname],
  )

  return <RouteFocusContext value={arrive}>{children}</RouteFocusContext>
}

import { createContext, type ReactNode, useCallback, useLayoutEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router'

/** Called by the heading of a page once it is there. */
export type Arrive = (heading: HTMLElement) => void

export const RouteFocusContext = createContext<Arrive>(() => undefined)

/**
 * After a change of page the focus goes to its `<h1>` and the view to the top, or back to where it was when
 * someone goes back. Not on the first load, not when only the query changes (a filter, the next page), and not
 * when someone moved the focus while the page was on its way: it is theirs.
 * This is the only way a page change is announced: with a live region beside it, it would be said twice.
 */
export function RouteFocus({ children }: { children: ReactNode }) {
  const { key, pathname } = useLocation()
  const navigation = useNavigationType()
  const arrivedAt = useRef(pathname)
  const leftFrom = useRef<Element>(null)
  const focused = useRef<HTMLElement>(null)
  const positions = useRef(new Map<string, number>())

  useLayoutEffect(() => {
    const remember = () => positions.current.set(key, window.scrollY)
    window.addEventListener('scroll', remember, { passive: true })
    return () => window.removeEventListener('scroll', remember)
  }, [key])

  // the link that was followed may still be there, with the focus on it
  useLayoutEffect(() => {
    leftFrom.current = document.activeElement
  }, [pathname])

  const arrive = useCallback<Arrive>(
    (heading) => {
      const active = document.activeElement
      const focus = () => {
        focused.current = heading
        heading.focus({ preventScroll: true })
      }
      const isNew = arrivedAt.current !== pathname
      arrivedAt.current = pathname
      if (!isNew) {
        // the heading of a page that was on its way makes room for that of the page itself
        const hasGone = focused.current !== null && !focused.current.isConnected
        if (hasGone && active === document.body) focus()
        return
      }
      focused.current = null
      if (active !== document.body && active !== leftFrom.current) return
      focus()
      window.scrollTo(0, navigation === 'POP' ? (positions.current.get(key) ?? 0) : 0)
    },
    [key, navigation, pathname],
  )

  return <RouteFocusContext value={arrive}>{children}</RouteFocusContext>
}

import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { sessieQuery } from '~/api/sessie'

/** How long before the end there is a warning (WCAG 2.2.1). In milliseconds. */
const WARNING = 2 * 60 * 1000

/**
 * Watches the end of the session. What is done in this tab or in another makes it last longer, and only the server knows
 * by how much: so it is asked when the warning would be due, and again at the end.
 * @returns when the session ends, in milliseconds since 1970, as soon as there is reason to warn; else null
 */
export function useSessionEnd(): number | null {
  const { data: sessie, dataUpdatedAt, refetch } = useQuery(sessieQuery())
  const seconds = sessie?.identiteit ? sessie.seconden : null
  const end = seconds === null ? null : dataUpdatedAt + seconds * 1000
  const [warnedFor, setWarnedFor] = useState<number | null>(null)

  useEffect(() => {
    if (end === null) return undefined
    const look = () => void refetch()
    const warn = setTimeout(
      () => {
        if (seconds !== null && seconds * 1000 <= WARNING) setWarnedFor(end)
        else look()
      },
      Math.max(0, end - WARNING - Date.now()),
    )
    const finish = setTimeout(look, Math.max(0, end - Date.now()) + 1000)
    // a laptop that slept wakes up after the end: what it shows must not wait for a timer
    const awake = () => {
      if (document.visibilityState === 'visible' && Date.now() >= end) look()
    }
    document.addEventListener('visibilitychange', awake)
    return () => {
      clearTimeout(warn)
      clearTimeout(finish)
      document.removeEventListener('visibilitychange', awake)
    }
  }, [end, seconds, refetch])

  return warnedFor === end ? end : null
}

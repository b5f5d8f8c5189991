import { useEffect, useState } from 'react'
import { VisuallyHidden } from './VisuallyHidden.tsx'

const PATIENCE = 300

/** Says that something is loading, but only when it takes longer than 300 ms: faster needs no words. */
export function LoadingStatus({ children }: { children: string }) {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE)
    return () => clearTimeout(timer)
  }, [])
  return (
    <VisuallyHidden>
      <span role="status">{slow ? children : ''}</span>
    </VisuallyHidden>
  )
}

import { useEffect, useState } from 'react'

const PATIENCE = 300

/** Says that something is loading, but only when it takes longer than 300 ms: faster needs no words. */
export function LoadingStatus({ children }: { children: string }) {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE)
    return () => clearTimeout(timer)
  }, [])
  return <output className="ams-visually-hidden">{slow && children}</output>
}

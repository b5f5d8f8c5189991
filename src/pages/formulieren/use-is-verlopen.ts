import { useEffect, useState } from 'react'

/** Whether a moment has passed; the page is drawn again when it does. @param tot in the form of the contract */
export function useIsVerlopen(tot: string | undefined): boolean {
  const [verlopen, setVerlopen] = useState<string>()
  useEffect(() => {
    if (tot === undefined) return undefined
    const klok = setTimeout(() => setVerlopen(tot), Date.parse(tot) - Date.now())
    return () => clearTimeout(klok)
  }, [tot])
  return tot !== undefined && verlopen === tot
}

import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Antwoorden } from '#domain/formulier'

/** `sleutel` is of these answers: who changes one after a lost reply sends something else. */
type Invoer = { antwoorden: Antwoorden; sleutel: string }

/**
 * What somebody fills in who is not signed in: in the memory of this tab and nowhere else, so that a look at another page
 * loses nothing and whoever signs in after them finds nothing.
 */
export function useInvoer(formulier: string) {
  const queryClient = useQueryClient()
  const queryKey = ['zonder-inloggen', formulier]
  const [invoer, setInvoer] = useState<Invoer>(
    () => queryClient.getQueryData(queryKey) ?? { antwoorden: {}, sleutel: crypto.randomUUID() },
  )
  return {
    ...invoer,
    zet: (veld: string, antwoord: Antwoorden[string]) => {
      const nieuw = { antwoorden: { ...invoer.antwoorden, [veld]: antwoord }, sleutel: crypto.randomUUID() }
      setInvoer(nieuw)
      queryClient.setQueryDefaults(queryKey, { gcTime: Infinity })
      queryClient.setQueryData<Invoer>(queryKey, nieuw)
    },
    vergeet: () => queryClient.removeQueries({ queryKey }),
  }
}

/** Lets the browser ask before it closes or leaves a page on which something would be lost. */
export function useWaarschuwing(isNodig: boolean) {
  useEffect(() => {
    if (!isNodig) return undefined
    const waarschuw = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', waarschuw)
    return () => window.removeEventListener('beforeunload', waarschuw)
  }, [isNodig])
}

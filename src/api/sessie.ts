import { type QueryClient, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { components } from '#openapi/pip.gen'
import { client, unwrap, unwrapEmpty } from './client.ts'

/** The session, and how it ended while the page was open: by logging out, or by itself. */
export type Sessie = components['schemas']['Sessie'] & { beeindigd?: 'uitgelogd' | 'vanzelf' }

const overzichtKey = ['overzicht'] as const

/**
 * Who is logged in. When the overview is on its way, its answer brings the session along and is waited for
 * instead of asking twice.
 */
export const sessieQuery = () =>
  queryOptions({
    queryKey: ['sessie'],
    queryFn: async ({ signal, client: queryClient }): Promise<Sessie> => {
      const overzicht = queryClient
        .getQueryCache()
        .find<{ sessie: Sessie }>({ queryKey: overzichtKey, exact: true })
      const underway =
        overzicht?.state.fetchStatus === 'fetching' ? await overzicht.promise?.catch(() => null) : null
      const sessie = underway?.sessie ?? (await unwrap(client.GET('/sessie', { signal })))
      const before = queryClient.getQueryData<Sessie>(['sessie'])
      if (!before?.identiteit || sessie.identiteit !== null) return sessie
      // asked again later, and nobody is logged in any more
      forgetPerson(queryClient)
      return { ...sessie, beeindigd: 'vanzelf' }
    },
  })

/** The invented people to log in as; only in a demo. */
export const personasQuery = () =>
  queryOptions({
    queryKey: ['personas'],
    queryFn: ({ signal }) => unwrap(client.GET('/demo/personas', { signal })),
  })

/** Logs in as an invented person. What an earlier person left in memory is gone before the new one is known. */
export function useLogin() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (persona: string) => unwrap(client.POST('/sessie', { body: { persona } })),
    onSuccess: (sessie) => {
      forgetPerson(queryClient)
      queryClient.setQueryData(sessieQuery().queryKey, sessie)
    },
  })
}

/** Stays logged in: the session lasts as long as it may again. */
export function useStay() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () => unwrap(client.PUT('/sessie')),
    onSuccess: (sessie) => queryClient.setQueryData(sessieQuery().queryKey, sessie),
  })
}

/** Logs out: the server first, then everything personal in memory. */
export function useLogout() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () => unwrapEmpty(client.DELETE('/sessie')),
    onSuccess: () => endSession(queryClient, 'uitgelogd'),
  })
}

// what belongs to the municipality, not to a person
const impersonal: readonly unknown[] = ['sessie', 'normen', 'personas', 'demobronnen']

/** Everything about the person who was logged in leaves memory. */
function forgetPerson(queryClient: QueryClient): void {
  queryClient.removeQueries({ predicate: ({ queryKey }) => !impersonal.includes(queryKey[0]) })
}

/** The session is over: forget the person, and let the page know that it happened while it was open. */
export function endSession(queryClient: QueryClient, beeindigd: 'uitgelogd' | 'vanzelf' = 'vanzelf'): void {
  const { queryKey } = sessieQuery()
  const before = queryClient.getQueryData(queryKey)
  forgetPerson(queryClient)
  if (before?.identiteit) {
    queryClient.setQueryData(queryKey, { ...before, identiteit: null, beeindigd })
  } else if (before === undefined) {
    // who listens shows the error
    queryClient.query(sessieQuery()).catch(() => undefined)
  }
}

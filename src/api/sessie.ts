import { type QueryClient, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { components } from '#openapi/pip.gen'
import { client, unwrap, unwrapEmpty } from './client.ts'

/** The session, and whether it ended while the page was open (then there is a farewell, not a door). */
export type Sessie = components['schemas']['Sessie'] & { beeindigd?: true }

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
      return underway?.sessie ?? unwrap(client.GET('/sessie', { signal }))
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

/** Logs out: the server first, then everything personal in memory. */
export function useLogout() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () => unwrapEmpty(client.DELETE('/sessie')),
    onSuccess: () => endSession(queryClient),
  })
}

// what belongs to the municipality, not to a person
const impersonal: readonly unknown[] = ['sessie', 'normen', 'personas', 'demobronnen']

/** Everything about the person who was logged in leaves memory. */
function forgetPerson(queryClient: QueryClient): void {
  queryClient.removeQueries({ predicate: ({ queryKey }) => !impersonal.includes(queryKey[0]) })
}

/** The session is over: forget the person, and let the page know that it happened while it was open. */
export function endSession(queryClient: QueryClient): void {
  const { queryKey } = sessieQuery()
  const before = queryClient.getQueryData(queryKey)
  forgetPerson(queryClient)
  if (before?.identiteit) {
    queryClient.setQueryData(queryKey, { ...before, identiteit: null, beeindigd: true })
  } else if (before === undefined) {
    // who listens shows the error
    queryClient.query(sessieQuery()).catch(() => undefined)
  }
}

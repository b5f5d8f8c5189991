import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { components } from '#openapi/pip.gen'
import { client, unwrap } from './client.ts'

export type Toestemming = components['schemas']['Toestemming']
export type Toestemmingsvraag = components['schemas']['Toestemmingsvraag']
export type Kandidaat = components['schemas']['Kandidaat']
export type Toestemmingsveld = components['schemas']['Toestemmingsveld']
export type Veldgegevens = components['schemas']['Veldgegevens']

/** What somebody allowed or refused, and what others decided about them. */
export const toestemmingenQuery = () =>
  queryOptions({
    queryKey: ['toestemmingen'],
    queryFn: ({ signal }) => unwrap(client.GET('/toestemmingen', { signal })),
  })

/** What a school asks with a code. Asked once: each time counts as a try of the code. It stays in the memory of this page. */
export const toestemmingsvraagQuery = (code: string) =>
  queryOptions({
    queryKey: ['toestemmingsvraag', code],
    queryFn: ({ signal }) =>
      unwrap(client.GET('/toestemming', { params: { header: { Toestemmingscode: code } }, signal })),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })

type Antwoord = {
  kandidaat: number
  /** what the school may see; nothing is a refusal */
  velden: Toestemmingsveld[]
  /** the same for every try of this answer */
  sleutel: string
}

/** Allows or refuses. The lists, the looks and the messages are asked again after it. */
export function useBeslis(code: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ kandidaat, velden, sleutel }: Antwoord) =>
      unwrap(
        client.POST('/toestemming', {
          params: { header: { 'Idempotency-Key': sleutel } },
          body: { code, kandidaat, velden },
        }),
      ),
    onSuccess: () =>
      queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'toestemmingsvraag' }),
  })
}

/**
 * Stops a consent: from then on the school sees nothing.
 * @param sleutel the same for every try
 */
export function useStop(id: string, sleutel: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () =>
      unwrap(
        client.POST('/toestemmingen/{id}/intrekking', {
          params: { path: { id }, header: { 'Idempotency-Key': sleutel } },
        }),
      ),
    onSuccess: (gestopt) => {
      // at once, also when the list cannot be asked again
      queryClient.setQueryData(
        toestemmingenQuery().queryKey,
        (lijst) =>
          lijst && { toestemmingen: lijst.toestemmingen.map((een) => (een.id === id ? gestopt : een)) },
      )
      void queryClient.invalidateQueries()
    },
  })
}
